import { useState } from 'react'
import { fill } from '../../../i18n/language.ts'
import { type LessonWords, loadLessonWords } from '../../../i18n/lesson.ts'
import { t } from '../../../i18n/t.ts'
import { ROOMS } from '../../../scenario/document/schema.ts'
import { EXERCISES } from '../../../scenario/facts/exercises.ts'
import { Choice } from '../../kit/Choice.tsx'
import { CopyButton } from '../../kit/CopyButton.tsx'
import { labelOf } from '../../kit/fieldWords.ts'
import { useWords } from '../../kit/useWords.ts'
import { type Bar, lessonAddress } from './lessonAddress.ts'
import { FIELD_GROUPS, PARTS, type PartName } from './parts.ts'
import './lesson.css'

/** Folded, in the dialog that shares: an address for a class. @param link without '#' */
export function LessonFold({ link }: { link: string }) {
  const words = useWords(loadLessonWords)
  const [isOpen, setOpen] = useState(false)
  if (!words) return null
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      {isOpen && <LessonSheet link={link} words={words} />}
    </details>
  )
}

const BARS = ['free', 'lock', 'hide'] as const

function LessonSheet({ link, words }: { link: string; words: LessonWords }) {
  const [bars, setBars] = useState<ReadonlyMap<string, Bar>>(new Map())
  const [exercise, setExercise] = useState('')
  const [hasFailed, setFailed] = useState(false)
  const address = lessonAddress(location.href, link, bars, exercise)
  const put = (name: string, bar: string) => {
    const next = new Map(bars)
    if (bar === 'free') next.delete(name)
    else next.set(name, bar as Bar)
    setBars(next)
  }
  const row = (name: string, label: string) => (
    <label key={name} className="lesson-row">
      <span>{label}</span>
      <select value={bars.get(name) ?? 'free'} onChange={({ target }) => put(name, target.value)}>
        {BARS.map((bar) => (
          <option key={bar} value={bar}>
            {words[bar]}
          </option>
        ))}
      </select>
    </label>
  )
  const fields = (group: keyof typeof FIELD_GROUPS) => (
    <details>
      <summary>{words[group]}</summary>
      <div className="lesson-rows">{FIELD_GROUPS[group].map((field) => row(field, labelOf(field)))}</div>
    </details>
  )
  return (
    <div className="lesson">
      <p className="soft note">{words.about}</p>
      <h4>{words.rooms}</h4>
      <div className="lesson-rows">{ROOMS.map((room) => row(room, t(`room.${room}`)))}</div>
      <h4>{words.parts}</h4>
      <div className="lesson-rows">
        {(Object.keys(PARTS) as PartName[]).map((part) => row(part, words[`part.${part}`]))}
      </div>
      {fields('constellation')}
      {fields('satellite')}
      {fields('rest')}
      <Choice label={words.exercise} value={exercise} onChange={setExercise}>
        <option value="">{words.noExercise}</option>
        {EXERCISES.map(({ id }, index) => (
          <option key={id} value={index + 1}>
            {fill(words.exerciseNumber, { number: index + 1 })}
          </option>
        ))}
      </Choice>
      <div className="share-row">
        <input
          type="text"
          readOnly
          value={address}
          aria-label={words.address}
          onFocus={({ target }) => target.select()}
        />
        <CopyButton label={words.copy} text={() => address} onFailed={() => setFailed(true)}>
          {words.copy}
        </CopyButton>
      </div>
      {hasFailed && (
        <p className="note" role="alert">
          {words.copyFailed}
        </p>
      )}
    </div>
  )
}
