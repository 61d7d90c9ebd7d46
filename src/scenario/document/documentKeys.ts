/** The document's part of a link: scenario ⇄ keys. What equals the preset is left out. Keys: p (preset), groups (how
 *  many), NAME or gN.NAME for a shell group's field, sat (satellite), s.NAME for a satellite's field, the schema's own
 *  names for the rest. */
import { defaultsOf, readField } from './field.ts'
import { PURCHASE_KEYS, patchScenario } from './patch.ts'
import { DEFAULT_PRESET, PRESETS, presetOf } from './presets.ts'
import { type Refusal, refusal } from './refusal.ts'
import { SATELLITES } from './satellites.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS, type Scenario, type ShellGroup, VIEW_FIELDS } from './schema.ts'
import { unsaidPrices } from './yearPrices.ts'

/** A link that names a year of purchase says how panels learn by it; one that does not is from before they learnt. */
const SAID_WITH_A_YEAR = 'pvLearning'
const UNLEARNT = { [SAID_WITH_A_YEAR]: 0 }

export const different = <T extends object>(value: T, base: T): [string, unknown][] =>
  Object.entries(value).filter(([key, entry]) => entry !== (base as Record<string, unknown>)[key])

export function scenarioKeys(scenario: Scenario): [key: string, value: string][] {
  const base = (PRESETS[scenario.preset] ?? presetOf(DEFAULT_PRESET)).scenario
  const keys: [string, string][] = []
  const put = (key: string, value: unknown) => keys.push([key, String(value)])
  if (scenario.preset !== DEFAULT_PRESET) put('p', scenario.preset)
  if (scenario.groups.length !== base.groups.length) put('groups', scenario.groups.length)
  scenario.groups.forEach((group, index) => {
    const prefix = scenario.groups.length === 1 ? '' : `g${index + 1}.`
    for (const [key, value] of different<ShellGroup>(group, base.groups[index] ?? defaultsOf(GROUP_FIELDS))) {
      if (key in GROUP_FIELDS) put(prefix + key, value)
    }
  })
  if (scenario.satelliteId !== base.satelliteId) put('sat', scenario.satelliteId)
  const catalogued = SATELLITES[scenario.satelliteId]?.values ?? base.satellite
  for (const [key, value] of different(scenario.satellite, catalogued)) put(`s.${key}`, value)
  const unsaid = { ...base, ...unsaidPrices(scenario) }
  for (const key of Object.keys(SCENARIO_FIELDS) as (keyof typeof SCENARIO_FIELDS)[]) {
    const isSaid = key === SAID_WITH_A_YEAR && scenario.purchaseYear !== base.purchaseYear
    if (isSaid || scenario[key] !== unsaid[key]) put(key, scenario[key])
  }
  return keys
}

/** Whatever is bad is told in one sentence each and replaced by the preset's. Keys of others are passed over. */
export function readScenarioKeys(params: URLSearchParams): { scenario: Scenario; problems: Refusal[] } {
  const problems: Refusal[] = []
  let { scenario } = presetOf(DEFAULT_PRESET)
  const apply = (patch: unknown) => {
    const result = patchScenario(scenario, patch)
    if (result.ok) scenario = result.value
    else problems.push(result.error)
  }
  apply({ preset: params.get('p') ?? DEFAULT_PRESET })
  if (params.has('sat')) apply({ satelliteId: params.get('sat') })

  let count = scenario.groups.length
  const wantedCount = params.get('groups')
  if (wantedCount !== null) {
    const number = readField(VIEW_FIELDS.group, wantedCount) // the same range
    if (typeof number === 'number') count = number
    else problems.push(refusal('groups', wantedCount, { field: VIEW_FIELDS.group }))
  }
  // Where and when first: prices that a link leaves out are those of its region and its year.
  if (params.has('purchaseYear') && !params.has(SAID_WITH_A_YEAR)) apply(UNLEARNT)
  for (const key of PURCHASE_KEYS) if (params.has(key)) apply({ [key]: params.get(key) })
  const groups: Record<string, string>[] = Array.from({ length: count }, () => ({}))
  const satellite: Record<string, string> = {}
  for (const [key, value] of params) {
    const [, number, field] = /^g(\d+)\.(\w+)$/.exec(key) ?? []
    const group = groups[number ? +number - 1 : 0]
    if (group && field) group[field] = value
    else if (group && Object.hasOwn(GROUP_FIELDS, key)) group[key] = value
    else if (key.startsWith('s.')) satellite[key.slice(2)] = value
    else if (!PURCHASE_KEYS.includes(key) && Object.hasOwn(SCENARIO_FIELDS, key)) apply({ [key]: value })
  }
  if (groups.some((group) => Object.keys(group).length > 0) || groups.length !== scenario.groups.length) {
    applyEach(groups)
  }
  for (const [key, value] of Object.entries(satellite)) apply({ satellite: { [key]: value } })
  return { scenario, problems }

  /** All fields at once, since they check each other; one by one where that fails, so that only the bad ones are lost. */
  function applyEach(patches: Record<string, string>[]) {
    const whole = patchScenario(scenario, { groups: patches })
    if (whole.ok) {
      scenario = whole.value
      return
    }
    for (const [index, patch] of patches.entries()) {
      for (const [key, value] of Object.entries(patch)) {
        apply({ groups: patches.map((_, i) => (i === index ? { [key]: value } : {})) })
      }
    }
  }
}
