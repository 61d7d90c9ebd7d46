/** Claims as they are told: figures with their units, the places of a bar, counts of verdicts, and where each is seen. */
import type { ClaimsWords } from '../../../i18n/claimsRoom.ts'
import { formatId, formatThree, joinParts } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { ToldClaim, Verdict } from '../../../scenario/answers/claims.ts'
import type { Room } from '../../../scenario/document/schema.ts'
import type { ClaimId } from '../../../scenario/facts/claims.ts'
import { unitText } from '../../kit/fieldWords.ts'

export function figureText(value: number, unit: string, { room }: ClaimsWords): string {
  if (unit === 'year') return formatId(Math.floor(value + 1e-9))
  const text = formatThree(value)
  if (unit === '1/yr') return fill(room.perYear, { value: text })
  if (unit === '1/month') return fill(room.perMonth, { value: text })
  return joinParts({ value: text, unit: unitText(unit) })
}

export const statedText = ({ holdsWhere, stated, unit }: ToldClaim, words: ClaimsWords): string =>
  fill(words.room[holdsWhere], { value: figureText(stated, unit, words) })

/** The ends of its range; null where it has but one value. */
export function rangeText({ answer, low, high, unit }: ToldClaim, words: ClaimsWords): string | null {
  if (low === null || high === null || (low === answer && high === answer)) return null
  return fill(words.room.range, { low: figureText(low, unit, words), high: figureText(high, unit, words) })
}

/** Places from 0 to 1 on one axis: by the logarithm where all is above 0 and no year. */
export interface BarPlaces {
  low: number
  high: number
  answer: number
  stated: number
}
export function barPlaces({ answer, low, high, stated, unit }: ToldClaim): BarPlaces | null {
  if (answer === null || low === null || high === null) return null
  const values = { low, high, answer, stated }
  const isLog = unit !== 'year' && Object.values(values).every((value) => value > 0)
  const on = isLog ? Math.log : (value: number) => value
  const all = Object.values(values).map(on)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  if (most === least) return { low: 0.5, high: 0.5, answer: 0.5, stated: 0.5 }
  const place = (value: number) => (on(value) - least) / (most - least)
  return { low: place(low), high: place(high), answer: place(answer), stated: place(stated) }
}

const HOLDS: readonly Verdict[] = ['holds', 'holds in the middle']
export interface VerdictCounts {
  count: number
  holds: number
  partly: number
  fails: number
  untold: number
  allPlanners: number
  planners: number
  allCritics: number
  critics: number
}
export function verdictCounts(claims: readonly ToldClaim[]): VerdictCounts {
  const of = (...verdicts: readonly Verdict[]) => claims.filter(({ verdict }) => verdicts.includes(verdict))
  const [planners, critics] = (['planner', 'critic'] as const).map((whose) =>
    claims.filter(({ side }) => side === whose),
  )
  const holding = (some: readonly ToldClaim[] = []) =>
    some.filter(({ verdict }) => HOLDS.includes(verdict)).length
  return {
    count: claims.length,
    holds: of('holds').length,
    partly: of('holds in the middle', 'holds at one end').length,
    fails: of('does not hold').length,
    untold: of('cannot be told').length,
    allPlanners: planners?.length ?? 0,
    planners: holding(planners),
    allCritics: critics?.length ?? 0,
    critics: holding(critics),
  }
}

/** The room that shows what a claim is about, and the year of the ramp there. */
export const SHOWN_IN: Record<ClaimId, { room: Room; rampYear?: number }> = {
  'cheapest-in-36-months': { room: 'price' },
  'five-times-solar': { room: 'earth' },
  'no-batteries': { room: 'battery' },
  'access-100-times': { room: 'price' },
  '100-kw-a-tonne': { room: 'satellite' },
  'megatonne-100-gw': { room: 'satellite' },
  'hourly-launches': { room: 'industry', rampYear: 2029 },
  'grid-cannot-grow': { room: 'industry', rampYear: 2030 },
  '100-gw-cells': { room: 'industry', rampYear: 2028 },
  'terafab-chips': { room: 'industry', rampYear: 2030 },
  'memory-bottleneck': { room: 'industry', rampYear: 2030 },
  'robots-dissolve-labour': { room: 'industry', rampYear: 2035 },
  'ground-solar-divided': { room: 'earth' },
  'power-and-factories': { room: 'industry', rampYear: 2030 },
  cooling: { room: 'satellite' },
  'launch-price': { room: 'price' },
  radiation: { room: 'satellite' },
  servicing: { room: 'price' },
  debris: { room: 'satellite' },
  latency: { room: 'now' },
  're-entry': { room: 'price' },
}
