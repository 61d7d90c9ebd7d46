/** The drawing of a map of two inputs: lines of equal ratio, marks of the axes, and where presets stand on it. */
import { at } from '../../../lib/at.ts'
import { contours } from '../../../lib/contours.ts'
import type { BreakEvenInput, BreakEvenMap, InputRange } from '../../../scenario/answers/breakEven.ts'
import { PRESETS } from '../../../scenario/document/presets.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { PUBLISHED_POINTS, type PublishedPoint } from '../../../scenario/facts/publishedPoints.ts'

export const MAP_PLOT = { width: 340, height: 260, left: 46, right: 330, top: 10, bottom: 226 } as const
const RATIOS = [0.25, 0.5, 1, 2, 4, 8, 16] as const

type Inputs = Record<BreakEvenInput, InputRange>

/** From 0 at the least of its axis to 1 at the most. */
function shareOn(axis: Float64Array, isLog: boolean, value: number): number {
  const on = isLog ? Math.log : (one: number) => one
  const [least, most] = [on(at(axis, 0)), on(at(axis, axis.length - 1))]
  return (on(value) - least) / (most - least)
}

/** Round values within an axis: 1, 2 and 5 of each power of ten, fewer where there are many; or five even ones. */
function ticksOf(axis: Float64Array, isLog: boolean): number[] {
  const [least, most] = [at(axis, 0), at(axis, axis.length - 1)]
  if (!isLog) {
    const rough = (most - least) / 4
    const power = 10 ** Math.floor(Math.log10(rough))
    const step = power * (rough / power >= 5 ? 5 : rough / power >= 2 ? 2 : 1)
    const first = Math.ceil(least / step - 1e-9)
    const count = Math.floor(most / step + 1e-9) - first + 1
    return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(6)))
  }
  const powers = []
  for (let power = 10 ** Math.floor(Math.log10(least)); power <= most; power *= 10) powers.push(power)
  return powers.map((power) => Number(power.toPrecision(6))).filter((tick) => tick >= least * 0.999)
}

export interface MapDrawing {
  lines: { ratio: number; points: string; labelX: number; labelY: number }[]
  xTicks: { x: number; value: number }[]
  yTicks: { y: number; value: number }[]
  here: { x: number; y: number }
  presets: Place[]
  /** Of others. */
  points: Place[]
}
interface Place {
  x: number
  y: number
  names: string[]
}

/** @param light of each preset, where an axis asks for it */
export function mapDrawing(
  map: BreakEvenMap,
  inputs: Inputs,
  scenario: Scenario,
  light: Readonly<Record<string, number>> = {},
): MapDrawing {
  const { left, right, top, bottom } = MAP_PLOT
  const [across, up] = [inputs[map.across], inputs[map.up]]
  const x = (value: number) => left + shareOn(map.x, across.isLog, value) * (right - left)
  const y = (value: number) => bottom - shareOn(map.y, up.isLog, value) * (bottom - top)
  const grid = {
    x: Array.from(map.x, x),
    y: Array.from(map.y, y),
    values: map.ratio.map(Math.log),
  }
  const drawn = (places: readonly Found[]): Place[] =>
    places.map(({ values, names }) => ({ x: x(values[0]), y: y(values[1]), names }))
  const lines = RATIOS.flatMap((ratio) =>
    contours(grid, Math.log(ratio)).map((line) => {
      const [labelX, labelY] = at(line, Math.floor(line.length / 2))
      return {
        ratio,
        points: line.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' '),
        ...{ labelX, labelY },
      }
    }),
  )
  return {
    lines,
    xTicks: ticksOf(map.x, across.isLog).map((value) => ({ x: x(value), value })),
    yTicks: ticksOf(map.y, up.isLog).map((value) => ({ y: y(value), value })),
    here: { x: x(across.now), y: y(up.now) },
    presets: drawn(presetPlaces(map, scenario, light)),
    points: drawn(pointPlaces(map, scenario)),
  }
}

/** Of an input as another scenario has it; undefined where it is not known, or priced otherwise. */
function valueIn(
  other: Scenario,
  input: BreakEvenInput,
  scenario: Scenario,
  sunlitFraction: number | undefined,
): number | undefined {
  if (input === 'launchUsdPerKg' || input === 'satelliteLifeYears') return other[input]
  if (input === 'kgPerKw') return other.satellite.massKg / other.satellite.ratedItKw
  if (input === 'sunlitFraction') return sunlitFraction
  if (other.satellitePriceBy !== scenario.satellitePriceBy) return undefined
  return other.satellitePriceBy === 'watt' ? other.satelliteUsdPerW : other.satelliteUsdPerKg
}

/** As another names it; a price by the watt is none by the kilogram. */
function namedOf(
  point: PublishedPoint,
  input: BreakEvenInput,
  { satellitePriceBy }: Scenario,
): number | undefined {
  if (input !== 'satelliteUsd') return point[input]
  return satellitePriceBy === 'watt' ? point.satelliteUsdPerW : undefined
}

interface Found {
  values: [number, number]
  names: string[]
}
type Told = [name: string, across: number | undefined, up: number | undefined]

/** Those that stand inside, at one place together. */
function placesOf({ x, y }: BreakEvenMap, told: readonly Told[]): Found[] {
  const places = new Map<string, Found>()
  for (const [name, first, second] of told) {
    if (first === undefined || second === undefined || !isWithin(x, first) || !isWithin(y, second)) continue
    const key = `${first.toPrecision(3)} ${second.toPrecision(3)}`
    const place = places.get(key) ?? { values: [first, second] as [number, number], names: [] }
    place.names.push(name)
    places.set(key, place)
  }
  return [...places.values()]
}

const presetPlaces = (map: BreakEvenMap, scenario: Scenario, light: Readonly<Record<string, number>>) =>
  placesOf(
    map,
    Object.entries(PRESETS).map(([id, { scenario: other }]): Told => {
      const of = (input: BreakEvenInput) => valueIn(other, input, scenario, light[id])
      return [id, of(map.across), of(map.up)]
    }),
  )

const pointPlaces = (map: BreakEvenMap, scenario: Scenario) =>
  placesOf(
    map,
    PUBLISHED_POINTS.map((point): Told => {
      const of = (input: BreakEvenInput) => namedOf(point, input, scenario)
      return [point.name, of(map.across), of(map.up)]
    }),
  )

const isWithin = (axis: Float64Array, value: number): boolean =>
  value >= at(axis, 0) && value <= at(axis, axis.length - 1)
