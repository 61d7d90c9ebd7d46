import { formatArea, formatEnergy, formatPercent, formatPlain, formatPower } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { AVAILABILITIES } from '../../scenario/ground.ts'
import { fleetYearOf, modelOf } from '../../state/derived.ts'
import { carriedBatteryWh, fullLightW } from '../../state/series.ts'
import { useApp } from '../../state/store.ts'
import { totalOf } from '../names.ts'
import { useGround } from '../useGround.ts'
import { useShownYear } from '../useReadout.ts'

/** Three digits of hours are more than a year of weather gives. */
const hoursText = (hours: number): string => formatPlain(Number(hours.toPrecision(2)))

/** Panels and storage that the load takes on Earth, beside what it takes in orbit. */
export function GroundNeeds() {
  const scenario = useApp((state) => state.scenario)
  const design = useGround()
  const year = useShownYear()
  const model = modelOf(scenario)
  const meanItW = fleetYearOf(scenario, year).meanItW
  const loadAcW = meanItW * scenario.pue
  const batteryWh = carriedBatteryWh(model)
  const supplies = AVAILABILITIES.map((availability) => design?.supplies[availability] ?? null)
  const cell = (i: number, text: (supply: NonNullable<(typeof supplies)[number]>) => string) => {
    const supply = supplies[i]
    if (supply) return text(supply)
    return design ? t('needs.impossible') : '…'
  }
  return (
    <>
      <h2>{t('needs.title')}</h2>
      <table className="needs">
        <thead>
          <tr>
            <td />
            <th scope="col" className="orbit">
              {t('needs.orbit')}
            </th>
            {AVAILABILITIES.map((availability) => (
              <th
                key={availability}
                scope="col"
                className={availability === scenario.availability ? 'ground chosen' : 'ground'}
              >
                {t('needs.hours', {
                  share: formatPercent(Number(availability), availability === '0.97' ? 0 : 1),
                })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('needs.pv')}</th>
            <td>
              <strong>{formatPower(fullLightW(model))}</strong>
              <span className="soft">
                {t('needs.array', { area: formatArea(scenario.satellite.arrayAreaM2 * totalOf(scenario)) })}
              </span>
            </td>
            {AVAILABILITIES.map((availability, i) => (
              <td key={availability}>
                <strong>{cell(i, (supply) => formatPower(supply.pvCapacityW * loadAcW))}</strong>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('needs.storage')}</th>
            <td>
              {scenario.policy === 'shed' ? (
                <span className="soft">{t('needs.noBattery')}</span>
              ) : batteryWh === 0 ? (
                <span className="soft">{t('needs.noShadow')}</span>
              ) : (
                <>
                  <strong>{formatEnergy(batteryWh)}</strong>
                  <span className="soft">
                    {t('needs.hoursOfLoad', { hours: hoursText(batteryWh / meanItW) })}
                  </span>
                </>
              )}
            </td>
            {AVAILABILITIES.map((availability, i) => (
              <td key={availability}>
                <strong>{cell(i, (supply) => formatEnergy(supply.batteryWh * loadAcW))}</strong>
                {supplies[i] && (
                  <span className="soft">
                    {t('needs.hoursOfLoad', { hours: hoursText(supplies[i].batteryWh) })}
                  </span>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {design && (
        <p className="soft note">
          {t('needs.basis', { site: design.site.name })}{' '}
          {t('needs.met', { power: formatPower(loadAcW), pue: formatPlain(scenario.pue) })}
        </p>
      )}
    </>
  )
}
