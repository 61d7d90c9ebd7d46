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
import { type Headline, tell } from '../../../scenario/answers/headlines.ts'
import type { KeyOf } from '../../../scenario/answers/names.ts'
import { askedOf } from '../../../state/answers/asked.ts'
import { currentDesign } from '../../../state/answers/ground.ts'
import { stateShown } from '../../../state/document/store.ts'

export interface HandoutRow {
  name: string
  orbit: string
  ground: string
}

const NOTHING = '–'

interface Spec {
  name: Extract<Key, `handout.row.${string}`>
  orbit?: KeyOf<'orbit'>
  ground?: KeyOf<'ground'>
  text: (value: number) => string
  /** Of what has no end. */
  never?: string
}

const both = (name: Spec['name'], key: KeyOf<'orbit'> & KeyOf<'ground'>, text: Spec['text']): Spec => ({
  name,
  orbit: key,
  ground: key,
  text,
})

export const HANDOUT: readonly Spec[] = [
  { name: 'handout.row.satellites', orbit: 'satellites', text: formatCount },
  both('handout.row.now', 'itNowW', formatPower),
  both('handout.row.year', 'itYearWh', formatEnergy),
  { name: 'handout.row.light', orbit: 'sunlitYearFraction', text: formatPercent },
  { name: 'handout.row.hours', ground: 'hoursMetFraction', text: formatPercent },
  { name: 'handout.row.panels', orbit: 'arrayW', ground: 'pvBoughtW', text: formatPower },
  {
    name: 'handout.row.battery',
    orbit: 'batteryCapacityWh',
    ground: 'batteryBoughtWh',
    text: formatEnergy,
  },
  { name: 'handout.row.launched', orbit: 'launchedKg', text: formatMass },
  both('handout.row.land', 'landM2', formatArea),
  both('handout.row.price', 'usdPerMwh', (usd) => t('money.perMwh', { usd: formatThree(usd) })),
  both('handout.row.ready', 'readyYears', formatYears),
]
const words = (spec: Spec): Spec =>
  spec.name === 'handout.row.ready' ? { ...spec, never: t('wait.never') } : spec

function cell(line: Headline | undefined, { text, never = NOTHING }: Pick<Spec, 'text' | 'never'>): string {
  if (!line || (line.value === null && line.low === undefined)) return NOTHING
  const { value, low, high } = line
  const words = (end: number | null) => (end === null ? never : text(end))
  if (low === undefined || high === undefined || low === high) return words(value)
  return t('handout.range', { value: words(value), low: words(low), high: words(high) })
}

/** Empty while the place on Earth is not worked out. */
export function handoutRows(utcMs: number): HandoutRow[] {
  const { scenario } = stateShown()
  const design = currentDesign()
  if (!design) return []
  const asked = askedOf(scenario, design, utcMs)
  return HANDOUT.map(words).map(({ name, orbit, ground, ...spec }) => ({
    name: name === 'handout.row.price' ? t(name, { year: scenario.purchaseYear }) : t(name),
    orbit: cell(orbit && tell(asked, 'orbit', orbit), spec),
    ground: cell(ground && tell(asked, 'ground', ground), spec),
  }))
}
