/** What a pupil has written: answers, reasons and what was checked when. It is kept by the tab alone. */
import { readTyped } from '../../../i18n/format.ts'
import { keepTabText, tabText } from '../../../lib/surroundings.ts'
import {
  type Ask,
  EXERCISE_IDS,
  EXERCISES,
  type Exercise,
  type Verdict,
  verdictOf,
} from '../../../scenario/facts/exercises.ts'

export type ExerciseId = Exercise['id']

/** A figure of the page's headline as it stood. */
export interface Figure {
  name: string
  orbit: string
  ground: string
}
export interface Checked {
  /** As they were typed then. */
  typed: Readonly<Record<string, string>>
  verdicts: Readonly<Record<string, Verdict>>
  /** By the pupil's clock, and the instant that the page showed. */
  atMs: number
  instantMs: number
  link: string
  figures: readonly Figure[]
}
export interface Sheet {
  typed: Readonly<Record<string, string>>
  why: string
  checked: Checked | null
}
export interface Notebook {
  name: string
  sheets: Readonly<Record<ExerciseId, Sheet>>
}

const KEY = 'dawnline exercises'
const EMPTY: Sheet = { typed: {}, why: '', checked: null }

const emptyNotebook = (): Notebook => ({
  name: '',
  sheets: Object.fromEntries(EXERCISE_IDS.map((id) => [id, EMPTY])) as Record<ExerciseId, Sheet>,
})

/** What another version may have left is not read. */
const VERSION = 1

export function readNotebook(text: string | null): Notebook {
  const empty = emptyNotebook()
  try {
    const kept = JSON.parse(text ?? 'null') as { version?: number; notebook?: Notebook } | null
    return kept?.version === VERSION && kept.notebook
      ? { name: kept.notebook.name, sheets: { ...empty.sheets, ...kept.notebook.sheets } }
      : empty
  } catch {
    return empty
  }
}
export const openNotebook = (): Notebook => readNotebook(tabText(KEY))
export const keepNotebook = (notebook: Notebook): void =>
  keepTabText(KEY, JSON.stringify({ version: VERSION, notebook }))

/** A number as the language writes it, a unit after it; null where it is none. */
export function numberIn(text: string): number | null {
  const digits = readTyped(text.trim()).replace(/[^\d.]+$/, '')
  const value = Number(digits)
  return digits !== '' && Number.isFinite(value) ? value : null
}

/** Of what has been answered. */
export const verdictsOf = (asks: readonly Ask[], typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    asks.flatMap((ask) => {
      const text = typed[ask.id]?.trim() ?? ''
      return text === '' ? [] : [[ask.id, verdictOf(ask, numberIn(text))]]
    }),
  ) as Record<string, Verdict>

/** The verdict on what stands there now; none where it has been changed since. */
export const verdictNow = ({ typed, checked }: Sheet, ask: string): Verdict | undefined =>
  checked && checked.typed[ask] === typed[ask] ? checked.verdicts[ask] : undefined

/** Those that have been checked, in order. */
export const checkedIn = ({ sheets }: Notebook): { exercise: Exercise; sheet: Sheet; checked: Checked }[] =>
  EXERCISES.flatMap((exercise) => {
    const sheet = sheets[exercise.id]
    return sheet.checked ? [{ exercise, sheet, checked: sheet.checked }] : []
  })

/** `2` or `ring`; null where there is no such exercise. */
export function exerciseNamed(text: string): number | null {
  const index = /^\d+$/.test(text) ? Number(text) - 1 : (EXERCISE_IDS as readonly string[]).indexOf(text)
  return EXERCISES[index] ? index : null
}
