/** Bad input gets one clear sentence and nothing made is lost: every change to a scenario, from a slider, a link, a file
 *  or a script, is a patch checked here against the schema. */
import { fail, ok, type Result } from '../../lib/result.ts'
import { KM } from '../../lib/units.ts'
import { SUN_SYNCHRONOUS_MAX_ALTITUDE_M } from '../../physics/orbit.ts'
import { widestSpacingM } from '../../systems/constellation.ts'
import { OWN_SITE } from '../../systems/weatherFile.ts'
import { defaultsOf, type Field, readField } from './field.ts'
import { LEARNING_FIELDS } from './learningFields.ts'
import { DEFAULT_PRESET, PRESETS, presetOf } from './presets.ts'
import { type Refusal, refusal } from './refusal.ts'
import { SATELLITE_FIELDS } from './satelliteFields.ts'
import { SATELLITES } from './satellites.ts'
import {
  GROUP_FIELDS,
  MAX_GROUPS,
  MAX_PLANES,
  MAX_SATELLITES,
  SCENARIO_FIELDS,
  type Scenario,
  type ShellGroup,
} from './schema.ts'
import { FOLLOWING_PRICES, unsaidPrices } from './yearPrices.ts'

type Json = Record<string, unknown>
/** No list, date or map: their fields would be none. */
const isRecord = (value: unknown): value is Json =>
  Object.prototype.toString.call(value) === '[object Object]'

function mergeFields<T extends object>(
  fields: Record<string, Field>,
  base: T,
  patch: unknown,
  where: string,
): Result<T, Refusal> {
  if (!isRecord(patch)) return fail(refusal(where || 'scenario', patch, { words: 'object' }))
  const merged: Json = { ...(base as Json) }
  for (const [key, value] of Object.entries(patch)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) return fail(refusal(`${where} field`, key, { list: Object.keys(fields) }))
    const read = readField(field, value)
    if (read === null) return fail(refusal(key, value, { field }))
    merged[key] = read
  }
  return ok(merged as T)
}

const planesOf = (group: ShellGroup): number =>
  group.pattern === 'cluster' ? group.total : group.planes * group.shells

/** What no single field can tell. */
function groupProblem(group: ShellGroup): Refusal | null {
  const planes = planesOf(group)
  if (group.pattern !== 'cluster' && group.total < planes)
    return refusal('total', group.total, { words: 'planeEach', values: { least: planes } })
  if (group.pattern !== 'cluster' && group.phasing >= group.planes && group.phasing > 0) {
    return refusal('phasing', group.phasing, { words: 'phasing', values: { most: group.planes - 1 } })
  }
  if (group.shells > 1 && group.altitudeTopKm < group.altitudeKm) {
    return refusal('altitudeTopKm', group.altitudeTopKm, {
      words: 'aboveLowest',
      values: { km: group.altitudeKm },
    })
  }
  const widestM = widestSpacingM(group.total, group.altitudeKm * KM)
  if (group.pattern === 'cluster' && group.spacingM > widestM) {
    const values = { least: GROUP_FIELDS.spacingM.min, most: widestM }
    return refusal('spacingM', group.spacingM, { words: 'clusterWidth', values })
  }
  const topKm = group.shells > 1 ? group.altitudeTopKm : group.altitudeKm
  if (group.sunSynchronous && topKm * KM > SUN_SYNCHRONOUS_MAX_ALTITUDE_M) {
    return refusal('altitudeKm', topKm, {
      words: 'sunSynchronous',
      values: { km: SUN_SYNCHRONOUS_MAX_ALTITUDE_M / KM },
    })
  }
  return null
}

/** What decides the prices that nobody set: where and when things are bought, and how their prices learn. */
export const PURCHASE_KEYS: readonly string[] = ['site', 'purchaseYear', ...Object.keys(LEARNING_FIELDS)]

/** Prices go with the place and the year of purchase: those that nobody set become those of the new ones. */
function pricesThen(
  base: Scenario,
  changes: Partial<Scenario>,
  ownCountry: string | undefined,
): Partial<Scenario> {
  if (!PURCHASE_KEYS.some((key) => key in changes)) return {}
  const pricesOf = (scenario: Scenario) =>
    unsaidPrices(scenario, scenario.site === OWN_SITE ? ownCountry : undefined)
  const [was, is] = [pricesOf(base), pricesOf({ ...base, ...changes })]
  const moved = FOLLOWING_PRICES.filter((id) => base[id] === was[id])
  return Object.fromEntries(moved.map((id) => [id, is[id]]))
}

/** The scenario with a patch laid over it: any of `preset`, `groups`, `satelliteId`, `satellite` and the schema's
 *  top-level fields. A preset replaces constellation, satellite, epoch and policy; groups are merged place by place.
 *  @param ownCountry of the place whose weather is the user's own file */
export function patchScenario(
  base: Scenario,
  patch: unknown,
  ownCountry?: string,
): Result<Scenario, Refusal> {
  if (!isRecord(patch)) return fail(refusal('scenario', patch, { words: 'object' }))
  const { preset, groups, satelliteId, satellite, ...rest } = patch
  let next = base
  if (preset !== undefined) {
    const known = typeof preset === 'string' && Object.hasOwn(PRESETS, preset) ? PRESETS[preset] : undefined
    if (!known) return fail(refusal('preset', preset, { list: Object.keys(PRESETS) }))
    const { scenario } = known
    next = {
      ...base,
      preset: scenario.preset,
      groups: scenario.groups,
      satelliteId: scenario.satelliteId,
      satellite: scenario.satellite,
      epoch: scenario.epoch,
      policy: scenario.policy,
    }
  }
  if (satelliteId !== undefined) {
    const known =
      typeof satelliteId === 'string' && Object.hasOwn(SATELLITES, satelliteId)
        ? SATELLITES[satelliteId]
        : null
    if (!known) return fail(refusal('satelliteId', satelliteId, { list: Object.keys(SATELLITES) }))
    next = { ...next, satelliteId: String(satelliteId), satellite: known.values }
  }
  const stranger = Object.keys(rest).find((key) => !Object.hasOwn(SCENARIO_FIELDS, key))
  if (stranger !== undefined) {
    const own = ['preset', 'groups', 'satelliteId', 'satellite', ...Object.keys(SCENARIO_FIELDS)]
    return fail(refusal('field', stranger, { list: own }))
  }
  const top = mergeFields(SCENARIO_FIELDS, {}, rest, '')
  if (!top.ok) return top
  // Whoever names a PUE wants that one, not the weather's.
  const statesPue = 'pue' in rest && !('cooling' in rest)
  next = {
    ...next,
    ...pricesThen(next, top.value, ownCountry),
    ...top.value,
    ...(statesPue && { cooling: 'given' as const }),
  }
  if (satellite !== undefined) {
    const merged = mergeFields(SATELLITE_FIELDS, next.satellite, satellite, 'satellite')
    if (!merged.ok) return merged
    next = { ...next, satellite: merged.value }
  }
  if (groups !== undefined) {
    if (!Array.isArray(groups) || groups.length < 1 || groups.length > MAX_GROUPS) {
      return fail(refusal('groups', groups, { words: 'groups', values: { most: MAX_GROUPS } }))
    }
    const merged: ShellGroup[] = []
    for (const [index, group] of groups.entries()) {
      const result = mergeFields(
        GROUP_FIELDS,
        next.groups[index] ?? defaultsOf(GROUP_FIELDS),
        group,
        `group ${index + 1}`,
      )
      if (!result.ok) return result
      merged.push(result.value)
    }
    next = { ...next, groups: merged }
  }
  for (const group of next.groups) {
    const problem = groupProblem(group)
    if (problem) return fail(problem)
  }
  const total = next.groups.reduce((sum, group) => sum + group.total, 0)
  if (total > MAX_SATELLITES) {
    return fail(refusal('total', total, { words: 'totalInAll', values: { most: MAX_SATELLITES } }))
  }
  const planes = next.groups.reduce((sum, group) => sum + planesOf(group), 0)
  if (planes > MAX_PLANES) {
    return fail(refusal('planes', planes, { words: 'planesInAll', values: { most: MAX_PLANES } }))
  }
  return ok(next)
}

export const defaultScenario = (): Scenario => presetOf(DEFAULT_PRESET).scenario

/** A whole scenario from JSON, missing fields by default. */
export const readScenario = (json: unknown): Result<Scenario, Refusal> =>
  patchScenario(defaultScenario(), json)
