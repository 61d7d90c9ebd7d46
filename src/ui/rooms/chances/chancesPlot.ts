/** The drawings of the draws: chance by year, and a tornado of what decides. */
import type { MonteCarlo } from '../../../scenario/answers/monteCarlo.ts'
import type { Tilt } from '../../../scenario/answers/tilts.ts'

export const YEARS_PLOT = { width: 340, height: 150, left: 40, right: 322, top: 8, bottom: 128 } as const
const TICK_YEARS = 5

export interface YearsPlot {
  line: string
  grid: { y: number; share: number }[]
  ticks: { x: number; year: number }[]
}
export function yearsPlot(byYear: MonteCarlo['byYear']): YearsPlot {
  const { left, right, top, bottom } = YEARS_PLOT
  const x = (index: number) => left + (index * (right - left)) / Math.max(1, byYear.length - 1)
  const y = (share: number) => bottom - share * (bottom - top)
  return {
    line: byYear
      .map(
        ({ orbitCheaperFraction }, index) => `${x(index).toFixed(1)},${y(orbitCheaperFraction).toFixed(1)}`,
      )
      .join(' '),
    grid: [0, 0.5, 1].map((share) => ({ y: y(share), share })),
    ticks: byYear.flatMap(({ year }, index) => (year % TICK_YEARS === 0 ? [{ x: x(index), year }] : [])),
  }
}

/** So many figures are told, the strongest. */
const MOST_BARS = 8
export interface TornadoBar extends Tilt {
  /** From 0 to 1, by the logarithm. */
  from: number
  to: number
}
/** Bars on one axis, with the places of the chosen and of equal prices on it. */
export function tornadoBars(tornado: readonly Tilt[], nominal: number) {
  const told = tornado.slice(0, MOST_BARS)
  const all = [1, nominal, ...told.flatMap(({ low, high }) => [low, high])].map(Math.log)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const place = (ratio: number) => (most > least ? (Math.log(ratio) - least) / (most - least) : 0.5)
  return {
    bars: told.map((one): TornadoBar => {
      const ends = [place(one.low), place(one.high)]
      return { ...one, from: Math.min(...ends), to: Math.max(...ends) }
    }),
    nominal: place(nominal),
    equal: place(1),
  }
}
