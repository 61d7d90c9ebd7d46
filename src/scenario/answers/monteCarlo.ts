/** How sure is the comparison? Every figure of money is drawn between its low and its high, most likely as it is chosen (a
 *  triangle), each from a stream of its own under one seed; what both sides share (rate, computers, failures) is one draw
 *  for both, and what one cause moves goes together (drawnTogether.ts). The ground meets one of several years of weather,
 *  sized for it (drawnWeather.ts); the plant's load follows the life drawn for the satellites. One draw tells every year of
 *  purchase: the place of a price between low and high stays, the year's path moves (boughtIn.ts). Left out: figures that
 *  depend on one another in other ways, sizes by the prices of each draw or year. */
import { triangleAt } from '../../economics/bindingChance.ts'
import { at } from '../../lib/at.ts'
import { MONEY_FIELDS, type Scenario } from '../document/schema.ts'
import { FIGURES, type FigureId } from '../facts/figures.ts'
import { FIRST_PURCHASE_YEAR, LAST_PURCHASE_YEAR } from '../facts/launchPath.ts'
import { isLearned, type LearnedFigure } from '../facts/learning.ts'
import { rangeIn } from './boughtIn.ts'
import { type Comparison, carriesLoad } from './compare.ts'
import { type DrawnValues, sidesFrom } from './drawnSides.ts'
import { causesOf, placesOf } from './drawnTogether.ts'
import { type DrawnWeather, drawnWeather, yearsOf } from './drawnWeather.ts'
import type { GroundDesign } from './ground.ts'
import { figureRange, LEVELS, type Range } from './levels.ts'
import type { Model } from './model.ts'

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
  /** Of the ground, and how many years of it. */
  weather: { kind: DrawnWeather['kind']; years: number }
  nominal: { orbitUsdPerMwh: number; groundUsdPerMwh: number; priceRatio: number }
  quantiles: Record<'orbitUsdPerMwh' | 'groundUsdPerMwh' | 'priceRatio', Quantiles>
  orbitCheaperFraction: number
  byYear: { year: number; priceRatio: Quantiles; orbitCheaperFraction: number }[]
  /** First year of purchase in which orbit is cheaper in half of the draws; null by 2045. */
  crossingYear: number | null
  /** The first year in which orbit is cheaper, draw by draw: null where it is later than 2045. */
  crossing: Record<keyof Quantiles, number | null>
  /** Share of the draws in which it is never cheaper by 2045. */
  neverFraction: number
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

/** The year by which a share of the draws has crossed; Infinity is never. */
function crossingOf(years: Float64Array): Pick<MonteCarlo, 'crossing' | 'neverFraction'> {
  const sorted = years.slice().sort()
  const yearOf = (share: number): number | null => {
    const year = at(sorted, Math.max(0, Math.ceil(share * sorted.length) - 1))
    return Number.isFinite(year) ? year : null
  }
  return {
    crossing: Object.fromEntries(
      Object.entries(SHARES).map(([name, share]) => [name, yearOf(share)]),
    ) as MonteCarlo['crossing'],
    neverFraction: sorted.reduce((count, year) => count + (year === Infinity ? 1 : 0), 0) / sorted.length,
  }
}

/** Does a price learn anything, in any part of its range? */
function isMoving(scenario: Scenario, id: FigureId): id is LearnedFigure {
  const last = rangeIn(scenario, id, LAST_PURCHASE_YEAR)
  const first = rangeIn(scenario, id, FIRST_PURCHASE_YEAR)
  return isLearned(id) && LEVELS.some((level) => last[level] !== first[level])
}

const EVERY = 500

/** Yields the share that is done; the answer comes last. Null where a side has no price. The nominal figures are the
 *  comparison's own. */
export function* monteCarlo(
  model: Model,
  design: GroundDesign,
  comparison: Comparison,
  { draws, seed, ownYears }: { draws: number; seed: number; ownYears?: readonly Float64Array[] },
): Generator<number, MonteCarlo | null> {
  const { ground, orbit, scenario } = comparison
  if (!ground || !carriesLoad(comparison) || ground.price.central.usd <= 0) return null
  const years = Array.from(
    { length: LAST_PURCHASE_YEAR - FIRST_PURCHASE_YEAR + 1 },
    (_, index) => FIRST_PURCHASE_YEAR + index,
  )
  const causes = causesOf(seed)
  const inputs = DRAWN_FIGURES.map((id) => ({
    id,
    range: figureRange(scenario, id),
    next: placesOf(seed, id, causes.at),
  })).filter(({ range: { low, high } }) => high > low)
  const learning = inputs.map(({ id }) => id).filter((id) => isMoving(scenario, id))
  const draw = sidesFrom(model, design, comparison, learning)
  const launch = placesOf(seed, 'launchUsdPerKg', causes.at)
  const column = () => new Float64Array(draws)
  const all = { orbitUsdPerMwh: column(), groundUsdPerMwh: column(), priceRatio: column() }
  const byYear = years.map((year) => ({
    launch: rangeIn(scenario, 'launchUsdPerKg', year),
    paths: learning.map((id) => rangeIn(scenario, id, year)),
    ratio: column(),
  }))
  const crossings = column()
  const now = figureRange(scenario, 'launchUsdPerKg')
  const weather = drawnWeather(design, scenario, ground.plant.supply, ownYears)
  const supplyNext = yearsOf(weather, seed)
  const values: DrawnValues = {}
  const places: Partial<Record<FigureId, number>> = {}
  for (let i = 0; i < draws; i++) {
    causes.draw()
    for (const { id, range, next } of inputs) {
      const place = next()
      places[id] = place
      values[id] = triangleAt(range, place)
    }
    const one = draw(values, supplyNext())
    const place = launch()
    const ratioAt = (launchRange: Range<number>, paths: readonly Range<number>[]) => {
      let orbitUsd = one.orbitUsd + one.orbitUsdPerLaunchUsd * triangleAt(launchRange, place)
      let { groundUsd } = one
      for (let k = 0; k < paths.length; k++) {
        const id = at(learning, k)
        const moreUsd = triangleAt(at(paths, k), places[id] ?? 0) - (values[id] ?? 0)
        orbitUsd += moreUsd * at(one.orbitSlopes, k)
        groundUsd += moreUsd * at(one.groundSlopes, k)
      }
      return orbitUsd / groundUsd
    }
    const ratio = ratioAt(now, [])
    all.priceRatio[i] = ratio
    all.groundUsdPerMwh[i] = one.groundUsd * one.usdPerMwh
    all.orbitUsdPerMwh[i] = ratio * one.groundUsd * one.usdPerMwh
    crossings[i] = Infinity
    for (let index = 0; index < byYear.length; index++) {
      const { launch, paths, ratio: column } = at(byYear, index)
      const then = ratioAt(launch, paths)
      column[i] = then
      if (then < 1 && crossings[i] === Infinity) crossings[i] = at(years, index)
    }
    if (i % EVERY === EVERY - 1) yield (i + 1) / draws
  }
  const told = byYear.map(({ ratio }, index) => ({
    year: at(years, index),
    priceRatio: quantilesOf(ratio),
    orbitCheaperFraction: shareBelow1(ratio),
  }))
  return {
    ...{ draws, seed },
    weather: { kind: weather.kind, years: weather.supplies.length },
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
    ...crossingOf(crossings),
  }
}
