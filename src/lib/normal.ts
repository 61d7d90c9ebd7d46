/** The standard normal distribution: the share that lies below a value, and the value below which a share lies.
 *  Below: Hart (1968), as in West (2005), Wilmott Magazine, 70; good to 1e-14. Its inverse: P. J. Acklam (2003), a rational
 *  approximation; good to 1.2e-9 of the value. */

/** From the highest power down. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (const one of coefficients) sum = sum * x + one
  return sum
}

const ABOVE = [
  ...[3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383],
  ...[112.079291497871, 221.213596169931, 220.206867912376],
]
const BELOW = [
  ...[8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461],
  ...[296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752],
]
const SQRT_2PI = Math.sqrt(2 * Math.PI)
/** Where the fraction takes over from the polynomials. */
const FAR = 7.07106781186547

/** Share of a standard normal distribution that lies below. */
export function normalBelow(z: number): number {
  const x = Math.abs(z)
  const tail =
    x < FAR
      ? (Math.exp((-x * x) / 2) * polynomial(x, ABOVE)) / polynomial(x, BELOW)
      : Math.exp((-x * x) / 2) / (SQRT_2PI * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))))
  const below = Number.isFinite(x) ? tail : 0
  return z > 0 ? 1 - below : below
}

const MIDDLE_ABOVE = [
  ...[-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2],
  ...[1.38357751867269e2, -3.066479806614716e1, 2.506628277459239],
]
const MIDDLE_BELOW = [
  ...[-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2],
  ...[6.680131188771972e1, -1.328068155288572e1, 1],
]
const TAIL_ABOVE = [
  ...[-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838],
  ...[-2.549732539343734, 4.374664141464968, 2.938163982698783],
]
const TAIL_BELOW = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1]
const TAIL_SHARE = 0.02425

/** Value below which a share of a standard normal distribution lies. @param share from 0, which is −∞, to 1, which is ∞ */
export function normalAt(share: number): number {
  if (share <= 0) return -Infinity
  if (share >= 1) return Infinity
  if (share < TAIL_SHARE) {
    const q = Math.sqrt(-2 * Math.log(share))
    return polynomial(q, TAIL_ABOVE) / polynomial(q, TAIL_BELOW)
  }
  if (share > 1 - TAIL_SHARE) return -normalAt(1 - share)
  const q = share - 0.5
  const r = q * q
  return (polynomial(r, MIDDLE_ABOVE) * q) / polynomial(r, MIDDLE_BELOW)
}
