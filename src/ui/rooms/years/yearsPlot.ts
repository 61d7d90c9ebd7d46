/** The drawing of the band: the fleet that stands, year by year, in the logarithm; boxes of 1000 × 10 as the other tracks. */
import type { Ramp } from '../../../scenario/answers/ramp.ts'
import { HEIGHT, WIDTH } from '../time/tracks.ts'

/** A step a year: one satellite at the foot, the most that ever stand at the top. */
export function standingPath({ years }: Ramp): string {
  const most = Math.log10(1 + Math.max(1, ...years.map(({ satellites }) => satellites)))
  const step = WIDTH / years.length
  const tops = years.map(({ satellites }, index) => {
    const y = HEIGHT * (1 - Math.log10(1 + satellites) / most)
    return `L${(index * step).toFixed(1)} ${y.toFixed(2)}H${((index + 1) * step).toFixed(1)}`
  })
  return `M0 ${HEIGHT}${tops.join('')}V${HEIGHT}Z`
}

/** Middle of a year as a share of the band. */
export const shareOfYear = ({ years }: Ramp, year: number): number =>
  (year - (years[0]?.year ?? year) + 0.5) / years.length

/** The year at a share of the band. */
export function yearAtShare({ years }: Ramp, share: number): number {
  const index = Math.min(Math.max(Math.floor(share * years.length), 0), years.length - 1)
  return (years[0]?.year ?? 0) + index
}

const TICK_YEARS = 5
export const tickYears = ({ years }: Ramp): number[] =>
  years.map(({ year }) => year).filter((year) => year % TICK_YEARS === 0)
