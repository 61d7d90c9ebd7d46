/** The ledger of claims: each public claim worked out for a scenario, with its range, what would have to be true for it to
 *  hold (solved), and words that follow from the numbers by one rule for planners and critics alike. */
import { CLAIM_IDS, CLAIMS, type ClaimFact, type ClaimId } from '../facts/claims.ts'
import type { Asked } from './asked.ts'
import {
  cells,
  gridGrows,
  hourly,
  megatonne,
  memory,
  robots,
  supplies,
  terafabChips,
} from './claims/industry.ts'
import { Ledger, type Worked } from './claims/ledger.ts'
import { access, cheapest, dividedSun, launchTooDear, panelRatio } from './claims/price.ts'
import {
  cooling,
  debris,
  kwATonne,
  latency,
  noBatteries,
  radiation,
  reentry,
  servicing,
} from './claims/satellite.ts'

export const VERDICTS = [
  'holds',
  'holds in the middle',
  'holds at one end',
  'does not hold',
  'cannot be told',
] as const
export type Verdict = (typeof VERDICTS)[number]

export interface ToldClaim extends ClaimFact, Worked {
  id: ClaimId
  verdict: Verdict
}

/** The words for an answer and its range: the whole range, the middle, one end, or none of it does what is claimed. */
export function verdictOf(
  fact: Pick<ClaimFact, 'stated' | 'holdsWhere'>,
  worked: Omit<Worked, 'wouldHaveToBeTrue'>,
): Verdict {
  const { answer, low, high } = worked
  if (answer === null) return 'cannot be told'
  const holds = (value: number): boolean =>
    fact.holdsWhere === 'at least' ? value >= fact.stated : value <= fact.stated
  const ends = [low ?? answer, high ?? answer].map(holds)
  if (holds(answer)) return ends.every(Boolean) ? 'holds' : 'holds in the middle'
  return ends.some(Boolean) ? 'holds at one end' : 'does not hold'
}

const WORKED: Record<ClaimId, (ledger: Ledger) => Worked> = {
  'cheapest-in-36-months': cheapest,
  'five-times-solar': panelRatio,
  'no-batteries': noBatteries,
  'access-100-times': access,
  '100-kw-a-tonne': kwATonne,
  'megatonne-100-gw': megatonne,
  'hourly-launches': hourly,
  'grid-cannot-grow': gridGrows,
  '100-gw-cells': cells,
  'terafab-chips': terafabChips,
  'memory-bottleneck': memory,
  'robots-dissolve-labour': robots,
  'ground-solar-divided': dividedSun,
  'power-and-factories': supplies,
  cooling,
  'launch-price': launchTooDear,
  radiation,
  servicing,
  debris,
  latency,
  're-entry': reentry,
}

/** Every claim for a scenario, in the order of the ledger. */
export function claimsOf(asked: Asked): ToldClaim[] {
  const ledger = new Ledger(asked)
  return CLAIM_IDS.map((id) => {
    const fact: ClaimFact = CLAIMS[id]
    const worked = WORKED[id](ledger)
    return { id, ...fact, ...worked, verdict: verdictOf(fact, worked) }
  })
}
