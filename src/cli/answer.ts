/** What a command gives back, and how it says that it was asked wrongly. */

import { showPath, showValue } from '../lib/shown.ts'
import type { Cell } from '../report/quantity.ts'
import type { Table } from '../report/table.ts'
import { badValue } from '../scenario/document/refusal.ts'

export interface Answer {
  json: unknown
  /** Single values on top of the readable answer. */
  facts?: Record<string, Cell>
  tables?: Table[]
  /** Where the answer is a table. */
  csv?: Table
  /** Where the readable answer is a file: its text in pieces, written as it is. */
  file?: Iterable<string>
  /** Sentences under the readable answer. */
  notes?: string[]
  /** Why nothing of what was given could be answered, although each row says so by itself: a sentence for the standard
   *  error, exit code 2. */
  wrong?: string
}

/** Wrong input: one sentence for the standard error, exit code 2. */
export class BadInput extends Error {}

/** `--altitude-km` for `altitudeKm`. */
export const flagOf = (key: string): string => `--${key.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}`

export const refuse = (key: string, value: unknown, accepted: string | readonly string[]): BadInput =>
  new BadInput(badValue(flagOf(key), value, accepted))

/** Of a flag that has a default: where it was not given, the sentence says so. */
export function refuseUsed(
  key: string,
  { given, used }: { given: unknown; used: unknown },
  accepted: string,
): BadInput {
  if (given !== undefined) return refuse(key, given, accepted)
  return new BadInput(`${flagOf(key)} ${showValue(used)}, its default, is not accepted: ${accepted}.`)
}

export const fileRefused = (key: string, path: string, accepted: string): string =>
  `${flagOf(key)} ${showPath(path)} is not accepted: ${accepted}.`
export const refuseFile = (key: string, path: string, accepted: string): BadInput =>
  new BadInput(fileRefused(key, path, accepted))
