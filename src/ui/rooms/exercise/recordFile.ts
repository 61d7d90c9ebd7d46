/** The notebook as a file for a learning platform. */
import type { ExerciseWords } from '../../../i18n/exercises.ts'
import { statementsOf } from '../../../report/xapi.ts'
import { checkedIn, type Notebook } from './notebook.ts'
import { askWords } from './words.ts'

interface About {
  language: string
  version: string
}

/** A page from a file has no address that would be anybody's: then what is spoken of has a name alone. */
const NOWHERE = 'urn:dawnline:'

export function recordFile(notebook: Notebook, words: ExerciseWords, about: About) {
  const page =
    location.protocol === 'file:' ? NOWHERE : location.origin + location.pathname.replace(/[^/]*$/, '')
  const checked = checkedIn(notebook).map(({ exercise, sheet, checked }) => ({
    id: exercise.id,
    title: words[`${exercise.id}.title`],
    answers: exercise.asks.flatMap((ask) => {
      const verdict = checked.verdicts[ask.id]
      return verdict === undefined
        ? []
        : [{ ask, question: askWords(words, exercise.id, ask), typed: checked.typed[ask.id] ?? '', verdict }]
    }),
    why: sheet.why.trim(),
    whyAsked: words[`${exercise.id}.question`],
    asked: exercise.asks.length,
    checkedAt: new Date(checked.atMs).toISOString(),
    link: checked.link,
  }))
  const statements = statementsOf(checked, { page, name: notebook.name.trim(), ...about }, (bytes) =>
    crypto.getRandomValues(bytes),
  )
  return {
    name: 'dawnline-exercises-xapi.json',
    text: `${JSON.stringify(statements, null, 2)}\n`,
    count: statements.length,
  }
}
