/** How long do the satellites of a fleet serve, and what load do they carry in the mean until then: at each level. */
import { orbitItems, priceOf, type Study } from '../../economics/sides.ts'
import { lifeYearsAt } from './fleetDose.ts'
import { LEVELS, type Level, type Range, rangeOf } from './levels.ts'
import { type FleetYear, fleetLifeItW, type Model } from './model.ts'
import { orbitCosts } from './orbitSide.ts'

/** A fleet of long life ages as long. @param central where it is known already */
export function lifeItWRange(
  model: Model,
  built: FleetYear,
  central = fleetLifeItW(model, built),
): Range<number> {
  const centralYears = lifeYearsAt(model, 'central')
  return rangeOf((level) => {
    const lifeYears = lifeYearsAt(model, level)
    return lifeYears === centralYears ? central : fleetLifeItW(model, built, lifeYears)
  })
}

/** A fleet that is replaced after so many years, and its mean load until then. */
interface Life {
  lifeYears: number
  itW: number
}

/** The life of each level. The longest is not always the cheap one: where arrays age fast, or much fails, an old fleet gives
 *  little for what is launched. So the cheap end has the one of the range that is cheapest in orbit then, and the dear end
 *  the dearest. @param lifeItW of the lives of the range */
export function livesAt(
  model: Model,
  lifeItW: Range<number>,
  studyOf: (level: Level, itW: number) => Study,
): Range<Life> {
  const ofRange = rangeOf(
    (level): Life => ({
      lifeYears: lifeYearsAt(model, level),
      itW: lifeItW[level],
    }),
  )
  const usdPerMwh = ({ lifeYears, itW }: Life, level: Level): number => {
    const study = studyOf(level, itW)
    return priceOf(orbitItems(orbitCosts(model, level, lifeYears), study), study).usdPerMwh
  }
  return rangeOf((level) => {
    if (level === 'central') return ofRange.central
    const sign = level === 'low' ? 1 : -1
    const priced = LEVELS.map((one) => ({ life: ofRange[one], usd: sign * usdPerMwh(ofRange[one], level) }))
    return priced.reduce((best, one) => (one.usd < best.usd ? one : best)).life
  })
}
