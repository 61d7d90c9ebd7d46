import { formatDate, formatEnergy, formatPlain } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import { tell } from '../../../scenario/answers/headlines.ts'
import { askedOfDay } from '../../../state/answers/asked.ts'
import { SidesHead } from '../../kit/SidesHead.tsx'
import { useFrameValue } from '../../kit/useReadout.ts'

const DAY_MS = 86_400_000
const KEYS = ['itTodayWh', 'itYearWh', 'itStudyWh'] as const

/** Energy to the computers: today, this year and over the years compared, which is the same on both sides. */
export function Energy({ comparison, design }: { comparison: Comparison; design: GroundDesign }) {
  const dayMs = useFrameValue((now) => Math.floor(now.utcMs / DAY_MS) * DAY_MS)
  const { scenario, study, year } = comparison
  const asked = askedOfDay(scenario, design, dayMs)
  const names: Record<(typeof KEYS)[number], string> = {
    itTodayWh: t('energy.today', { date: formatDate(dayMs) }),
    itYearWh: t('energy.year', { year }),
    itStudyWh: t('energy.study', { years: formatPlain(study.years) }),
  }
  return (
    <>
      <table className="needs">
        <SidesHead />
        <tbody>
          {KEYS.map((key) => (
            <tr key={key}>
              <th scope="row">{names[key]}</th>
              {(['orbit', 'ground'] as const).map((side) => {
                const { value } = tell(asked, side, key)
                return (
                  <td key={side} data-figure={`${side}.${key}`}>
                    <strong>{value === null ? t('needs.impossible') : formatEnergy(value)}</strong>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft note">{t('energy.note', { life: formatPlain(scenario.satelliteLifeYears) })}</p>
    </>
  )
}
