/** What does it cost to bring a watt up, and how does that price fall? Two relations that published comparisons share. */

/** Launch alone, spread over the life: USD per kW and year. Google (2026), arXiv:2511.19468, table 1. */
export const launchedPowerUsdPerKwYear = (satellite: {
  massKg: number
  powerW: number
  lifeYears: number
  launchUsdPerKg: number
}): number => (satellite.massKg * satellite.launchUsdPerKg) / (satellite.powerW / 1e3) / satellite.lifeYears

/** Price after a cumulative mass, falling by a share with each doubling: P₀ (M/M₀)^log₂(1 − share). Wright (1936),
 *  Factors Affecting the Cost of Airplanes; Google (2026), arXiv:2511.19468, §2.4. */
export const learnedPrice = (curve: {
  firstPrice: number
  firstMassKg: number
  learningPerDoubling: number
  massKg: number
}): number =>
  curve.firstPrice * (curve.massKg / curve.firstMassKg) ** Math.log2(1 - curve.learningPerDoubling)
