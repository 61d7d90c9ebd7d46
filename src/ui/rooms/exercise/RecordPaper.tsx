import type { ExerciseWords } from '../../../i18n/exercises.ts'
import { formatCount, formatDateTime, formatPlain } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { t } from '../../../i18n/t.ts'
import type { Ask } from '../../../scenario/facts/exercises.ts'
import { MODEL_VERSION } from '../../../state/page/api.ts'
import { Mark } from '../../kit/icons.tsx'
import { checkedIn, type Notebook } from './notebook.ts'
import { askWords, unitWords } from './words.ts'
import '../save/handout.css'

const rightOf = (words: ExerciseWords, ask: Ask): string =>
  `${ask.unit === 'km' ? formatCount(ask.value) : formatPlain(ask.value)} ${unitWords(words, ask)}`.trim()

/** What was answered, on paper: the answers, the page's figures as they stood, when, and the link to them. */
export function RecordPaper({ notebook, words }: { notebook: Notebook; words: ExerciseWords }) {
  const sheets = checkedIn(notebook)
  return (
    <section className="handout handout-paper exercise-paper">
      <header>
        <Mark />
        <div>
          <h1>{words['paper.title']}</h1>
          <p>{notebook.name.trim() || words['paper.anonymous']}</p>
        </div>
        <p>{formatDateTime(Date.now())} UTC</p>
      </header>
      {sheets.map(({ exercise, sheet, checked }) => (
        <article key={exercise.id}>
          <h2>{words[`${exercise.id}.title`]}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{words['paper.question']}</th>
                <th scope="col">{words['paper.typed']}</th>
                <th scope="col">{words['paper.right']}</th>
                <th scope="col">{words['paper.verdict']}</th>
              </tr>
            </thead>
            <tbody>
              {exercise.asks.map((ask) => {
                const verdict = checked.verdicts[ask.id]
                return (
                  <tr key={ask.id}>
                    <th scope="row">{askWords(words, exercise.id, ask)}</th>
                    <td>{verdict ? `${checked.typed[ask.id]} ${unitWords(words, ask)}` : '–'}</td>
                    <td>{rightOf(words, ask)}</td>
                    <td>{verdict ? words[verdict] : '–'}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          {sheet.why.trim() !== '' && (
            <p>
              <b>{words.why}</b>: {sheet.why.trim()}
            </p>
          )}
          <p>
            {fill(words['paper.when'], {
              date: `${formatDateTime(checked.atMs)} UTC`,
              instant: `${formatDateTime(checked.instantMs)} UTC`,
            })}
            {checked.figures.map(({ name, orbit, ground }) => ` · ${name}: ${orbit} / ${ground}`)}
          </p>
          <p>
            <a href={checked.link}>{checked.link}</a>
          </p>
        </article>
      ))}
      <footer>
        <p>{t('help.version', { version: MODEL_VERSION })}</p>
      </footer>
    </section>
  )
}
