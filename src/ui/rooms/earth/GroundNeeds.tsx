import {
  formatArea,
  formatEnergy,
  formatHours,
  formatPercent,
  formatPlain,
  formatPower,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { comparedWith } from '../../../scenario/answers/ground.ts'
import { carriedBatteryWh } from '../../../scenario/answers/model.ts'
import { boughtBatteryWh } from '../../../scenario/answers/orbitSide.ts'
import { type Plant, plantOf } from '../../../scenario/answers/plant.ts'
import { fullLightW } from '../../../scenario/answers/series.ts'
import { fleetLifeItWOf, modelOf } from '../../../state/answers/derived.ts'
import { useApp } from '../../../state/document/store.ts'
import { backupOf, hasSun } from '../../../systems/supply.ts'
import { totalOf } from '../../kit/names.ts'
import { shareText } from '../../kit/shareText.ts'
import { useGround } from '../../kit/useGround.ts'

/** Three digits of hours are more than a year of weather gives. */
const hoursText = (hours: number): string => formatPlain(Number(hours.toPrecision(2)))
/** Panels, storage and back-up that the load takes on Earth, beside what it takes in orbit. */
export function GroundNeeds() {
  const scenario = useApp((state) => state.scenario)
  const design = useGround()
  const model = modelOf(scenario)
  const meanItW = fleetLifeItWOf(scenario)
  const batteryWh = carriedBatteryWh(model)
  const backup = backupOf(scenario.supply)
  const isSunAlone = scenario.supply === 'solar'
  const chosen = design && plantOf(design, scenario, meanItW)
  const shares = isSunAlone
    ? [scenario.availability, comparedWith(scenario.availability)].sort((a, b) => a - b)
    : [1]
  const columns = shares.map((availability) => {
    const plant = isSunAlone ? design && plantOf(design, { ...scenario, availability }, meanItW) : chosen
    /** What the cell says of the plant: waiting, impossible, or its figure. */
    const cell = (text: (plant: Plant) => string) => {
      if (plant) return text(plant)
      return plant === null && design ? t('needs.impossible') : '…'
    }
    const isChosen = !isSunAlone || availability === scenario.availability
    const name = isSunAlone ? t('needs.hours', { share: shareText(availability) }) : t('needs.always')
    return { availability, plant, cell, isChosen, name }
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
              <strong data-figure="orbit.arrayW">{formatPower(fullLightW(model))}</strong>
              <span className="soft" data-figure="orbit.arrayM2">
                {t('needs.array', {
                  area: formatArea(model.power.satellite.arrayAreaM2 * totalOf(scenario)),
                })}
              </span>
            </td>
            {columns.map(({ availability, plant, isChosen, cell }) => (
              <td key={availability}>
                <strong data-figure={isChosen ? 'ground.pvBoughtW' : undefined}>
                  {cell(({ pvW }) => (pvW > 0 ? formatPower(pvW) : t('needs.none')))}
                </strong>
                {plant && plant.pvW > 0 && (
                  <span className="soft" data-figure={isChosen ? 'ground.pvCapacityW' : undefined}>
                    {t('needs.aged', { power: formatPower(plant.pvCapacityW) })}
                  </span>
                )}
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
                  <strong data-figure="orbit.batteryBoughtWh">{formatEnergy(boughtBatteryWh(model))}</strong>
                  {meanItW > 0 && (
                    <span className="soft" data-figure="orbit.batteryCapacityWh">
                      {t('needs.lastYear', {
                        capacity: formatEnergy(batteryWh),
                        hours: hoursText(batteryWh / meanItW),
                      })}
                    </span>
                  )}
                </>
              )}
            </td>
            {columns.map(({ availability, plant, isChosen, cell }) => (
              <td key={availability}>
                <strong data-figure={isChosen ? 'ground.batteryBoughtWh' : undefined}>
                  {cell(({ batteryWh }) => (batteryWh > 0 ? formatEnergy(batteryWh) : t('needs.none')))}
                </strong>
                {plant && plant.batteryWh > 0 && (
                  <span className="soft" data-figure={isChosen ? 'ground.batteryHours' : undefined}>
                    {t('needs.hoursAged', { hours: hoursText(plant.batteryCapacityWh / plant.loadAcW) })}
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
              {columns.map(({ availability, plant, isChosen, cell }) => (
                <td key={availability}>
                  <strong
                    data-figure={
                      isChosen ? `ground.${backup === 'gas' ? 'gasPlantW' : 'gridPeakW'}` : undefined
                    }
                  >
                    {cell(({ gasPlantW, gridW }) =>
                      gasPlantW + gridW > 0 ? formatPower(gasPlantW + gridW) : t('needs.none'),
                    )}
                  </strong>
                  {plant && plant.gasPlantW + plant.gridW > 0 && <BackupEnergy plant={plant} />}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
      {chosen && chosen.pvW > 0 && (
        <p className="note" data-figure={isSunAlone ? 'ground.hoursMetFraction' : undefined}>
          {t('needs.served', {
            hours: formatPercent(chosen.supply.year.dispatch.hoursMetFraction, 2),
            energy: formatPercent(chosen.supply.year.dispatch.energyServedFraction, 2),
          })}{' '}
          {t('needs.gap', {
            hours: formatHours(chosen.supply.year.dispatch.longestUnservedH),
          })}
        </p>
      )}
      {design && (
        <p className="soft note" data-figure="ground.loadAcW">
          {hasSun(scenario.supply) &&
            t(isSunAlone ? 'needs.basis' : 'needs.together', { site: design.site.name })}{' '}
          {chosen &&
            t('needs.met', {
              power: formatPower(chosen.loadAcW),
              rated: formatPower(chosen.ratedItW),
              pue: formatPlain(Number(chosen.pue.toFixed(3))),
            })}
        </p>
      )}
    </>
  )
}

function BackupEnergy({ plant: { supply, loadAcW } }: { plant: Plant }) {
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
