/** Claims as they are told: figures with their units, the places of a bar, counts of verdicts, and where each is seen. */
import type { ClaimsWords } from '../../../i18n/claimsRoom.ts'
import { formatId, formatThree, joinParts } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { ToldClaim, Verdict } from '../../../scenario/answers/claims.ts'
import { unitText } from '../../kit/fieldWords.ts'

export function figureText(value: number, unit: string, { room }: ClaimsWords): string {
  if (unit === 'year') return formatId(Math.floor(value + 1e-9))
  const text = formatThree(value)
  if (unit === '1/yr') return fill(room.perYear, { value: text })
  if (unit === '1/month') return fill(room.perMonth, { value: text })
  return joinParts({ value: text, unit: unitText(unit) })
}

/** What a claim is a number of: a ratio is so many times. */
export const claimText = (value: number, { unit }: Pick<ToldClaim, 'unit'>, words: ClaimsWords): string =>
  unit === '' ? fill(words.room.times, { value: formatThree(value) }) : figureText(value, unit, words)

export const statedText = (claim: ToldClaim, words: ClaimsWords): string =>
  fill(words.room[claim.holdsWhere], { value: claimText(claim.stated, claim, words) })

/** Of what, what is claimed, and what it is here: the claim in one line. */
export function shortText(claim: ToldClaim, words: ClaimsWords): string {
  const { room, textOf } = words
  const of = textOf(claim.measure)
  const about = { of: of.charAt(0).toUpperCase() + of.slice(1), stated: statedText(claim, words) }
  return claim.answer === null
    ? fill(room.untold, about)
    : fill(room.short, { ...about, answer: claimText(claim.answer, claim, words) })
}

/** The ends of its range; null where it has but one value. */
export function rangeText(claim: ToldClaim, words: ClaimsWords): string | null {
  const { answer, low, high } = claim
  if (low === null || high === null || (low === answer && high === answer)) return null
  return fill(words.room.range, { low: claimText(low, claim, words), high: claimText(high, claim, words) })
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
