/** A story's words: its own, or those of the table. */
import { tById } from '../../../i18n/t.ts'
import type { Story } from '../../../scenario/document/stories.ts'

export const titleOf = ({ id, title }: Story): string => title ?? tById('story', `${id}.title`)

export const captionOf = ({ id, steps }: Story, step: number): string =>
  steps[step]?.caption ?? tById('story', `${id}.${step + 1}`)

/** What one knows of that size; empty where there is nothing. */
export function scaleOf({ id, title }: Story, step: number): string {
  const key = `${id}.${step + 1}.scale`
  const words = title === null ? tById('story', key) : key
  return words === key ? '' : words
}

/** Empty where the speaker has none. */
export function notesOf({ id, title, steps }: Story, step: number): string {
  return steps[step]?.notes ?? (title === null ? tById('story', `${id}.${step + 1}.notes`) : '')
}
