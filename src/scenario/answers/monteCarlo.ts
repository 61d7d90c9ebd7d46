/** How sure is the comparison? Every figure of money is drawn between its low and its high, most likely as it is chosen (a
 *  triangle), each from a stream of its own under one seed; what both sides share (rate, computers, failures) is one draw
 *  for both. The sizes of the plant stay, its load follows the life drawn for the satellites. Launch is a straight line in
 *  its price, so that one draw tells every year of purchase: its place between low and high stays, the year's path moves.
 *  Left out: weather beyond the typical year, figures that depend on one another in other ways, prices other than
 *  launch's that fall with the years. */
import { triangleAt } from '../../economics/bindingChance.ts'
import { groundItems, orbitItems, priceOf, type Study } from '../../economics/sides.ts'
import { at } from '../../lib/at.ts'
import { streamOf } from '../../lib/random.ts'
import { MONEY_FIELDS, type Scenario } from '../document/schema.ts'
import { FIGURES, type FigureId } from '../facts/figures.ts'
import { FIRST_PURCHASE_YEAR, LAST_PURCHASE_YEAR, launchPriceIn } from '../facts/launchPath.ts'
import { type Comparison, carriesLoad } from './compare.ts'
import { lifeYearsAt } from './fleetDose.ts'
import { type GroundDesign, pueOf } from './ground.ts'
import { groundCosts } from './groundCosts.ts'
import { figureRange, LEVELS, type Range } from './levels.ts'
import type { Model } from './model.ts'
import { orbitCosts } from './orbitSide.ts'
import { scaledPlant } from './scaledPlant.ts'

/** Figures of money that are not the user's to change. */
const FIXED: readonly FigureId[] = [
  ...(['orbitOperationPerYear', 'addedBatteryUsdPerKg', 'addedArrayWPerKg', 'addedBatteryWhPerKg'] as const),
  ...(['facilityLifeYears', 'groundOperationPerYear', 'batteryLifeYears', 'batteryFadePerYear'] as const),
  ...(['pvLossPerYear', 'gasOverbuildRatio', 'gasStartUsdPerMw', 'gridDemandUsdPerKwYear'] as const),
]
export const DRAWN_FIGURES: readonly FigureId[] = [
  ...(Object.keys(MONEY_FIELDS) as string[]).filter((key): key is FigureId => Object.hasOwn(FIGURES, key)),
  ...FIXED,
]

export const DRAWS = { min: 100, max: 1_000_000, default: 10_000 } as const

const SHARES = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const
export type Quantiles = Record<keyof typeof SHARES, number>

export interface MonteCarlo {
  draws: number
  seed: number
  nominal: { orbitUsdPerMwh: number; groundUsdPerMwh: number; priceRatio: number }
  quantiles: Record<'orbitUsdPerMwh' | 'groundUsdPerMwh' | 'priceRatio', Quantiles>
  orbitCheaperFraction: number
  byYear: { year: number; priceRatio: Quantiles; orbitCheaperFraction: number }[]
  /** First year of purchase in which orbit is cheaper in half of the draws; null by 2045. */
  crossingYear: number | null
}

/** The value below which lies a share of sorted values, between two where it falls between them. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const next = Math.min(below + 1, sorted.length - 1)
  return at(sorted, below) + (place - below) * (at(sorted, next) - at(sorted, below))
}
function quantilesOf(values: Float64Array): Quantiles {
  const sorted = values.slice().sort()
  return Object.fromEntries(
    Object.entries(SHARES).map(([name, share]) => [name, quantile(sorted, share)]),
  ) as Quantiles
}
const shareBelow1 = (values: Float64Array): number =>
  values.reduce((count, value) => count + (value < 1 ? 1 : 0), 0) / values.length

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

/** What one draw comes to: the orbit's worth without launch and for each dollar a kilogram, the Earth's, and the study. */
interface Draw {
  orbitUsd: number
  orbitUsdPerLaunchUsd: number
  groundUsd: number
  usdPerMwh: number
}

function drawFrom(
  model: Model,
  design: GroundDesign,
  comparison: Comparison,
): (values: Partial<Record<FigureId, number>>) => Draw {
  const { ground, study } = comparison
  if (!ground) throw new Error('There is no supply on Earth to compare with.')
  const { supply, mount } = ground.plant
  const sized = { ...supply, energy: supply.year.energy }
  const loadW = loadOfLife(model, comparison)
  // One for all draws: each sets every figure that is drawn, and copies of a whole scenario take half of the time.
  const scenario: Scenario = { ...model.scenario }
  const drawn = { ...model, scenario }
  return (values) => {
    Object.assign(scenario, values)
    const itW = loadW(lifeYearsAt(drawn, 'central'))
    const its: Study = { itW, years: study.years, discountRate: scenario.discountRate }
    const costs = orbitCosts(drawn, 'central')
    const worth = (launchUsdPerKg: number) => priceOf(orbitItems({ ...costs, launchUsdPerKg }, its), its).usd
    const orbitUsd = worth(0)
    const plant = scaledPlant(sized, pueOf(design, scenario), scenario, itW)
    const earth = priceOf(groundItems(groundCosts(plant, mount, scenario, 'central'), its), its)
    return {
      orbitUsd,
      orbitUsdPerLaunchUsd: (worth(1000) - orbitUsd) / 1000,
      groundUsd: earth.usd,
      usdPerMwh: earth.usdPerMwh / earth.usd,
    }
  }
}

const EVERY = 500

/** Yields the share that is done; the answer comes last. Null where a side has no price. The nominal figures are the
 *  comparison's own. */
export function* monteCarlo(
  model: Model,
  design: GroundDesign,
  comparison: Comparison,
  { draws, seed }: { draws: number; seed: number },
): Generator<number, MonteCarlo | null> {
  const { ground, orbit, scenario } = comparison
  if (!ground || !carriesLoad(comparison) || ground.price.central.usd <= 0) return null
  const draw = drawFrom(model, design, comparison)
  const inputs = DRAWN_FIGURES.map((id) => ({
    id,
    range: figureRange(scenario, id),
    next: streamOf(seed, id),
  })).filter(({ range: { low, high } }) => high > low)
  const launch = streamOf(seed, 'launchUsdPerKg')
  const years = Array.from(
    { length: LAST_PURCHASE_YEAR - FIRST_PURCHASE_YEAR + 1 },
    (_, index) => FIRST_PURCHASE_YEAR + index,
  )
  const column = () => new Float64Array(draws)
  const all = { orbitUsdPerMwh: column(), groundUsdPerMwh: column(), priceRatio: column() }
  const byYear = years.map((year) => ({ paths: launchPriceIn(year), ratio: column() }))
  const now = figureRange(scenario, 'launchUsdPerKg')
  const values: Partial<Record<FigureId, number>> = {}
  for (let i = 0; i < draws; i++) {
    for (const { id, range, next } of inputs) values[id] = triangleAt(range, next())
    const one = draw(values)
    const place = launch()
    const ratioAt = (range: Range<number>) =>
      (one.orbitUsd + one.orbitUsdPerLaunchUsd * triangleAt(range, place)) / one.groundUsd
    const ratio = ratioAt(now)
    all.priceRatio[i] = ratio
    all.groundUsdPerMwh[i] = one.groundUsd * one.usdPerMwh
    all.orbitUsdPerMwh[i] = ratio * one.groundUsd * one.usdPerMwh
    for (const { paths, ratio: column } of byYear) column[i] = ratioAt(paths)
    if (i % EVERY === EVERY - 1) yield (i + 1) / draws
  }
  const told = byYear.map(({ ratio }, index) => ({
    year: at(years, index),
    priceRatio: quantilesOf(ratio),
    orbitCheaperFraction: shareBelow1(ratio),
  }))
  return {
    ...{ draws, seed },
    nominal: {
      orbitUsdPerMwh: orbit.price.central.usdPerMwh,
      groundUsdPerMwh: ground.price.central.usdPerMwh,
      priceRatio: orbit.price.central.usd / ground.price.central.usd,
    },
    quantiles: {
      orbitUsdPerMwh: quantilesOf(all.orbitUsdPerMwh),
      groundUsdPerMwh: quantilesOf(all.groundUsdPerMwh),
      priceRatio: quantilesOf(all.priceRatio),
    },
    orbitCheaperFraction: shareBelow1(all.priceRatio),
    byYear: told,
    crossingYear: told.find(({ orbitCheaperFraction }) => orbitCheaperFraction >= 0.5)?.year ?? null,
  }
}
