/** Scenario and view ⇄ the link. Keys are the schema's names; what equals the preset or the default is left out, so a
 *  plain link is short. `v` is the format's version: older ones are migrated, a newer one is read as far as it goes.
 *  Documented keys: v, p (preset), groups (how many), NAME or gN.NAME for a shell group's field, sat (satellite),
 *  s.NAME for a satellite's field, the schema's own names for the rest, t (UTC), rate, cam (azimuth°, elevation°,
 *  distance in Earth radii). */

import { badValue, patchScenario } from './patch.ts'
import { DEFAULT_PRESET, OPENING_UTC, PRESETS } from './presets.ts'
import { SATELLITES } from './satellites.ts'
import {
  defaultsOf,
  GROUP_FIELDS,
  rangeOf,
  readField,
  SCENARIO_FIELDS,
  type Scenario,
  type ShellGroup,
  VIEW_FIELDS,
  type View,
} from './schema.ts'

export const LINK_VERSION = 1

export interface Camera {
  azimuthDeg: number
  elevationDeg: number
  distanceRadii: number
}

export interface Shared {
  scenario: Scenario
  view: View
  utc: string
  rate: number
  camera: Camera | null
}

export const DEFAULT_RATE = 60
export const MAX_RATE = 2_592_000 // a month a second

const different = <T extends object>(value: T, base: T): [string, unknown][] =>
  Object.entries(value).filter(([key, entry]) => entry !== (base as Record<string, unknown>)[key])

/** The link's hash, without its '#'. */
export function encodeLink({ scenario, view, utc, rate, camera }: Shared): string {
  const base = PRESETS[scenario.preset]?.scenario ?? PRESETS[DEFAULT_PRESET]!.scenario
  const params = new URLSearchParams({ v: String(LINK_VERSION) })
  if (scenario.preset !== DEFAULT_PRESET) params.set('p', scenario.preset)
  if (scenario.groups.length !== base.groups.length) params.set('groups', String(scenario.groups.length))
  scenario.groups.forEach((group, index) => {
    const prefix = scenario.groups.length === 1 ? '' : `g${index + 1}.`
    for (const [key, value] of different<ShellGroup>(group, base.groups[index] ?? defaultsOf(GROUP_FIELDS))) {
      params.set(prefix + key, String(value))
    }
  })
  if (scenario.satelliteId !== base.satelliteId) params.set('sat', scenario.satelliteId)
  const catalogued = SATELLITES[scenario.satelliteId]?.values ?? base.satellite
  for (const [key, value] of different(scenario.satellite, catalogued)) params.set(`s.${key}`, String(value))
  for (const key of Object.keys(SCENARIO_FIELDS) as (keyof typeof SCENARIO_FIELDS)[]) {
    if (scenario[key] !== base[key]) params.set(key, String(scenario[key]))
  }
  for (const [key, value] of different<View>(view, defaultView(scenario.preset)))
    params.set(key, String(value))
  if (utc !== OPENING_UTC) params.set('t', utc)
  if (rate !== DEFAULT_RATE) params.set('rate', String(rate))
  if (camera) {
    params.set(
      'cam',
      [camera.azimuthDeg.toFixed(1), camera.elevationDeg.toFixed(1), camera.distanceRadii.toFixed(2)].join(
        ',',
      ),
    )
  }
  return params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** A 53° shell stands beside the ring; the ring beside everything else. */
export function defaultView(preset: string): View {
  const view = defaultsOf(VIEW_FIELDS)
  return preset === 'starlink-53' ? { ...view, compare: DEFAULT_PRESET } : view
}

const finite = (text: string | null): number | null =>
  text !== null && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null

/** Reads a link's hash. Whatever is bad is reported in one sentence each and replaced by the default. */
export function decodeLink(hash: string): { shared: Shared; problems: string[] } {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const problems: string[] = []
  const version = finite(params.get('v')) ?? LINK_VERSION
  if (version > LINK_VERSION)
    problems.push(`The link is of version ${version}; this page reads version ${LINK_VERSION}.`)
  params.delete('v')

  const wanted = params.get('p') ?? DEFAULT_PRESET
  let scenario = PRESETS[DEFAULT_PRESET]!.scenario
  const apply = (patch: unknown) => {
    const result = patchScenario(scenario, patch)
    if (result.ok) scenario = result.value
    else problems.push(result.error)
  }
  apply({ preset: wanted })
  params.delete('p')
  if (params.has('sat')) apply({ satelliteId: params.get('sat') })
  params.delete('sat')

  let count = scenario.groups.length
  const wantedCount = params.get('groups')
  if (wantedCount !== null) {
    const number = readField(VIEW_FIELDS.group, wantedCount) // the same range
    if (typeof number === 'number') count = number
    else problems.push(badValue('groups', wantedCount, rangeOf(VIEW_FIELDS.group)))
  }
  params.delete('groups')
  const groups: Record<string, string>[] = Array.from({ length: count }, () => ({}))
  const satellite: Record<string, string> = {}
  let view = defaultView(scenario.preset)
  let utc = OPENING_UTC
  let rate = DEFAULT_RATE
  let camera: Camera | null = null
  for (const [key, value] of params) {
    const group = /^g(\d+)\.(\w+)$/.exec(key)
    if (group && groups[+group[1]! - 1]) groups[+group[1]! - 1]![group[2]!] = value
    else if (Object.hasOwn(GROUP_FIELDS, key)) groups[0]![key] = value
    else if (key.startsWith('s.')) satellite[key.slice(2)] = value
    else if (Object.hasOwn(SCENARIO_FIELDS, key)) apply({ [key]: value })
    else if (Object.hasOwn(VIEW_FIELDS, key)) {
      const field = VIEW_FIELDS[key as keyof View]
      const read = readField(field, value)
      if (read === null) problems.push(`${key} "${value}" is not accepted: ${rangeOf(field)}.`)
      else view = { ...view, [key]: read }
    } else if (key === 't') {
      if (readField(SCENARIO_FIELDS.epoch, value) !== null) utc = value
      else problems.push(`t "${value}" is not accepted: ${SCENARIO_FIELDS.epoch.expected}.`)
    } else if (key === 'rate') {
      const number = finite(value)
      if (number !== null && Math.abs(number) <= MAX_RATE) rate = number
      else problems.push(`rate "${value}" is not accepted: −${MAX_RATE} to ${MAX_RATE}.`)
    } else if (key === 'cam') {
      const [azimuthDeg, elevationDeg, distanceRadii] = value.split(',').map(finite)
      if (
        azimuthDeg != null &&
        elevationDeg != null &&
        distanceRadii != null &&
        distanceRadii >= 1.01 &&
        distanceRadii <= 80
      )
        camera = { azimuthDeg, elevationDeg, distanceRadii }
      else
        problems.push(
          `cam "${value}" is not accepted: azimuth, elevation in degrees, distance 1.01 to 80 Earth radii.`,
        )
    } // other keys belong to newer versions
  }
  if (groups.some((group) => Object.keys(group).length > 0) || groups.length !== scenario.groups.length) {
    applyEach(groups)
  }
  for (const [key, value] of Object.entries(satellite)) apply({ satellite: { [key]: value } })
  return { shared: { scenario, view, utc, rate, camera }, problems }

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
