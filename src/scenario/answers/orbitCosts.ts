/** Prices, lives and rates of the side in orbit, and the load of its fleet over a life. */
import { type OrbitCosts, orbitItems, priceOf, type Study } from '../../economics/sides.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { arrayPowerW } from '../../systems/power.ts'
import { LEVELS, type Level, type Range, rangeOf, valuesAt } from './levels.ts'
import { carriedBatteryWh, type FleetYear, fleetLifeItW, type Model } from './model.ts'

/** A fleet of long life ages as long. @param central where it is known already */
export function lifeItWRange(
  model: Model,
  built: FleetYear,
  central = fleetLifeItW(model, built),
): Range<number> {
  const { scenario } = model
  return rangeOf((level) => {
    const lifeYears = valuesAt(scenario, level)('satelliteLifeYears')
    return lifeYears === scenario.satelliteLifeYears ? central : fleetLifeItW(model, built, lifeYears)
  })
}

/** Batteries of the whole fleet as they are bought: what it carries is left in their last year, since none is added up
 *  there. */
export function boughtBatteryWh(
  model: Model,
  level: Level = 'central',
  lifeYears = valuesAt(model.scenario, level)('satelliteLifeYears'),
): number {
  const leftFraction = (1 - valuesAt(model.scenario, level)('batteryFadePerYear')) ** lifeYears
  return model.power.policy === 'shed' ? 0 : carriedBatteryWh(model) / leftFraction
}

/** What a fleet costs by the figures at a level. @param lifeYears after which its satellites are replaced */
export function orbitCosts(
  model: Model,
  level: Level,
  lifeYears = valuesAt(model.scenario, level)('satelliteLifeYears'),
): OrbitCosts {
  const { scenario, fleet, power } = model
  const value = valuesAt(scenario, level)
  const { satellite } = power
  const { massKg, arrayAreaM2, ratedWm2 } = scenario.satellite
  const addedW = (satellite.arrayAreaM2 - arrayAreaM2) * ratedWm2
  const isByWatt = scenario.satellitePriceBy === 'watt'
  return {
    satellites: fleet.satelliteCount,
    arrayW: arrayPowerW({ ...satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2),
    ratedItW: satellite.ratedItW,
    boughtW: satellite.arrayAreaM2 * ratedWm2,
    massKg: massKg + addedW / value('addedArrayWPerKg'),
    addedBatteryKg:
      boughtBatteryWh(model, level, lifeYears) / fleet.satelliteCount / value('addedBatteryWhPerKg'),
    lifeYears,
    satelliteUsdPerW: isByWatt ? value('satelliteUsdPerW') : 0,
    satelliteUsdPerKg: isByWatt ? 0 : value('satelliteUsdPerKg'),
    addedBatteryUsdPerKg: value('addedBatteryUsdPerKg'),
    launchUsdPerKg: value('launchUsdPerKg'),
    operationPerYear: value('orbitOperationPerYear'),
    failurePerYear: value('satelliteFailurePerYear'),
    chipFailurePerYear: scenario.countChips ? value('failurePerYear') : 0,
    chipUsdPerW: scenario.countChips ? value('chipUsdPerW') : 0,
  }
}

/** A fleet that is replaced after so many years, and its mean load until then. */
interface Life {
  lifeYears: number
  itW: number
}

/** The life of each level. The longest is not always the cheap one: where arrays age fast, or much fails, an old fleet gives
 *  little for what is launched. So the cheap end has the one of the range that is cheapest in orbit then, and the dear end
 *  the dearest. @param lifeItW of the lives of the range */
export function livesAt(
  model: Model,
  lifeItW: Range<number>,
  studyOf: (level: Level, itW: number) => Study,
): Range<Life> {
  const ofRange = rangeOf(
    (level): Life => ({
      lifeYears: valuesAt(model.scenario, level)('satelliteLifeYears'),
      itW: lifeItW[level],
    }),
  )
  const usdPerMwh = ({ lifeYears, itW }: Life, level: Level): number => {
    const study = studyOf(level, itW)
    return priceOf(orbitItems(orbitCosts(model, level, lifeYears), study), study).usdPerMwh
  }
  return rangeOf((level) => {
    if (level === 'central') return ofRange.central
    const sign = level === 'low' ? 1 : -1
    const priced = LEVELS.map((one) => ({ life: ofRange[one], usd: sign * usdPerMwh(ofRange[one], level) }))
    return priced.reduce((best, one) => (one.usd < best.usd ? one : best)).life
  })
}
