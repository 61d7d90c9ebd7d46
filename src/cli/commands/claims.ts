/** `claims`: what is claimed in public of computing in orbit, for and against, worked out for a scenario. */
import { type Cell, decimal } from '../../report/quantity.ts'
import { Asked } from '../../scenario/answers/asked.ts'
import type { Condition } from '../../scenario/answers/claims/ledger.ts'
import { claimsOf, type ToldClaim } from '../../scenario/answers/claims.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET, OPENING_MS, OPENING_UTC } from '../../scenario/document/presets.ts'
import { industrySource } from '../../scenario/facts/industrySources.ts'
import type { Command } from '../command.ts'
import { designOf } from '../design.ts'
import { utcText } from '../flags.ts'
import { scenarioOf } from './document.ts'

const DIGITS = 3
/** Three digits; a year as it stands. */
function onPaper(value: number | null, unit: string): string {
  if (value === null) return 'nothing of it alone'
  if (unit === 'year') return String(Math.round(value * 10) / 10)
  return `${decimal(Number(value.toPrecision(DIGITS)), 6)}${unit && ` ${unit}`}`
}
const conditionText = ({ what, value, unit }: Condition): string => `${what}: ${onPaper(value, unit)}`

function rangeText({ low, high, unit, answer }: ToldClaim): string {
  if (low === null || high === null || low === high || answer === null) return ''
  return `${onPaper(low, unit)} to ${onPaper(high, unit)}`
}

const told = (one: ToldClaim) => ({
  id: one.id,
  side: one.side,
  who: one.who,
  date: one.date,
  source: one.sources.map((id) => ({ id, ...industrySource(id) })),
  claim: one.claim,
  formula: one.formula,
  measure: one.measure,
  stated: one.stated,
  holdsWhere: one.holdsWhere,
  answer: one.answer,
  range: one.low === null || one.high === null ? null : { low: one.low, high: one.high },
  unit: one.unit,
  verdict: one.verdict,
  wouldHaveToBeTrue: one.wouldHaveToBeTrue,
})

const COLUMNS = [
  'id',
  'side',
  'who',
  'date',
  'claim',
  'stated',
  'holdsWhere',
  'answer',
  'low',
  'high',
  'unit',
  'measure',
  'verdict',
]
const rowOf = (one: ToldClaim): Cell[] => [
  ...[one.id, one.side, one.who, one.date, one.claim, one.stated, one.holdsWhere],
  ...[one.answer, one.low, one.high, one.unit, one.measure, one.verdict],
  one.wouldHaveToBeTrue.map(conditionText).join('; '),
]

const tableOf = (title: string, claims: readonly ToldClaim[]) => ({
  title,
  columns: ['claim', 'of what', 'claimed', 'here', 'range', 'verdict'],
  rows: claims.map((one) => [
    one.id,
    one.measure,
    `${one.holdsWhere} ${onPaper(one.stated, one.unit)}`,
    one.answer === null ? null : onPaper(one.answer, one.unit),
    rangeText(one),
    one.verdict,
  ]),
})

export const claims: Command = {
  summary: 'Public claims for and against computing in orbit, worked out for a scenario',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    utc: `default ${OPENING_UTC}`,
  },
  answer(values) {
    const scenario = scenarioOf(values, DEFAULT_PRESET)
    const utcMs = values.utc ?? OPENING_MS
    const all = claimsOf(new Asked(buildModel(scenario), designOf(scenario), utcMs))
    const of = (side: ToldClaim['side']) => all.filter((one) => one.side === side)
    return {
      json: all.map(told),
      facts: {
        utc: utcText(utcMs),
        preset: scenario.preset,
        site: scenario.site,
        purchaseYear: scenario.purchaseYear,
      },
      tables: [
        tableOf('Of those who plan it', of('planner')),
        tableOf('Of those who criticise it', of('critic')),
      ],
      csv: { columns: [...COLUMNS, 'wouldHaveToBeTrue'], rows: all.map(rowOf) },
      notes: [
        'What would have to be true:',
        ...all.flatMap((one) =>
          one.wouldHaveToBeTrue.map((condition) => `  ${one.id}: ${conditionText(condition)}`),
        ),
        'holds: over the whole range; in the middle: at the central figures; at one end: only there. The same for both. Who, when, formula, sources: --json.',
      ],
    }
  },
}
