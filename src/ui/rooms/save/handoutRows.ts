/** The key figures of the hand-out, both sides of each. */
import {
  formatArea,
  formatCount,
  formatEnergy,
  formatMass,
  formatPercent,
  formatPower,
  formatThree,
  formatYears,
} from '../../../i18n/format.ts'
import { type Key, t } from '../../../i18n/t.ts'
import { type HeadlineKey, type Headlines, headlines } from '../../../scenario/answers/headlines.ts'
import { comparisonFor } from '../../../state/answers/comparison.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { currentDesign } from '../../../state/answers/ground.ts'
import { store } from '../../../state/document/store.ts'

export interface HandoutRow {
  name: string
  orbit: string
  ground: string
}

const NOTHING = '–'

interface Spec {
  name: Extract<Key, `handout.row.${string}`>
  orbit?: HeadlineKey
  ground?: HeadlineKey
  text: (value: number) => string
}

const both = (name: Spec['name'], key: HeadlineKey, text: Spec['text']): Spec => ({
  name,
  orbit: key,
  ground: key,
  text,
})

const ROWS: readonly Spec[] = [
  { name: 'handout.row.satellites', orbit: 'satellites', text: formatCount },
  both('handout.row.now', 'itNowW', formatPower),
  both('handout.row.year', 'itYearWh', formatEnergy),
  { name: 'handout.row.light', orbit: 'sunlitYearFraction', text: formatPercent },
  { name: 'handout.row.hours', ground: 'hoursMetFraction', text: formatPercent },
  { name: 'handout.row.panels', orbit: 'arrayW', ground: 'pvBoughtW', text: formatPower },
  both('handout.row.battery', 'batteryCapacityWh', formatEnergy),
  { name: 'handout.row.launched', orbit: 'launchedKg', text: formatMass },
  both('handout.row.land', 'landM2', formatArea),
  both('handout.row.price', 'usdPerMwh', (usd) => t('money.perMwh', { usd: formatThree(usd) })),
  both('handout.row.ready', 'readyYears', formatYears),
]

function cell(lines: Headlines | null, key: HeadlineKey | undefined, text: Spec['text']): string {
  const line = key && lines?.[key]
  if (!line || line.value === null) return NOTHING
  const { value, low, high } = line
  if (low === undefined || high === undefined || low === high) return text(value)
  return t('handout.range', { value: text(value), low: text(low), high: text(high) })
}

/** Empty while the place on Earth is not worked out. */
export function handoutRows(utcMs: number): HandoutRow[] {
  const { scenario } = store.getState()
  const design = currentDesign()
  if (!design) return []
  const comparison = comparisonFor(scenario, design, new Date(utcMs).getUTCFullYear())
  const { orbit, ground } = headlines(modelOf(scenario), design, comparison, utcMs)
  return ROWS.map(({ name, orbit: mine, ground: theirs, text }) => ({
    name: t(name),
    orbit: cell(orbit, mine, text),
    ground: cell(ground, theirs, text),
  }))
}
