/** Saved scenarios as files: JSON with a name and a link, which holds scenario, view, instant and camera. A scenario
 *  alone, as the command line reads it, is taken too. */
import { fail, ok, type Result } from '../../lib/result.ts'
import { DEFAULT_RATE, decodeLink, defaultView, encodeLink } from './codec.ts'
import { MAX_DOCUMENT, MAX_LINK } from './limits.ts'
import { MAX_NAME, tidyName } from './other.ts'
import { readScenario } from './patch.ts'
import { OPENING_UTC } from './presets.ts'
import { type Refusal, refusal } from './refusal.ts'
import type { Scenario, View } from './schema.ts'

export interface Saved {
  name: string
  /** The link's hash. */
  link: string
}

const FORMAT = 'dawnline-scenario'
export const SAVED_VERSION = 1

export const savedText = ({ name, link }: Saved): string =>
  `${JSON.stringify({ format: FORMAT, version: SAVED_VERSION, name, link }, null, 2)}\n`

/** A scenario and what is shown of it, at the opening. */
export const linkOf = (scenario: Scenario, view: View = defaultView(scenario.preset)): string =>
  encodeLink({
    scenario,
    view,
    utc: OPENING_UTC,
    rate: DEFAULT_RATE,
    playing: true,
    camera: null,
    selectedId: null,
    ride: null,
    story: null,
  })

type Json = Record<string, unknown>
export const isSavedFile = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && (json as Json).format === FORMAT

/** Name and link as they stand; what is bad in the link is told when it is opened. */
export function readSaved(value: unknown): Result<Saved, Refusal> {
  const { name, link } = (value ?? {}) as Json
  if (typeof name !== 'string' || tidyName(name) === '')
    return fail(refusal('saved name', name, { words: 'characters', values: { most: MAX_NAME } }))
  if (typeof link !== 'string') return fail(refusal('saved link', link, { words: 'storyLink' }))
  if (link.length > MAX_LINK)
    return fail(refusal('saved link', link, { words: 'linkLength', values: { most: MAX_LINK } }))
  return ok({ name: tidyName(name), link: link.replace(/^.*#/, '') })
}

/** The same from a file, whose link must hold. */
function readFile(json: Json): Result<Saved & { scenario: Scenario }, Refusal> {
  const { version } = json
  if (typeof version !== 'number' || !(version >= 1 && version <= SAVED_VERSION))
    return fail(refusal('saved version', version, { words: 'version', values: { newest: SAVED_VERSION } }))
  const read = readSaved(json)
  if (!read.ok) return read
  const { shared, problems } = decodeLink(read.value.link)
  return problems[0] ? fail(problems[0]) : ok({ ...read.value, scenario: shared.scenario })
}

/** A file from outside, by its text. @param fallbackName where it is a scenario alone */
export function readSavedText(text: string, fallbackName: string): Result<Saved, Refusal> {
  if (text.length > MAX_DOCUMENT)
    return fail(refusal('saved file', text, { words: 'textLength', values: { most: MAX_DOCUMENT } }))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail(refusal('saved file', text, { words: 'savedFile' }))
  }
  if (isSavedFile(json)) {
    const read = readFile(json)
    return read.ok ? ok({ name: read.value.name, link: read.value.link }) : read
  }
  const scenario = readScenario(json)
  if (!scenario.ok) return scenario
  return ok({ name: tidyName(fallbackName) || scenario.value.preset, link: linkOf(scenario.value) })
}

/** A scenario from a file's JSON, saved by the page or written by hand. */
export function readScenarioFile(json: unknown): Result<Scenario, Refusal> {
  if (!isSavedFile(json)) return readScenario(json)
  const read = readFile(json)
  return read.ok ? ok(read.value.scenario) : read
}
