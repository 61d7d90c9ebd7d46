/** When is the power there? On Earth its parts are ordered and built side by side, so the slowest decides when the first
 *  of it is there, and then what is added in a year decides for all of it; in orbit the first satellite must fly, and
 *  then launches carry the rest one after another. Years from the decision. Left out: time to find a site, permits,
 *  factories of satellites, failures of launches. */

export interface Wait {
  low: number
  central: number
  high: number
}

/** Things waited for side by side: the longest decides. */
export const slowestOf = (waits: readonly Wait[]): Wait => ({
  low: Math.max(0, ...waits.map(({ low }) => low)),
  central: Math.max(0, ...waits.map(({ central }) => central)),
  high: Math.max(0, ...waits.map(({ high }) => high)),
})

/** Whole launches for a mass. */
export const launchesFor = (massKg: number, payloadKg: number): number => Math.ceil(massKg / payloadKg - 1e-9)

/** From the first launch to the last, which carries the last part. */
export const launchYears = (massKg: number, payloadKg: number, launchesPerYear: number): number =>
  launchesFor(massKg, payloadKg) / launchesPerYear
