/** What both sides come to in one draw, and how that moves with prices: the worth of a side is a straight line in every price
 *  that it pays, so that one draw tells every year of purchase. */
import { groundItems, orbitItems, priceOf, type Study } from '../../economics/sides.ts'
import { at } from '../../lib/at.ts'
import type { Scenario } from '../document/schema.ts'
import type { FigureId } from '../facts/figures.ts'
import type { LearnedFigure } from '../facts/learning.ts'
import type { Comparison } from './compare.ts'
import { lifeYearsAt } from './fleetDose.ts'
import { type GroundDesign, pueOf } from './ground.ts'
import { groundCosts } from './groundCosts.ts'
import { LEVELS } from './levels.ts'
import type { Model } from './model.ts'
import { orbitCosts } from './orbitSide.ts'
import { type SizedSupply, scaledPlant } from './scaledPlant.ts'

export type DrawnValues = Partial<Record<FigureId, number>>

/** The orbit's worth without launch and for each dollar a kilogram, the Earth's, and the study. */
export interface DrawnSides {
  orbitUsd: number
  orbitUsdPerLaunchUsd: number
  groundUsd: number
  usdPerMwh: number
  /** More worth for one more of each price that learns, in the order asked for. */
  orbitSlopes: number[]
  groundSlopes: number[]
}

/** Mean load of the fleet for a life of its satellites, straight between the lives that the comparison knows. */
function loadOfLife(model: Model, { lifeItW }: Comparison): (lifeYears: number) => number {
  const known = LEVELS.map((level) => [lifeYearsAt(model, level), lifeItW[level]]).sort(
    ([a = 0], [b = 0]) => a - b,
  )
  return (lifeYears) => {
    const [from = 0, fromW = 0] = known.findLast(([life = 0]) => life <= lifeYears) ?? at(known, 0)
    const [to = 0, toW = 0] = known.find(([life = 0]) => life >= lifeYears) ?? at(known, known.length - 1)
    return to > from ? fromW + ((lifeYears - from) / (to - from)) * (toW - fromW) : fromW
  }
}

/** Straight lines: any two points tell them. */
const LAUNCH_STEP_USD = 1000

const PAID_ON: Record<LearnedFigure, { orbit: boolean; ground: boolean }> = {
  pvUsdPerKw: { orbit: false, ground: true },
  batteryUsdPerKwh: { orbit: false, ground: true },
  addedBatteryUsdPerKg: { orbit: true, ground: false },
  satelliteUsdPerW: { orbit: true, ground: false },
  satelliteUsdPerKg: { orbit: true, ground: false },
  chipUsdPerW: { orbit: true, ground: true },
}

/** @param learning prices whose slopes are wanted */
export function sidesFrom(
  model: Model,
  design: GroundDesign,
  comparison: Comparison,
  learning: readonly LearnedFigure[],
): (values: DrawnValues, supply: SizedSupply) => DrawnSides {
  const { ground, study } = comparison
  if (!ground) throw new Error('There is no supply on Earth to compare with.')
  const { mount } = ground.plant
  const loadW = loadOfLife(model, comparison)
  // One for all draws: each sets every figure that is drawn, and copies of a whole scenario take half of the time.
  const scenario: Scenario = { ...model.scenario }
  const drawn = { ...model, scenario }
  return (values, supply) => {
    Object.assign(scenario, values)
    const itW = loadW(lifeYearsAt(drawn, 'central'))
    const its: Study = { itW, years: study.years, discountRate: scenario.discountRate }
    const costs = orbitCosts(drawn, 'central')
    const orbitWorth = (launchUsdPerKg: number, at = costs) =>
      priceOf(orbitItems({ ...at, launchUsdPerKg }, its), its).usd
    const plant = scaledPlant(supply, pueOf(design, scenario), scenario, itW)
    const groundPrice = () => priceOf(groundItems(groundCosts(plant, mount, scenario, 'central'), its), its)
    const orbitUsd = orbitWorth(0)
    const earth = groundPrice()
    const orbitUsdPerLaunchUsd = (orbitWorth(LAUNCH_STEP_USD) - orbitUsd) / LAUNCH_STEP_USD
    const orbitSlopes: number[] = []
    const groundSlopes: number[] = []
    for (const id of learning) {
      const was = values[id] ?? 0
      Object.assign(scenario, { [id]: was + 1 })
      orbitSlopes.push(PAID_ON[id].orbit ? orbitWorth(0, orbitCosts(drawn, 'central')) - orbitUsd : 0)
      groundSlopes.push(PAID_ON[id].ground ? groundPrice().usd - earth.usd : 0)
      Object.assign(scenario, { [id]: was })
    }
    return {
      ...{ orbitUsd, orbitUsdPerLaunchUsd, orbitSlopes, groundSlopes },
      ...{ groundUsd: earth.usd, usdPerMwh: earth.usdPerMwh / earth.usd },
    }
  }
}
