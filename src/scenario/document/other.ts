/** What is compared with: the view's `compare` names a preset, or holds a scenario of one's own with its name, as the
 *  keys of a link write it. A link carries the latter under b.NAME. */
import { readScenarioKeys, scenarioKeys } from './documentKeys.ts'
import { DEFAULT_PRESET } from './presets.ts'
import type { Refusal } from './refusal.ts'
import type { Scenario } from './schema.ts'

export interface Named {
  name: string
  scenario: Scenario
}

export const MAX_NAME = 60
/** In one line, without what surrounds it. */
export const tidyName = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME).trim()

/** A preset's id has no '='. */
export const isOwnOther = (compare: string): boolean => compare.includes('=')

export function otherText({ name, scenario }: Named): string {
  const params = new URLSearchParams(scenarioKeys(scenario))
  const tidy = tidyName(name)
  if (tidy !== '') params.set('name', tidy)
  else if (!params.has('p')) params.set('p', DEFAULT_PRESET) // never empty
  return params.toString()
}

export function readOther(text: string): { other: Named; problems: Refusal[] } {
  const params = new URLSearchParams(text)
  const { scenario, problems } = readScenarioKeys(params)
  return { other: { name: tidyName(params.get('name') ?? ''), scenario }, problems }
}

const PREFIX = 'b.'
/** Its keys in a link, and back; '' where there are none. */
export const otherKeys = (text: string): [string, string][] =>
  [...new URLSearchParams(text)].map(([key, value]) => [PREFIX + key, value])
export const otherIn = (params: URLSearchParams): string =>
  new URLSearchParams(
    [...params]
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value]),
  ).toString()
