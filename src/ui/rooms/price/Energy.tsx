import { formatDate, formatEnergy, formatPlain } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import { dayEnergyFor } from '../../../state/answers/comparison.ts'
import { useFrameValue } from '../../kit/useReadout.ts'

const DAY_MS = 86_400_000
const YEAR_HOURS = 8760

/** Energy to the computers: today, this year and over the years compared, which is the same on both sides. */
export function Energy({ comparison, design }: { comparison: Comparison; design: GroundDesign }) {
  const dayMs = useFrameValue((now) => Math.floor(now.utcMs / DAY_MS) * DAY_MS)
  const { orbitWh, groundWh, groundYearWh } = dayEnergyFor(comparison, design, dayMs)
  const { study, year, fleetYear } = comparison
  const studyWh = study.itW * YEAR_HOURS * study.years
  const rows: [name: string, orbit: number, ground: number | null][] = [
    [t('energy.today', { date: formatDate(dayMs) }), orbitWh, groundWh],
    [t('energy.year', { year }), fleetYear.meanItW * YEAR_HOURS, groundYearWh],
    [t('energy.study', { years: formatPlain(study.years) }), studyWh, comparison.ground && studyWh],
  ]
  return (
    <>
      <h2>{t('energy.title')}</h2>
      <table className="needs">
        <thead>
          <tr>
            <td />
            <th scope="col" className="orbit">
              {t('panel.orbit')}
            </th>
            <th scope="col" className="ground">
              {t('panel.ground')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, orbit, ground]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <strong>{formatEnergy(orbit)}</strong>
              </td>
              <td>
                <strong>{ground === null ? t('needs.impossible') : formatEnergy(ground)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft note">
        {t('energy.note', { life: formatPlain(comparison.scenario.satelliteLifeYears) })}
      </p>
    </>
  )
}
