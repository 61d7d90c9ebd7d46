import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type ExerciseWords, loadExerciseWords } from '../../../i18n/exercises.ts'
import { fill } from '../../../i18n/language.ts'
import { at } from '../../../lib/at.ts'
import { refusal } from '../../../scenario/document/refusal.ts'
import { EXERCISE_IDS, EXERCISES } from '../../../scenario/facts/exercises.ts'
import { frame } from '../../../state/clock/frame.ts'
import { report } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { MODEL_VERSION } from '../../../state/page/api.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { download, origin } from '../../kit/save.ts'
import { writeFreeArea } from '../../kit/useLayout.ts'
import { useWords } from '../../kit/useWords.ts'
import { handoutRows } from '../save/handoutRows.ts'
import { ExerciseSheet } from './ExerciseSheet.tsx'
import { checkedIn, exerciseNamed, keepNotebook, openNotebook, type Sheet, verdictsOf } from './notebook.ts'
import { RecordPaper } from './RecordPaper.tsx'
import { recordFile } from './recordFile.ts'
import './exercise.css'

/** The exercises of the classroom beside the page that they are answered from. @param first its number or name */
export function ExercisePanel({ first, onClose }: { first: string; onClose: () => void }) {
  const words = useWords(loadExerciseWords)
  useEffect(() => {
    if (exerciseNamed(first) === null) report(refusal('exercise', first, { list: EXERCISE_IDS }))
  }, [first])
  return words && <Panel words={words} first={exerciseNamed(first) ?? 0} onClose={onClose} />
}

function Panel({ words, first, onClose }: { words: ExerciseWords; first: number; onClose: () => void }) {
  const [index, setIndex] = useState(first)
  const [notebook, setNotebook] = useState(openNotebook)
  const [isFolded, setFolded] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const [said, setSaid] = useState('')
  const section = useRef<HTMLElement>(null)
  const exercise = at(EXERCISES, index)
  useEffect(() => keepNotebook(notebook), [notebook])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another exercise is read from its beginning
  useEffect(() => section.current?.querySelector<HTMLElement>('h2')?.focus(), [index])
  // biome-ignore lint/correctness/useExhaustiveDependencies: folded it takes less of the picture
  useEffect(writeFreeArea, [isFolded])
  useEffect(() => {
    if (!isPrinting) return
    const done = () => setPrinting(false)
    addEventListener('afterprint', done)
    print()
    return () => removeEventListener('afterprint', done)
  }, [isPrinting])

  const sheet = notebook.sheets[exercise.id]
  const put = (changed: Partial<Sheet>) => {
    setSaid('')
    setNotebook({
      ...notebook,
      sheets: { ...notebook.sheets, [exercise.id]: { ...sheet, ...changed } },
    })
  }
  const check = () => {
    const verdicts = verdictsOf(exercise.asks, sheet.typed)
    if (Object.keys(verdicts).length === 0 && sheet.why.trim() === '') return
    put({
      checked: {
        typed: sheet.typed,
        verdicts,
        atMs: Date.now(),
        instantMs: frame.utcMs,
        link: origin().link,
        figures: handoutRows(frame.utcMs),
      },
    })
  }
  const saveXapi = () => {
    const { language } = store.getState()
    const { name, text, count } = recordFile(notebook, words, { language, version: MODEL_VERSION })
    download(name, new Blob([text], { type: 'application/json' }))
    setSaid(fill(words.saved, { name, count }))
  }
  const number = { number: index + 1, count: EXERCISES.length }
  const hasRecord = checkedIn(notebook).length > 0
  return (
    <section ref={section} className="exercise" aria-label={words.label} data-folded={isFolded || undefined}>
      <div className="exercise-head">
        <span className="soft">{fill(words.numbered, number)}</span>
        <IconButton
          icon="back"
          label={words.back}
          isDisabled={index === 0}
          onClick={() => setIndex(index - 1)}
        />
        <IconButton
          icon="play"
          label={words.next}
          isDisabled={index === EXERCISES.length - 1}
          onClick={() => setIndex(index + 1)}
        />
        <IconButton
          icon="chevron"
          label={isFolded ? words.unfolded : words.folded}
          onClick={() => setFolded(!isFolded)}
        />
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </div>
      <h2 tabIndex={-1}>{words[`${exercise.id}.title`]}</h2>
      {!isFolded && (
        <>
          <ExerciseSheet
            key={exercise.id}
            words={words}
            exercise={exercise}
            sheet={sheet}
            onChange={put}
            onCheck={check}
          />
          <fieldset className="exercise-record">
            <legend className="small-label">{words.record}</legend>
            <label>
              <span className="small-label">{words.name}</span>
              <input
                type="text"
                autoComplete="off"
                maxLength={80}
                value={notebook.name}
                onChange={({ target }) => setNotebook({ ...notebook, name: target.value })}
              />
            </label>
            <p className="soft note">{hasRecord ? words.nameAbout : words.nothing}</p>
            <div className="exercise-do">
              <button
                type="button"
                className="button"
                disabled={!hasRecord}
                onClick={() => setPrinting(true)}
              >
                {words.print}
              </button>
              <button type="button" className="button" disabled={!hasRecord} onClick={saveXapi}>
                {words.xapi}
              </button>
            </div>
            <p role="status" className="note">
              {said}
            </p>
          </fieldset>
        </>
      )}
      {isPrinting && createPortal(<RecordPaper notebook={notebook} words={words} />, document.body)}
    </section>
  )
}
