/** The words of the ledger of claims, in the page's language. The ledger's own texts are English; another language has
 *  its own for each. */
import type { claimsRoom as en } from './en/claimsRoom.ts'
import { fetchWords } from './languages.ts'

type RoomWords = Readonly<Record<keyof typeof en, string>>
export interface ClaimsWords {
  room: RoomWords
  /** Of a text of the ledger. */
  textOf: (text: string) => string
}

export async function loadClaimsWords(): Promise<ClaimsWords> {
  const [room, texts] = await Promise.all([
    fetchWords(import.meta.glob<RoomWords>('./*/claimsRoom.ts', { import: 'claimsRoom' })),
    fetchWords(
      import.meta.glob<Readonly<Record<string, string>>>('./*/claimTexts.ts', { import: 'claimTexts' }),
    ),
  ])
  return { room, textOf: (text) => texts[text] ?? text }
}
