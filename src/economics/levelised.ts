/** What does a year of something cost that is paid for at the start, or again and again? Present values at a constant
 *  real discount rate, prices constant, payments at the end of each year. Source: Short, Packey & Holt (1995), A Manual
 *  for the Economic Evaluation of Energy Efficiency and Renewable Energy Technologies, NREL/TP-462-5173, ch. 2 and 3;
 *  renewals and value left over: Fuller & Petersen (1996), Life-Cycle Costing Manual, NIST Handbook 135. */

/** Failures in a life below this change nothing that a double holds. */
const ROUNDING = 1e-15

function check(rate: number, years: number): void {
  if (!(rate > -1)) throw new Error(`The discount rate is ${rate}; it must be above −1.`)
  if (!(years > 0)) throw new Error(`The life is ${years} years; it must be above 0.`)
}

/** Worth now of 1 paid after so many years. */
export const presentWorth = (rate: number, years: number): number => (1 + rate) ** -years

/** Worth now of 1 paid at the end of each year: (1 − (1 + r)^−n)/r; n where nothing is discounted. */
export function annuityWorth(rate: number, years: number): number {
  check(rate, years)
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate
}

/** Yearly payment that repays 1: r/(1 − (1 + r)^−n). @see Short et al. (1995), uniform capital recovery factor */
export const capitalRecoveryFactor = (rate: number, years: number): number => 1 / annuityWorth(rate, years)

/** Worth now of keeping an asset of cost 1 in service through a study, what is left of it at the end subtracted. */
export interface Service {
  /** The first one, bought at the start. */
  first: number
  /** Every later one, each bought when the one before is worn out. */
  renewals: number
}

/** An asset renewed at its first price whenever its life ends. The last one's value at the end of the study is its cost
 *  times the share of its life that is left. @see Fuller & Petersen (1996), residual value by linear proration */
export function serviceWorth(rate: number, assetYears: number, studyYears: number): Service {
  check(rate, assetYears)
  check(rate, studyYears)
  const bought = Math.ceil(studyYears / assetYears - 1e-9)
  let renewals = 0
  for (let k = 1; k < bought; k++) renewals += presentWorth(rate, k * assetYears)
  const leftFraction = Math.max(0, (bought * assetYears - studyYears) / assetYears)
  const leftOver = leftFraction * presentWorth(rate, studyYears)
  return bought === 1 ? { first: 1 - leftOver, renewals: 0 } : { first: 1, renewals: renewals - leftOver }
}

/** Years that a thing serves in the mean when each fails at a constant hazard and none is kept beyond its life:
 *  (1 − e^(−λT))/λ; T where nothing fails. Its inverse is how many are bought a year to keep one in service.
 *  @see Turyshev (2026), arXiv:2604.27197, lifetime penalty λT/(1 − e^(−λT)) */
export function meanLifeYears(lifeYears: number, failurePerYear: number): number {
  const failures = failurePerYear * lifeYears
  return failures < ROUNDING ? lifeYears : lifeYears * (-Math.expm1(-failures) / failures)
}

/** Mean share of its first output that a thing keeps over whole years, losing `perYear` of it each year:
 *  Σ (1 − d)^n / N for n = 0 … N − 1. */
export function meanRetention(perYear: number, years: number): number {
  check(0, years)
  let sum = 0
  for (let n = 0; n < years; n++) sum += (1 - perYear) ** n * Math.min(1, years - n)
  return sum / years
}
