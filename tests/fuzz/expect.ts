/** What holds for whatever comes in. */
import { type Refusal, sentenceOf } from '../../src/scenario/document/refusal.ts'
import { refusalText } from '../../src/ui/kit/refusalText.ts'

const MOST_LETTERS = 300
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/

export function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

/** One short sentence that nothing obeys. */
export function checkSentence(text: string): void {
  check(text.length <= MOST_LETTERS, `${text.length} letters: ${text.slice(0, 400)}`)
  check(/\S.*[.!]$/s.test(text), `no sentence: ${text}`)
  check(!CONTROLS.test(text), `controls in: ${JSON.stringify(text)}`)
  check(!/Cannot |is not a function|Unexpected|Maximum call/.test(text), `not our words: ${text}`)
}

/** Both for scripts and for a reader. */
export function checkRefusal(refused: Refusal): void {
  checkSentence(sentenceOf(refused))
  checkSentence(refusalText(refused))
}

/** No NaN and no infinity anywhere in a document. */
export function checkFinite(value: unknown, path = ''): void {
  if (typeof value === 'number') check(Number.isFinite(value), `${path} is ${value}`)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) checkFinite(part, `${path}.${key}`)
  }
}
