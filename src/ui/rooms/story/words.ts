/** A story's words: its own, or those of the table. */
import { storyWords } from '../../../i18n/stories.ts'
import type { Story } from '../../../scenario/document/stories.ts'

/** Of the table; the id itself where nobody has written the word. */
function told(id: string): string {
  const words: Readonly<Record<string, string>> = storyWords().stories
  return words[`story.${id}`] ?? id
}

export const titleOf = ({ id, title }: Story): string => title ?? told(`${id}.title`)

export const captionOf = ({ id, steps }: Story, step: number): string =>
  steps[step]?.caption ?? told(`${id}.${step + 1}`)

/** What one knows of that size; empty where there is nothing. */
export function scaleOf({ id, title }: Story, step: number): string {
  const key = `${id}.${step + 1}.scale`
  const words = title === null ? told(key) : key
  return words === key ? '' : words
}

/** Empty where the speaker has none. */
export function notesOf({ id, title, steps }: Story, step: number): string {
  return steps[step]?.notes ?? (title === null ? told(`${id}.${step + 1}.notes`) : '')
}
