/** Multipliers, so that literals read as written: `550 * KM`, `53 * DEG`, `2 * GW`. SI and radians inside. */
export const KM = 1e3
export const DEG = Math.PI / 180
export const TWO_PI = 2 * Math.PI
export const MINUTE = 60
export const HOUR = 3600
export const DAY = 86400
export const YEAR_HOURS = 8760
export const KW = 1e3
export const MW = 1e6
export const GW = 1e9

/** Milliseconds, for dates only. */
export const SECOND_MS = 1e3
export const HOUR_MS = 3600e3
export const DAY_MS = 86400e3

/** The angle in [0, 2π). */
export function wrapTwoPi(angleRad: number): number {
  const wrapped = angleRad % TWO_PI
  return wrapped < 0 ? wrapped + TWO_PI : wrapped
}

/** The angle in [−π, π). */
export const wrapPi = (angleRad: number): number => wrapTwoPi(angleRad + Math.PI) - Math.PI

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high)
