import {
  formatArea,
  formatEnergy,
  formatHours,
  formatPercent,
  formatPlain,
  formatPower,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { comparedWith, type GroundSupply, groundSupply, pueOf } from '../../../scenario/answers/ground.ts'
import { carriedBatteryWh, fullLightW } from '../../../scenario/answers/series.ts'
import { fleetYearOf, modelOf } from '../../../state/answers/derived.ts'
import { useApp } from '../../../state/document/store.ts'
import { backupOf, hasSun } from '../../../systems/supply.ts'
import { totalOf } from '../../kit/names.ts'
import { shareText } from '../../kit/shareText.ts'
import { useGround } from '../../kit/useGround.ts'
import { useShownYear } from '../../kit/useReadout.ts'

/** Three digits of hours are more than a year of weather gives. */
const hoursText = (hours: number): string => formatPlain(Number(hours.toPrecision(2)))
/** Panels, storage and back-up that the load takes on Earth, beside what it takes in orbit. */
export function GroundNeeds() {
  const scenario = useApp((state) => state.scenario)
  const design = useGround()
  const year = useShownYear()
  const model = modelOf(scenario)
  const meanItW = fleetYearOf(scenario, year).meanItW
  const pue = design ? pueOf(design, scenario) : scenario.pue
  const loadAcW = meanItW * pue
  const batteryWh = carriedBatteryWh(model)
  const backup = backupOf(scenario.supply)
  const chosen = design && groundSupply(design, scenario)
  const shares = hasSun(scenario.supply)
    ? [scenario.availability, comparedWith(scenario.availability)].sort((a, b) => a - b)
    : [1]
  const columns = shares.map((availability) => {
    const supply = design && groundSupply(design, { ...scenario, availability })
    /** What the cell says of the supply: waiting, impossible, or its figure. */
    const cell = (text: (supply: GroundSupply) => string) => {
      if (supply) return text(supply)
      return supply === null && design ? t('needs.impossible') : '…'
    }
    const isChosen = !hasSun(scenario.supply) || availability === scenario.availability
    const name = hasSun(scenario.supply)
      ? t('needs.hours', { share: shareText(availability) })
      : t('needs.always')
    return { availability, supply, cell, isChosen, name }
  })
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
            {columns.map(({ availability, isChosen, name }) => (
              <th key={availability} scope="col" className={isChosen ? 'ground chosen' : 'ground'}>
                {name}
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
            {columns.map(({ availability, cell }) => (
              <td key={availability}>
                <strong>
                  {cell(({ pvCapacityW }) =>
                    pvCapacityW > 0 ? formatPower(pvCapacityW * loadAcW) : t('needs.none'),
                  )}
                </strong>
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
            {columns.map(({ availability, supply, cell }) => (
              <td key={availability}>
                <strong>
                  {cell((one) =>
                    one.batteryWh > 0 ? formatEnergy(one.batteryWh * loadAcW) : t('needs.none'),
                  )}
                </strong>
                {supply && supply.batteryWh > 0 && (
                  <span className="soft">
                    {t('needs.hoursOfLoad', { hours: hoursText(supply.batteryWh) })}
                  </span>
                )}
              </td>
            ))}
          </tr>
          {backup && (
            <tr>
              <th scope="row">{t(`needs.backup.${backup}`)}</th>
              <td>
                <span className="soft">{t('needs.none')}</span>
              </td>
              {columns.map(({ availability, supply, cell }) => (
                <td key={availability}>
                  <strong>{cell(({ year }) => formatPower(year.energy.backupPeakW * loadAcW))}</strong>
                  {supply && <BackupEnergy supply={supply} loadAcW={loadAcW} />}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
      {chosen && hasSun(scenario.supply) && (
        <p className="note">
          {t('needs.served', {
            hours: formatPercent(chosen.year.dispatch.hoursMetFraction, 2),
            energy: formatPercent(chosen.year.dispatch.energyServedFraction, 2),
          })}{' '}
          {t('needs.gap', {
            hours: formatHours(chosen.year.dispatch.longestUnservedH),
          })}
        </p>
      )}
      {design && (
        <p className="soft note">
          {hasSun(scenario.supply) && t('needs.basis', { site: design.site.name })}{' '}
          {t('needs.met', { power: formatPower(loadAcW), pue: formatPlain(Number(pue.toFixed(3))) })}
        </p>
      )}
    </>
  )
}

function BackupEnergy({ supply, loadAcW }: { supply: GroundSupply; loadAcW: number }) {
  const { gasWh, gridWh, loadWh } = supply.year.energy
  const energyWh = gasWh + gridWh
  return (
    <span className="soft">
      {t('needs.backupEnergy', {
        energy: formatEnergy(energyWh * loadAcW),
        share: formatPercent(energyWh / loadWh, 1),
      })}
    </span>
  )
}
