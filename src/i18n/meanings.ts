/** What each figure means, in the page's language, when somebody asks. */
import type { meanings as en } from './en/meanings.ts'
import { language } from './language.ts'

export type Meanings = Readonly<Record<keyof typeof en, string>>

export async function loadMeanings(): Promise<Meanings> {
  const file = language().locale.startsWith('ko')
    ? await import('./ko/meanings.ts')
    : await import('./en/meanings.ts')
  return file.meanings
}
