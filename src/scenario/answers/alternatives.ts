/** What else could power the same load on Earth, with its price: so that nobody can say that the ground was chosen to
 *  lose. Wind and nuclear by their published cost of energy; a second place on another meridian computed here, with
 *  the line that it takes. */
import { capitalRecoveryFactor } from '../../economics/levelised.ts'
import { YEAR_HOURS } from '../../lib/units.ts'
import { type Mount, type PvYear, pvYear } from '../../systems/pv.ts'
import { distanceM, lineOver, meridiansApartDeg, sharedPair } from '../../systems/secondSite.ts'
import type { Place, SiteDaily } from '../../systems/site.ts'
import type { Pair } from '../../systems/sizing.ts'
import { reconstructYear } from '../../systems/weather.ts'
import { FIGURES, type FigureId } from '../facts/figures.ts'
import type { DesignChoice } from './ground.ts'
import { type Range, rangeOf } from './levels.ts'
import { type SunTermsChoice, sizingCosts, sunTerms, sunUsdPerMwh } from './sunPrice.ts'
import { capexUsd, unitCosts } from './unitCosts.ts'

export const PRICED_ALTERNATIVES = {
  wind: 'windUsdPerMwh',
  nuclear: 'nuclearUsdPerMwh',
} as const satisfies Record<string, FigureId>

/** The shipped place whose meridian is farthest from a place's. */
export const oppositeSite = (sites: readonly SiteDaily[], place: Place): SiteDaily | null =>
  sites.reduce<SiteDaily | null>(
    (best, site) =>
      site.id !== place.id && (!best || meridiansApartDeg(place, site) > meridiansApartDeg(place, best))
        ? site
        : best,
    null,
  )

export interface SecondSite {
  distanceM: number
  /** On the way, of what is sent. */
  lossFraction: number
  /** Panels of both places and the battery at the load, per watt of load. */
  pair: Pair
  /** Line per watt of load. */
  lineUsdPerW: Range<number>
  usdPerMwh: Range<number>
}

/** As the first place is designed: its mount is known. */
export type SecondSiteChoice = Omit<DesignChoice, 'mount'> & SunTermsChoice & { mount: Mount }

/** The load of a place carried by the Sun of two; null where even that does not reach the availability. */
export function secondSite(
  here: Place,
  pv: Pick<PvYear, 'acWPerW'>,
  there: SiteDaily,
  choice: SecondSiteChoice,
  availability: number,
): SecondSite | null {
  const apartM = distanceM(here, there)
  const line = lineOver(apartM, FIGURES.lineLossPerMm.central)
  const other = pvYear(there, reconstructYear(there), choice.mount, choice.soiling)
  const half = ({ latitudeDeg, longitudeDeg, tzHours }: Place, { acWPerW }: Pick<PvYear, 'acWPerW'>) => ({
    latitudeDeg,
    longitudeDeg,
    tzHours,
    acWPerW,
  })
  const costs = sizingCosts(choice, choice.mount)
  const shared = sharedPair(half(here, pv), half(there, other), line, availability, costs)
  if (!shared) return null
  const pair = { ...shared, capexUsd: capexUsd(shared, unitCosts(choice, choice.mount)) }
  const lineUsdPerW = rangeOf((level) => FIGURES.lineUsdPerWMm[level] * (apartM / 1e6) * line.wattsPerLoad)
  const servedMwh = (pair.energyServedFraction * YEAR_HOURS) / 1e6
  return {
    distanceM: apartM,
    lossFraction: line.lossFraction,
    pair,
    lineUsdPerW,
    usdPerMwh: rangeOf(
      (level) =>
        sunUsdPerMwh(pair, 1, sunTerms(choice, choice.mount)) +
        (lineUsdPerW[level] * capitalRecoveryFactor(choice.discountRate, choice.studyYears)) / servedMwh,
    ),
  }
}
