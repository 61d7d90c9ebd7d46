/** Upwards in watts: the unit that a chart is written in, where its scale ends, and its marks. */
import { formatPlain } from '../../i18n/format.ts'

export interface Scale {
  unit: string
  /** Watts of the unit; 1 where it is none. */
  unitW: number
  /** End of the scale, in the unit. */
  top: number
  marks: number[]
}

/** As high as a chart is: a little more than its scale. */
export const HEADROOM = 1.04

/** Shares in percent. */
export const PERCENT: Scale = { unit: '%', unitW: 1, top: 100, marks: [0, 50, 100] }

const UNITS = [
  ['TW', 1e12],
  ['GW', 1e9],
  ['MW', 1e6],
  ['kW', 1e3],
] as const
const STEPS = [1, 2, 2.5, 5, 10]

export function powerScale(highestW: number): Scale {
  const [unit, unitW] = UNITS.find(([, watts]) => highestW >= watts) ?? ['kW', 1e3]
  const top = Math.max(highestW / unitW, 1e-3)
  const decade = 10 ** Math.floor(Math.log10(top / 2))
  const step = decade * (STEPS.find((one) => top / (one * decade) <= 3) ?? 10)
  const marks: number[] = []
  for (let k = 0; k * step <= top; k++) marks.push(Number((k * step).toPrecision(6)))
  return { unit, unitW, top, marks }
}

/** A mark as it is written; the unit of power stands at the foot, where nobody needs the 0. */
export const markText = (mark: number, scale: Scale | undefined): string =>
  mark === 0 && scale && scale.unit !== '%' ? scale.unit : formatPlain(mark)
