/** The speeds of the clock, in simulated seconds a second, and the steps between them. */
export const SPEEDS = [1, 60, 600, 3600, 21600, 86400, 864000] as const

/** One step faster or slower, the direction kept. */
export function nextSpeed(rate: number, step: 1 | -1): number {
  const speed = Math.abs(rate)
  const next =
    step > 0 ? SPEEDS.find((one) => one > speed * 1.001) : SPEEDS.findLast((one) => one < speed * 0.999)
  return (next ?? (step > 0 ? Math.max(...SPEEDS) : Math.min(...SPEEDS))) * (rate < 0 ? -1 : 1)
}
