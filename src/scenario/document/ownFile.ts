/** Is a file's JSON one of ours: a story, a saved scenario, or a scenario as it is written by hand? */

import { isSavedFile } from './savedFile.ts'
import { SCENARIO_FIELDS } from './schema.ts'

const SCENARIO_KEYS = ['preset', 'groups', 'satelliteId', 'satellite', ...Object.keys(SCENARIO_FIELDS)]

export type OwnFile = 'story' | 'scenario'

/** Null where it is something else, such as element sets. */
export function ownFileOf(json: unknown): OwnFile | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  if ('steps' in json && 'title' in json) return 'story'
  return isSavedFile(json) || SCENARIO_KEYS.some((key) => Object.hasOwn(json, key)) ? 'scenario' : null
}
