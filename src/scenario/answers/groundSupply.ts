/** The supply of one watt of load that a scenario builds on Earth. Alone the Sun has the pair for its share of hours. Beside
 *  gas or the grid panels, battery and back-up are sized together: of the pairs that may be it, and of no back-up at all
 *  where the Sun carries its share alone, the one whose computing costs least, with fuel, starts and the grid's greatest
 *  hour. So sun and gas never cost more than gas alone or the Sun alone. */
import { type GroundCosts, groundItems, priceOf } from '../../economics/sides.ts'
import { YEAR_HOURS } from '../../lib/units.ts'
import type { PairBeside } from '../../systems/backup.ts'
import { withPowerLimit } from '../../systems/sizing.ts'
import { GAS_FUEL_RATIO, hasSun, type Supply, supplyYear } from '../../systems/supply.ts'
import type { Scenario } from '../document/schema.ts'
import { type GroundDesign, type GroundSupply, pairFor, pueOf } from './ground.ts'
import { groundPrices } from './groundCosts.ts'
import { type Level, valuesAt } from './levels.ts'
import { agedPlant, plantAges, type SizedSupply } from './scaledPlant.ts'

type Told<T> = T | null | undefined
type Sizes = Pick<GroundSupply, 'pvCapacityW' | 'batteryWh'>
type Energy = SizedSupply['energy']
const NO_SUN: Sizes = { pvCapacityW: 0, batteryWh: 0 }

/** What was worked out of a design. */
interface Known {
  supplies: Map<string, Told<GroundSupply>>
  /** Of a pair beside gas, by its sizes and the hours that the battery holds. */
  energies: Map<string, Energy>
  /** What was picked beside a back-up, by all that decides it. */
  picked: Map<string, Told<GroundSupply>>
}
const newKnown = (): Known => ({
  supplies: new Map(),
  energies: new Map(),
  picked: new Map(),
})
const knownOf = new WeakMap<GroundDesign, Known>()
const MAX_REMEMBERED = 8

/** The supply that is chosen; null where the Sun cannot carry that share of hours, undefined while the frontier does not
 *  tell. The last few are remembered: every readout asks.
 *  @param level whose prices decide what stands beside a back-up; the Sun alone has the pair of the design */
export function groundSupply(
  design: GroundDesign,
  scenario: Scenario,
  level: Level = 'central',
): Told<GroundSupply> {
  const known = knownOf.get(design) ?? newKnown()
  knownOf.set(design, known)
  const { supply, batteryHours } = scenario
  if (supply === 'solar-gas' || supply === 'solar-grid') {
    const { key, usdOf } = priced(design, scenario, level)
    return remembered(known.picked, key, () => pick(design, known, scenario, usdOf))
  }
  if (!hasSun(supply)) {
    return remembered(known.supplies, `${supply} ${batteryHours}`, () =>
      built(design, supply, NO_SUN, batteryHours),
    )
  }
  const pair = pairFor(design, scenario.availability)
  if (!pair) return pair
  const key = `alone ${pair.pvCapacityW} ${pair.batteryWh} ${batteryHours}`
  return remembered(known.supplies, key, () => {
    const sizes = withPowerLimit({ acWPerW: design.pv.acWPerW, loadW: 1 }, pair, batteryHours)
    return built(design, supply, sizes, batteryHours)
  })
}

/** What is not told yet is asked again. */
function remembered<T>(made: Map<string, Told<T>>, key: string, make: () => Told<T>): Told<T> {
  const known = made.get(key)
  if (known !== undefined) return known
  const told = make()
  if (made.size >= MAX_REMEMBERED) made.clear()
  made.set(key, told)
  return told
}

function built(
  design: GroundDesign,
  supply: Supply,
  { pvCapacityW, batteryWh }: Sizes,
  batteryHours: number,
): GroundSupply {
  const batteryPowerW = batteryWh / batteryHours
  const { acWPerW } = design.pv
  const year = supplyYear({ acWPerW, loadW: 1, supply, pvCapacityW, batteryWh, batteryPowerW })
  return { pvCapacityW, batteryWh, batteryPowerW, year }
}

/** What a pair leaves at the least, whatever the battery's power and the starts. With less power a battery carries no more
 *  energy, and no more in any hour while it gives the whole load. */
export function leastOf({ backupWh, batteryWh, backupPeakW }: PairBeside, batteryHours: number): Energy {
  const isWeak = batteryWh > 0 && batteryWh < batteryHours
  return {
    loadWh: YEAR_HOURS,
    unservedWh: 0,
    gasWh: backupWh,
    gasFuelWh: backupWh * GAS_FUEL_RATIO,
    gasStarts: 0,
    gridWh: 0,
    backupPeakW: isWeak ? 0 : backupPeakW,
  }
}
const fromGrid = (energy: Energy): Energy => ({
  ...energy,
  gasWh: 0,
  gasFuelWh: 0,
  gasStarts: 0,
  gridWh: energy.gasWh,
})

/** The cheapest of all that could carry the load with the Sun, a back-up, or both. */
function pick(design: GroundDesign, known: Known, scenario: Scenario, usdOf: UsdOf): Told<GroundSupply> {
  const { batteryHours } = scenario
  const alone = groundSupply(design, { ...scenario, supply: 'solar' })
  if (alone === undefined) return undefined
  const isGas = scenario.supply === 'solar-gas'
  const usdBeside = (sizes: Sizes, energy: Energy) => usdOf(sizes, isGas ? energy : fromGrid(energy))
  const energyOf = (sizes: Sizes): Energy => {
    const key = `${sizes.pvCapacityW} ${sizes.batteryWh} ${batteryHours}`
    const energy = known.energies.get(key) ?? built(design, 'solar-gas', sizes, batteryHours).year.energy
    known.energies.set(key, energy)
    return energy
  }
  let best: Sizes | null = null
  let leastUsd = alone ? usdOf(alone, alone.year.energy) : Infinity
  const bounds = design.besideBackup
    .map((pair) => ({ pair, usd: usdBeside(pair, leastOf(pair, batteryHours)) }))
    .sort((a, b) => a.usd - b.usd)
  for (const { pair, usd: bound } of bounds) {
    if (bound >= leastUsd) break
    const usd = usdBeside(pair, energyOf(pair))
    if (usd < leastUsd) [best, leastUsd] = [pair, usd]
  }
  if (!best) return alone
  const sizes = best
  const kind = sizes.pvCapacityW > 0 ? scenario.supply : isGas ? 'gas' : 'grid'
  const key = `${kind} ${sizes.pvCapacityW} ${sizes.batteryWh} ${batteryHours}`
  return remembered(known.supplies, key, () => built(design, kind, sizes, batteryHours))
}

type UsdOf = (sizes: Sizes, energy: Energy) => number

/** One of everything: what is bought and burnt for it tells all that scales with sizes and energies. */
const ONE_OF_EACH: SizedSupply = {
  pvCapacityW: 1,
  batteryWh: 1,
  energy: {
    loadWh: YEAR_HOURS,
    unservedWh: 0,
    gasWh: 1,
    gasFuelWh: 1,
    gasStarts: 1,
    gridWh: 1,
    backupPeakW: 1,
  },
}

/** What computing costs, for a watt that reaches the computers, and a key of all that decides it: the prices of one of
 *  everything, so that no figure of a price can be left out of it. */
function priced(design: GroundDesign, scenario: Scenario, level: Level): { key: string; usdOf: UsdOf } {
  const pue = pueOf(design, scenario)
  const study = {
    itW: 1,
    years: scenario.studyYears,
    discountRate: valuesAt(scenario, level)('discountRate'),
  }
  const ages = plantAges(scenario, level)
  const prices = groundPrices(design.mount, scenario, level)
  const costs = (sized: SizedSupply): GroundCosts => {
    const plant = agedPlant(sized, pue, ages, study.itW)
    return { plant, ratedItW: plant.ratedItW, ...prices }
  }
  const { supply, availability, batteryHours } = scenario
  return {
    key: JSON.stringify([supply, availability, batteryHours, study, costs(ONE_OF_EACH)]),
    usdOf: ({ pvCapacityW, batteryWh }, energy) =>
      priceOf(groundItems(costs({ pvCapacityW, batteryWh, energy }), study), study).usd,
  }
}
