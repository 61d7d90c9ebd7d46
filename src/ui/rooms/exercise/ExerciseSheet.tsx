import { useId } from 'react'
import type { ExerciseWords } from '../../../i18n/exercises.ts'
import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { Ask, Exercise } from '../../../scenario/facts/exercises.ts'
import { followLink } from './followLink.ts'
import { numberIn, type Sheet, verdictNow } from './notebook.ts'
import { askWords, unitWords } from './words.ts'

interface Props {
  words: ExerciseWords
  exercise: Exercise
  sheet: Sheet
  onChange: (changed: Partial<Sheet>) => void
  onCheck: () => void
}

/** One exercise: its question, the scene, the figures that are asked for, and what became of them. */
export function ExerciseSheet({ words, exercise, sheet, onChange, onCheck }: Props) {
  const { id, asks, link } = exercise
  const verdicts = asks.map((ask) => verdictNow(sheet, ask.id))
  const right = verdicts.filter((verdict) => verdict === 'right').length
  return (
    <form
      className="exercise-sheet"
      onSubmit={(event) => {
        event.preventDefault()
        onCheck()
      }}
    >
      <p>{words[`${id}.question`]}</p>
      <div className="exercise-scene">
        <button type="button" className="button" onClick={() => followLink(link)}>
          {words.scene}
        </button>
        <p className="soft note">{words[`${id}.how`]}</p>
      </div>
      {asks.map((ask) => (
        <AskRow
          key={ask.id}
          words={words}
          exercise={id}
          ask={ask}
          sheet={sheet}
          onType={(text) => onChange({ typed: { ...sheet.typed, [ask.id]: text } })}
        />
      ))}
      <label className="exercise-why">
        <span className="small-label">{words.why}</span>
        <textarea
          rows={3}
          maxLength={4000}
          value={sheet.why}
          onChange={({ target }) => onChange({ why: target.value })}
        />
      </label>
      <div className="exercise-do">
        <button type="submit" className="button primary">
          {words.check}
        </button>
        <p role="status">
          {verdicts.some((verdict) => verdict !== undefined) &&
            fill(words.checked, { right: formatCount(right), count: formatCount(asks.length) })}
        </p>
      </div>
      {sheet.checked && (
        <details>
          <summary>{words.answer}</summary>
          <p>{words[`${id}.answer`]}</p>
        </details>
      )}
    </form>
  )
}

interface RowProps {
  words: ExerciseWords
  exercise: Exercise['id']
  ask: Ask
  sheet: Sheet
  onType: (text: string) => void
}

function AskRow({ words, exercise, ask, sheet, onType }: RowProps) {
  const inputId = useId()
  const typed = sheet.typed[ask.id] ?? ''
  const verdict = verdictNow(sheet, ask.id)
  const told = verdict && (numberIn(typed) === null ? fill(words.noNumber, { value: typed }) : words[verdict])
  return (
    <div className="exercise-ask" data-verdict={verdict}>
      <label htmlFor={inputId}>{askWords(words, exercise, ask)}</label>
      <span>
        <input
          id={inputId}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={typed}
          aria-describedby={`${inputId}-told`}
          onChange={({ target }) => onType(target.value)}
        />
        <span className="unit">{unitWords(words, ask)}</span>
      </span>
      <span id={`${inputId}-told`} className="exercise-verdict">
        {told}
      </span>
    </div>
  )
}
