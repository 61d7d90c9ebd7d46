/** How a part of a price comes about, in words with the figures of this scenario. */

import {
  formatCount,
  formatEnergy,
  formatMass,
  formatPercent,
  formatPlain,
  formatPower,
  formatThree,
  formatUsd,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { found } from '../../../lib/at.ts'
import {
  type Comparison,
  type Item,
  meanLifeYears,
  satellitesUsd,
} from '../../../scenario/answers/compare.ts'

export type SideName = 'orbit' | 'ground'

/** What everything in orbit costs once: satellites, batteries, computers, launch. */
function fleetUsd({ orbit }: Comparison): number {
  const { satellites, addedBatteryKg, addedBatteryUsdPerKg, ratedItW, chipUsdPerW, launchUsdPerKg } =
    orbit.costs.central
  const each = addedBatteryKg * addedBatteryUsdPerKg + ratedItW * chipUsdPerW
  return satellitesUsd(orbit.costs.central) + satellites * each + orbit.launchedKg * launchUsdPerKg
}

/** How much sooner they are bought again. @param others failing a year already, for another reason */
const failureFormula = (usd: number, lifeYears: number, perYear: number, others = 0): string =>
  t('how.failing', {
    percent: formatPercent(perYear, 1),
    from: formatThree(meanLifeYears(lifeYears, others)),
    to: formatThree(meanLifeYears(lifeYears, others + perYear)),
    usd: formatUsd(usd),
  })

function orbitFormula(comparison: Comparison, { line, part }: Item): string {
  const { orbit } = comparison
  const costs = orbit.costs.central
  const satelliteUsd = satellitesUsd(costs)
  if (line === 'operation') {
    return t('how.share', { percent: formatPercent(costs.operationPerYear, 1), usd: formatUsd(satelliteUsd) })
  }
  switch (part) {
    case 'satellite':
      return costs.satelliteUsdPerW > 0
        ? t('how.satellite', {
            count: formatCount(costs.satellites),
            power: formatPower(costs.boughtW),
            price: formatPlain(costs.satelliteUsdPerW),
            usd: formatUsd(satelliteUsd),
          })
        : t('how.massEach', {
            count: formatCount(costs.satellites),
            mass: formatMass(costs.massKg),
            price: formatPlain(costs.satelliteUsdPerKg),
          })
    case 'space-battery':
      return t('how.massEach', {
        count: formatCount(costs.satellites),
        mass: formatMass(costs.addedBatteryKg),
        price: formatPlain(costs.addedBatteryUsdPerKg),
      })
    case 'launch':
      return t('how.launch', {
        mass: formatMass(orbit.launchedKg),
        price: formatPlain(costs.launchUsdPerKg),
        usd: formatUsd(orbit.launchedKg * costs.launchUsdPerKg),
      })
    case 'chips':
      return t('how.perWatt', {
        power: formatPower(costs.satellites * costs.ratedItW),
        price: formatPlain(costs.chipUsdPerW),
        usd: formatUsd(costs.satellites * costs.ratedItW * costs.chipUsdPerW),
      })
    default: {
      const isChips = part === 'chip-failures'
      const others = isChips ? costs.failurePerYear : 0
      const perYear = isChips ? costs.chipFailurePerYear : costs.failurePerYear
      return failureFormula(fleetUsd(comparison), costs.lifeYears, perYear, others)
    }
  }
}

function groundFormula({ ground }: Comparison, { line, part }: Item): string {
  const costs = found(ground, 'the side on Earth').costs.central
  const { pvW, batteryWh, gasPlantW, gasPeakW, gasStartsPerYear, gasFuelWhPerYear, gridW, gridWhPerYear } =
    costs.plant
  const facilityUsd = costs.ratedItW * costs.facilityUsdPerW
  const batteryUsd = batteryWh * costs.batteryUsdPerWh
  const gasPlantUsd = gasPlantW * costs.gasPlantUsdPerW
  const chipUsd = costs.ratedItW * costs.chipUsdPerW
  const perWatt = (powerW: number, price: number, usd: number) =>
    t('how.perWatt', { power: formatPower(powerW), price: formatThree(price), usd: formatUsd(usd) })
  const share = (perYear: number, usd: number) =>
    t('how.share', { percent: formatPercent(perYear, 1), usd: formatUsd(usd) })
  if (line === 'operation') {
    if (part === 'pv') return perWatt(pvW, costs.pvOperationUsdPerWYear, pvW * costs.pvOperationUsdPerWYear)
    if (part === 'gas-starts') {
      const usd = gasStartsPerYear * gasPeakW * costs.gasStartUsdPerW
      return t('how.starts', {
        starts: formatCount(gasStartsPerYear),
        power: formatPower(gasPeakW),
        price: formatThree(costs.gasStartUsdPerW * 1e6),
        usd: formatUsd(usd),
      })
    }
    if (part === 'battery') return share(costs.batteryOperationPerYear, batteryUsd)
    return share(costs.operationPerYear, part === 'facility' ? facilityUsd : gasPlantUsd)
  }
  switch (part) {
    case 'facility':
      return perWatt(costs.ratedItW, costs.facilityUsdPerW, facilityUsd)
    case 'pv':
      return perWatt(pvW, costs.pvUsdPerW, pvW * costs.pvUsdPerW)
    case 'battery':
      return t('how.perKwh', {
        energy: formatEnergy(batteryWh),
        price: formatThree(costs.batteryUsdPerWh * 1e3),
        usd: formatUsd(batteryUsd),
      })
    case 'gas-plant':
      return perWatt(gasPlantW, costs.gasPlantUsdPerW, gasPlantUsd)
    case 'chips':
      return perWatt(costs.ratedItW, costs.chipUsdPerW, chipUsd)
    case 'gas':
      return t('how.energy', {
        energy: formatEnergy(gasFuelWhPerYear),
        price: formatThree(costs.gasUsdPerWh * 1e6),
        usd: formatUsd(gasFuelWhPerYear * costs.gasUsdPerWh),
      })
    case 'grid-demand':
      return perWatt(gridW, costs.gridDemandUsdPerWYear, gridW * costs.gridDemandUsdPerWYear)
    case 'grid':
      return t('how.energy', {
        energy: formatEnergy(gridWhPerYear),
        price: formatThree(costs.gridUsdPerWh * 1e6),
        usd: formatUsd(gridWhPerYear * costs.gridUsdPerWh),
      })
    default:
      return failureFormula(chipUsd, costs.chipLifeYears, costs.chipFailurePerYear)
  }
}

export const formulaOf = (comparison: Comparison, side: SideName, item: Item): string =>
  side === 'orbit' ? orbitFormula(comparison, item) : groundFormula(comparison, item)
