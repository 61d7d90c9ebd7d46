/** Bad input gets one clear sentence and nothing made is lost: every change to a scenario, from a slider, a link, a file
 *  or a script, is a patch checked here against the schema. */
import { fail, ok, type Result } from '../lib/result.ts'
import { KM } from '../lib/units.ts'
import { SUN_SYNCHRONOUS_MAX_ALTITUDE_M } from '../physics/orbit.ts'
import { DEFAULT_PRESET, PRESETS } from './presets.ts'
import { SATELLITES } from './satellites.ts'
import {
  defaultsOf,
  type Field,
  GROUP_FIELDS,
  MAX_GROUPS,
  MAX_PLANES,
  MAX_SATELLITES,
  rangeOf,
  readField,
  SATELLITE_FIELDS,
  SCENARIO_FIELDS,
  type Scenario,
  type ShellGroup,
} from './schema.ts'

type Json = Record<string, unknown>
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As JSON, but for numbers that JSON does not know. */
const show = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))

/** One sentence for one bad value. */
export const badValue = (name: string, value: unknown, accepted: string): string =>
  `${name} ${show(value)} is not accepted: ${accepted}.`

function mergeFields<T extends object>(
  fields: Record<string, Field>,
  base: T,
  patch: unknown,
  where: string,
): Result<T> {
  if (!isRecord(patch)) return fail(badValue(where || 'scenario', patch, 'an object of fields'))
  const merged: Json = { ...(base as Json) }
  for (const [key, value] of Object.entries(patch)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) return fail(badValue(`${where} field`, key, Object.keys(fields).join(', ')))
    const read = readField(field, value)
    if (read === null) return fail(badValue(key, value, rangeOf(field)))
    merged[key] = read
  }
  return ok(merged as T)
}

const planesOf = (group: ShellGroup): number =>
  group.pattern === 'cluster' ? group.total : group.planes * group.shells

/** What no single field can tell. */
function groupProblem(group: ShellGroup): string | null {
  const planes = planesOf(group)
  if (group.pattern !== 'cluster' && group.total < planes)
    return badValue('total', group.total, `at least one satellite a plane, ${planes} or more`)
  if (group.pattern !== 'cluster' && group.phasing >= group.planes && group.phasing > 0) {
    return badValue('phasing', group.phasing, `0 to planes − 1, that is 0 to ${group.planes - 1}`)
  }
  if (group.shells > 1 && group.altitudeTopKm < group.altitudeKm) {
    return badValue('altitudeTopKm', group.altitudeTopKm, `at least altitudeKm, ${group.altitudeKm} km`)
  }
  const topKm = group.shells > 1 ? group.altitudeTopKm : group.altitudeKm
  if (group.sunSynchronous && topKm * KM > SUN_SYNCHRONOUS_MAX_ALTITUDE_M) {
    return badValue('altitudeKm', topKm, '160 to 5900 km for a sun-synchronous orbit')
  }
  return null
}

/** The scenario with a patch laid over it: any of `preset`, `groups`, `satelliteId`, `satellite` and the schema's
 *  top-level fields. A preset replaces constellation, satellite, epoch and policy; groups are merged place by place. */
export function patchScenario(base: Scenario, patch: unknown): Result<Scenario> {
  if (!isRecord(patch)) return fail(badValue('scenario', patch, 'an object of fields'))
  const { preset, groups, satelliteId, satellite, ...rest } = patch
  let next = base
  if (preset !== undefined) {
    const known = typeof preset === 'string' && Object.hasOwn(PRESETS, preset) ? PRESETS[preset] : undefined
    if (!known) return fail(badValue('preset', preset, Object.keys(PRESETS).join(', ')))
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
    if (!known) return fail(badValue('satelliteId', satelliteId, Object.keys(SATELLITES).join(', ')))
    next = { ...next, satelliteId: String(satelliteId), satellite: known.values }
  }
  const stranger = Object.keys(rest).find((key) => !Object.hasOwn(SCENARIO_FIELDS, key))
  if (stranger !== undefined) {
    const own = ['preset', 'groups', 'satelliteId', 'satellite', ...Object.keys(SCENARIO_FIELDS)]
    return fail(badValue('field', stranger, own.join(', ')))
  }
  const top = mergeFields(SCENARIO_FIELDS, {}, rest, '')
  if (!top.ok) return top
  // Whoever names a PUE wants that one, not the weather's.
  const statesPue = 'pue' in rest && !('cooling' in rest)
  next = { ...next, ...top.value, ...(statesPue && { cooling: 'given' as const }) }
  if (satellite !== undefined) {
    const merged = mergeFields(SATELLITE_FIELDS, next.satellite, satellite, 'satellite')
    if (!merged.ok) return merged
    next = { ...next, satellite: merged.value }
  }
  if (groups !== undefined) {
    if (!Array.isArray(groups) || groups.length < 1 || groups.length > MAX_GROUPS) {
      return fail(badValue('groups', groups, `a list of 1 to ${MAX_GROUPS} shell groups`))
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
    return fail(badValue('total', total, `1 to ${MAX_SATELLITES} satellites in all`))
  }
  const planes = next.groups.reduce((sum, group) => sum + planesOf(group), 0)
  if (planes > MAX_PLANES) {
    return fail(
      badValue('planes', planes, `1 to ${MAX_PLANES} planes in all, each satellite of a cluster being one`),
    )
  }
  return ok(next)
}

export const defaultScenario = (): Scenario => PRESETS[DEFAULT_PRESET]!.scenario

/** A whole scenario from JSON, missing fields by default. */
export const readScenario = (json: unknown): Result<Scenario> => patchScenario(defaultScenario(), json)
