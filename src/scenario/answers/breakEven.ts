/** What would make orbit and Earth cost the same: each input alone, solved; the ratio of both over two of them; and the
 *  year in which the paths of prices do it. Central figures, sizes as they are. */
import { parityPrice } from '../../economics/parity.ts'
import { type OrbitCosts, orbitItems, priceOf } from '../../economics/sides.ts'
import { at } from '../../lib/at.ts'
import { KW } from '../../lib/units.ts'
import { SCENARIO_FIELDS } from '../document/schema.ts'
import { FIRST_PURCHASE_YEAR, LAST_PURCHASE_YEAR } from '../facts/launchPath.ts'
import { boughtIn, rangeIn } from './boughtIn.ts'
import { type Comparison, carriesLoad, priceRatio } from './compare.ts'
import { type Range, rangeOf } from './levels.ts'
import { fleetLifeItW, type Model } from './model.ts'
import { orbitCosts } from './orbitSide.ts'

export const BREAK_EVEN_INPUTS = [
  'launchUsdPerKg',
  'satelliteUsd',
  'kgPerKw',
  'satelliteLifeYears',
  'sunlitFraction',
] as const
export type BreakEvenInput = (typeof BREAK_EVEN_INPUTS)[number]

export interface InputRange {
  unit: string
  min: number
  max: number
  isLog: boolean
  /** The scenario's own. */
  now: number
}

export interface BreakEven {
  /** Price in orbit over that on Earth. */
  ratio: number
  inputs: Record<BreakEvenInput, InputRange>
  /** Null where nothing in its range does it. */
  equalAt: Record<BreakEvenInput, number | null>
  /** First year of purchase in which orbit is the cheaper, launch on its low, central and high path, what learns on its
   *  central one, on both sides; null by 2045. */
  crossingYear: Range<number | null>
}

export type Values = Partial<Record<BreakEvenInput, number>>

/** Both sides as functions of the inputs. */
export class BothSides {
  private readonly lives = new Map<number, { costs: OrbitCosts; itW: number }>()
  readonly inputs: Record<BreakEvenInput, InputRange>
  readonly earthUsd: number

  constructor(
    readonly model: Model,
    readonly comparison: Comparison,
  ) {
    this.earthUsd = comparison.ground?.price.central.usd ?? 0
    const { scenario } = model
    const costs = this.ofLife(scenario.satelliteLifeYears).costs
    const isByWatt = scenario.satellitePriceBy === 'watt'
    const priced = (field: 'launchUsdPerKg' | 'satelliteUsdPerW' | 'satelliteUsdPerKg'): InputRange => {
      const { unit, min, max } = SCENARIO_FIELDS[field]
      return { unit, min, max, isLog: true, now: scenario[field] }
    }
    const { unit, min, max } = SCENARIO_FIELDS.satelliteLifeYears
    this.inputs = {
      launchUsdPerKg: priced('launchUsdPerKg'),
      satelliteUsd: priced(isByWatt ? 'satelliteUsdPerW' : 'satelliteUsdPerKg'),
      kgPerKw: { unit: 'kg/kW', min: 1, max: 200, isLog: true, now: this.kgPerKw(costs) },
      satelliteLifeYears: { unit, min, max, isLog: false, now: scenario.satelliteLifeYears },
      sunlitFraction: {
        ...{ unit: '', min: 0.3, max: 1, isLog: false },
        now: comparison.builtYear.meanSunlitFraction,
      },
    }
  }

  /** Price in orbit over that on Earth, with some inputs other than they are. */
  ratio(values: Values = {}): number {
    const { scenario } = this.model
    const { costs, itW } = this.ofLife(values.satelliteLifeYears ?? scenario.satelliteLifeYears)
    const changed: OrbitCosts = {
      ...costs,
      launchUsdPerKg: values.launchUsdPerKg ?? costs.launchUsdPerKg,
      massKg: values.kgPerKw === undefined ? costs.massKg : this.massKg(values.kgPerKw, costs),
      ...(values.satelliteUsd !== undefined && { [this.satelliteBy]: values.satelliteUsd }),
    }
    const { sunlitFraction: sunlit } = this.inputs
    const lit = values.sunlitFraction === undefined ? 1 : values.sunlitFraction / sunlit.now
    const { study } = this.comparison
    return priceOf(orbitItems(changed, study), study).usd / (this.earthUsd * ((itW * lit) / study.itW))
  }

  get satelliteBy(): 'satelliteUsdPerW' | 'satelliteUsdPerKg' {
    return this.model.scenario.satellitePriceBy === 'watt' ? 'satelliteUsdPerW' : 'satelliteUsdPerKg'
  }

  /** In range where the whole orbit's worth is a straight line of it. */
  solved(by: 'launchUsdPerKg' | 'satelliteUsdPerW' | 'satelliteUsdPerKg' | 'massKg'): number | null {
    const { costs } = this.ofLife(this.model.scenario.satelliteLifeYears)
    return parityPrice(costs, this.comparison.study, this.earthUsd, by)
  }

  kgPerKw({ massKg, addedBatteryKg, ratedItW }: OrbitCosts): number {
    return (massKg + addedBatteryKg) / (ratedItW / KW)
  }

  /** Nothing of the satellite's own is left out where it is so light: the added battery alone would weigh more. */
  isMassFree(kgPerKw: number): boolean {
    const { costs } = this.ofLife(this.model.scenario.satelliteLifeYears)
    return costs.addedBatteryKg === 0 || this.massKg(kgPerKw, costs) > 0
  }

  private massKg(kgPerKw: number, { addedBatteryKg, ratedItW }: OrbitCosts): number {
    return Math.max(0, kgPerKw * (ratedItW / KW) - addedBatteryKg)
  }

  /** What a fleet of that life costs, and its mean load. */
  private ofLife(lifeYears: number): { costs: OrbitCosts; itW: number } {
    const { model, comparison } = this
    let one = this.lives.get(lifeYears)
    if (!one) {
      const isOwn = lifeYears === model.scenario.satelliteLifeYears
      one = {
        costs: orbitCosts(model, 'central', lifeYears),
        itW: isOwn ? comparison.study.itW : fleetLifeItW(model, comparison.builtYear, lifeYears),
      }
      this.lives.set(lifeYears, one)
    }
    return one
  }
}

const LIFE_STEP = 0.5
/** The life nearest to the scenario's at which the ratio passes 1. */
function equalLife(both: BothSides): number | null {
  const { min, max, now } = both.inputs.satelliteLifeYears
  const over = (satelliteLifeYears: number) => both.ratio({ satelliteLifeYears }) - 1
  const passes: number[] = []
  for (let from = min; from < max; from += LIFE_STEP) {
    let [low, high] = [from, Math.min(max, from + LIFE_STEP)]
    const isOver = over(low) > 0
    if (isOver === over(high) > 0) continue
    for (let halving = 0; halving < 40; halving++) {
      const middle = (low + high) / 2
      if (over(middle) > 0 === isOver) low = middle
      else high = middle
    }
    passes.push((low + high) / 2)
  }
  passes.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))
  return passes[0] ?? null
}

function crossing({ model, comparison }: BothSides, end: 'low' | 'central' | 'high'): number | null {
  const { scenario } = model
  const plant = comparison.ground?.plant ?? null
  for (let year = FIRST_PURCHASE_YEAR; year <= LAST_PURCHASE_YEAR; year++) {
    const launchUsdPerKg = rangeIn(scenario, 'launchUsdPerKg', year)[end]
    const then = { ...model, scenario: { ...boughtIn(scenario, year), launchUsdPerKg } }
    const ratio = priceRatio(then, plant, comparison.study, scenario.countChips)
    if (ratio !== null && ratio < 1) return year
  }
  return null
}

/** Both sides as functions; null where one of them has no price. */
export function bothSides(model: Model, comparison: Comparison): BothSides | null {
  const { ground } = comparison
  if (!ground || !carriesLoad(comparison) || ground.price.central.usd <= 0) return null
  return new BothSides(model, comparison)
}

export function breakEven(both: BothSides): BreakEven {
  const { model, inputs } = both
  const ratio = both.ratio()
  const massKg = both.solved('massKg')
  const sunlit = inputs.sunlitFraction.now * ratio
  const costs = orbitCosts(model, 'central')
  return {
    ratio,
    inputs,
    equalAt: {
      launchUsdPerKg: both.solved('launchUsdPerKg'),
      satelliteUsd: both.solved(both.satelliteBy),
      kgPerKw: massKg === null ? null : both.kgPerKw({ ...costs, massKg }),
      satelliteLifeYears: equalLife(both),
      sunlitFraction: model.power.policy === 'shed' && sunlit <= 1 ? sunlit : null,
    },
    crossingYear: rangeOf((level) => crossing(both, level)),
  }
}

export const MAP_STEPS = 100
export interface BreakEvenMap {
  across: BreakEvenInput
  up: BreakEvenInput
  x: Float64Array
  y: Float64Array
  /** Row by row, x fastest. */
  ratio: Float64Array
}

/** Values of an input, evenly between the ends, by the logarithm where it is told so; the scenario's own is inside. */
function stepsOf({ min, max, isLog, now }: InputRange): Float64Array {
  const [from, to] = [Math.min(min, now), Math.max(max, now)]
  return Float64Array.from({ length: MAP_STEPS }, (_, step) => {
    const share = step / (MAP_STEPS - 1)
    return isLog ? from * (to / from) ** share : from + share * (to - from)
  })
}

/** The ratio as a function of one input where two values of it tell all: a straight line of a price or a mass, and over the
 *  light; null where it has to be worked out for each. */
function lineOf(
  both: BothSides,
  input: BreakEvenInput,
): ((others: Values) => (value: number) => number) | null {
  const { min, max, now } = both.inputs[input]
  if (input === 'satelliteLifeYears' || (input === 'kgPerKw' && !both.isMassFree(min))) return null
  return (others) => {
    if (input === 'sunlitFraction') {
      const over = both.ratio({ ...others, [input]: now }) * now
      return (value) => over / value
    }
    const first = both.ratio({ ...others, [input]: min })
    const slope = (both.ratio({ ...others, [input]: max }) - first) / (max - min)
    return (value) => first + slope * (value - min)
  }
}

export function breakEvenMap(both: BothSides, across: BreakEvenInput, up: BreakEvenInput): BreakEvenMap {
  const [x, y] = [stepsOf(both.inputs[across]), stepsOf(both.inputs[up])]
  const ratio = new Float64Array(MAP_STEPS * MAP_STEPS)
  const [alongX, alongY] = [lineOf(both, across), lineOf(both, up)]
  if (!alongX && alongY) {
    x.forEach((value, column) => {
      const line = alongY({ [across]: value })
      for (let row = 0; row < MAP_STEPS; row++) ratio[row * MAP_STEPS + column] = line(at(y, row))
    })
  } else {
    y.forEach((value, row) => {
      const line = alongX?.({ [up]: value }) ?? ((of: number) => both.ratio({ [up]: value, [across]: of }))
      for (let column = 0; column < MAP_STEPS; column++) ratio[row * MAP_STEPS + column] = line(at(x, column))
    })
  }
  return { across, up, x, y, ratio }
}
