/** How much faster are factories built by robots beside people? Robots are made by lines that start slowly, as far as
 *  there are speed reducers for them; each does a share of what a worker does in more hours a week, and wears out. Of the
 *  time that a factory takes, a share is work that more hands shorten, with a bottleneck exponent; the rest (tools,
 *  permits, concrete) stays, so that not even endless labour makes it faster than 1/(1 − share). To first order this is
 *  m = (1 − s) + s (L/H)^α. Left out: that robots build robot factories faster too, and what they cost. */

export interface RobotLine {
  firstYear: number
  perYear: number
}

export interface Robots {
  lines: readonly RobotLine[]
  /** Share of what the lines are told to make that they make. */
  planFraction: number
  /** Until half its rate. */
  rampYears: number
  /** Made a year, at most, for want of reducers. */
  reducersFor: (year: number) => number
  /** Work of one against a worker's in the same hour. */
  productivity: (year: number) => number
  /** Hours of one against a worker's week. */
  dutyRatio: number
  lifeYears: number
}

export interface Building {
  workers: number
  /** Of the time that a factory takes. */
  labourFraction: number
  /** 1: twice the hands take half the time of that share. */
  bottleneck: number
}

/** A logistic start: 2 % of the rate in its first year, half after `rampYears`. */
export const lineOutput = ({ firstYear, perYear }: RobotLine, rampYears: number, year: number): number =>
  year < firstYear ? 0 : perYear / (1 + Math.exp((-4 * (year - firstYear - rampYears)) / rampYears))

/** Robots made in a year. */
export function robotsMade(robots: Robots, year: number): number {
  const planned = robots.lines.reduce((sum, line) => sum + lineOutput(line, robots.rampYears, year), 0)
  return Math.min(planned * robots.planFraction, robots.reducersFor(year))
}

/** Robots at work at the end of a year. */
export const robotsLeft = (before: number, made: number, lifeYears: number): number =>
  before * (1 - 1 / lifeYears) + made

/** Workers that so many robots are worth. */
export const robotWorkers = (robots: Robots, count: number, year: number): number =>
  count * robots.productivity(year) * robots.dutyRatio

/** How many times as fast a factory is built. */
export function buildSpeed({ workers, labourFraction, bottleneck }: Building, robotHands: number): number {
  const hands = 1 + robotHands / workers
  return 1 / (1 - labourFraction + labourFraction * hands ** -bottleneck)
}
