/** What both sides have, in the same names and over the same study. */
import type { Footprint } from '../../economics/footprint.ts'
import { type Item, itemsOn, type Price, type PriceLine } from '../../economics/sides.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import type { SourceId } from '../facts/sources.ts'
import type { Asked } from './asked.ts'
import { type Comparison, carriesLoad, mwhPerYear } from './compare.ts'
import type { Delivery } from './delivery.ts'
import type { GroundSide } from './groundSide.ts'
import { type Range, rangeOf } from './levels.ts'
import type { Model } from './model.ts'
import type { OrbitSide } from './orbitSide.ts'
import { lineOf } from './side.ts'
import { type FootprintKey, figuresOf, footprintSources, priceSources, sourcesOf } from './sourcesOf.ts'
import { acceleratorHoursPerMwh, millionTokensPerMwh } from './unitsOfWork.ts'

/** A value, with its range and sources where it has any. */
export interface Ranged {
  /** Null at an end: never. */
  range: Range<number | null>
  sources?: readonly SourceId[]
}
export interface Sourced {
  value: number | null
  sources: readonly SourceId[]
}
export type Told = number | null | Ranged | Sourced

type Side = OrbitSide | GroundSide
type SideName = 'orbit' | 'ground'
/** A side, and what both share; null where there is no such side. */
type Telling = (name: SideName, side: Side, comparison: Comparison, model: Model) => Told

/** Where both waterfalls begin. */
export const SUN_WM2 = SOLAR_CONSTANT_WM2

/** Left before the step of that name, W/m². */
export function leftBefore(id: string, { waterfall }: Pick<Side, 'waterfall'>): number {
  const at = waterfall.findIndex((step) => step.id === id)
  return waterfall[at - 1]?.wPerM2 ?? SUN_WM2
}
/** Light on the panels in the mean of the year, before any cell; output of new panels; what reaches the computers. */
export const panelLightWm2 = (side: Pick<Side, 'waterfall'>): number => leftBefore('cells', side)
export const panelOutputWm2 = (side: Pick<Side, 'waterfall'>): number => leftBefore('ageing', side)
export const deliveredWm2 = ({ waterfall }: Pick<Side, 'waterfall'>): number =>
  waterfall.at(-1)?.wPerM2 ?? SUN_WM2

const mapRange = <T>(range: Range<T>, pick: (value: T) => number): Range<number> =>
  rangeOf((level) => pick(range[level]))

const sourcesOn = (name: SideName, items: readonly Item[], { scenario }: Comparison): SourceId[] =>
  priceSources(
    items.flatMap((item) => figuresOf(name, item, scenario)),
    scenario,
  )

/** Of a load, where there is one. */
const perLoad =
  (telling: Telling): Telling =>
  (name, side, comparison, model) =>
    carriesLoad(comparison) ? telling(name, side, comparison, model) : null

const price =
  (key: keyof Price): Telling =>
  (name, side, comparison) => ({
    range: mapRange(side.price, (value) => value[key]),
    sources: sourcesOn(name, side.items.central, comparison),
  })
/** The price of what a megawatt-hour does. */
const work =
  (perMwh: (model: Model) => number): Telling =>
  (name, side, comparison, model) => {
    const count = perMwh(model)
    return count > 0
      ? {
          range: mapRange(side.price, ({ usdPerMwh }) => usdPerMwh / count),
          sources: sourcesOn(name, side.items.central, comparison),
        }
      : null
  }
const line =
  (id: PriceLine): Telling =>
  (name, side, comparison) => ({
    range: mapRange(lineOf(comparison, side, id).price, ({ usdPerKwYear }) => usdPerKwYear),
    sources: sourcesOn(name, itemsOn(side.items.central, id), comparison),
  })
const print =
  (key: FootprintKey, pick: (print: Footprint, itMwhPerYear: number) => number): Telling =>
  (name, side, comparison) => {
    const range = rangeOf((level) => pick(side.footprint[level], mwhPerYear(comparison.study)))
    return { range, sources: range.high === 0 ? [] : footprintSources(name, key, comparison.scenario) }
  }

const deliverySources = ({ waits }: Pick<Delivery, 'waits'>): SourceId[] =>
  sourcesOf(waits.flatMap(({ figures }) => figures))

const SIDES = {
  itStudyWh: (_, __, { itMwhPerYear, study }) => itMwhPerYear * 1e6 * study.years,
  worthUsd: price('usd'),
  usdPerMwh: perLoad(price('usdPerMwh')),
  usdPerKwYear: perLoad(price('usdPerKwYear')),
  usdPerAcceleratorHour: perLoad(work(acceleratorHoursPerMwh)),
  usdPerMillionTokens: perLoad(work(millionTokensPerMwh)),
  capitalUsdPerKwYear: perLoad(line('capital')),
  launchUsdPerKwYear: perLoad(line('launch')),
  replacementUsdPerKwYear: perLoad(line('replacement')),
  energyUsdPerKwYear: perLoad(line('energy')),
  operationUsdPerKwYear: perLoad(line('operation')),
  landM2: print('landM2', ({ landM2 }) => landM2),
  waterM3PerYear: print('waterM3PerYear', ({ waterM3PerYear }) => waterM3PerYear),
  operationCo2KgPerMwh: perLoad(
    print(
      'operationCo2KgPerMwh',
      ({ operationCo2KgPerYear }, itMwhPerYear) => operationCo2KgPerYear / itMwhPerYear,
    ),
  ),
  buildCo2KgPerMwh: perLoad(
    print('buildCo2KgPerMwh', ({ buildCo2KgPerYear }, itMwhPerYear) => buildCo2KgPerYear / itMwhPerYear),
  ),
  fuelWhPerYear: print('fuelWhPerYear', ({ fuelWhPerYear }) => fuelWhPerYear),
  // Nothing is waited for where there is no load.
  readyYears: (_, { delivery }, { study }) =>
    study.itW > 0 ? { range: delivery.ready, sources: deliverySources(delivery) } : null,
  // As a number the low end is the dear one: less of it stands.
  reachW: (_, { delivery: { reachFraction, ...rest } }, { study: { itW } }) => ({
    range: {
      low: itW * reachFraction.high,
      central: itW * reachFraction.central,
      high: itW * reachFraction.low,
    },
    sources: deliverySources(rest),
  }),
  panelLightWm2: (_, side) => panelLightWm2(side),
  panelOutputWm2: (_, side) => panelOutputWm2(side),
  deliveredWm2: (_, side) => deliveredWm2(side),
} as const satisfies Record<string, Telling>

type SideKey = keyof typeof SIDES
/** The same names for a side; null where the asked scenario has none. */
export const tellSide = (name: SideName): Record<SideKey, (asked: Asked) => Told> =>
  Object.fromEntries(
    Object.entries(SIDES).map(([key, telling]: [string, Telling]) => [
      key,
      ({ comparison, model }: Asked) => {
        const side = comparison[name]
        return side && telling(name, side, comparison, model)
      },
    ]),
  ) as Record<SideKey, (asked: Asked) => Told>
