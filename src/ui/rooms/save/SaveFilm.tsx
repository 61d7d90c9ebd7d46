import { useEffect, useId, useRef, useState } from 'react'
import { formatCount, formatDuration } from '../../../i18n/format.ts'
import { loadStageWords, type StageWords } from '../../../i18n/stage.ts'
import { t } from '../../../i18n/t.ts'
import { loadYearsWords } from '../../../i18n/years.ts'
import { periodS } from '../../../scenario/answers/series.ts'
import { modelOf, orbitOfGroup } from '../../../state/answers/derived.ts'
import { stateShown, useApp } from '../../../state/document/store.ts'
import { Choice } from '../../kit/Choice.tsx'
import { chosenGroup } from '../../kit/chosenGroup.ts'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { reasonOf } from '../../kit/reasonOf.ts'
import { Segmented } from '../../kit/Segmented.tsx'
import { useWords } from '../../kit/useWords.ts'
import { speedName } from '../time/speedName.ts'
import { SPEEDS } from '../time/speeds.ts'
import type { PictureSize } from './compose.ts'
import { CLEAR_FORMAT, codecFor, type FilmFormat, FORMATS } from './encode.ts'
import { type FilmChoices, type Progress, SECONDS, saveFilm } from './film.ts'
import { KindControls } from './KindControls.tsx'
import { drawingOf, PLAIN, sizeOfKind, wordsOfKind } from './kind.ts'
import { Preview } from './Preview.tsx'
import { useWordChoices, WordControls, wordsOf } from './WordControls.tsx'

const RATES = ['24', '25', '30', '60'] as const

const OPENING_SECONDS = 10
/** One for each year. */
const YEARS_SECONDS = 20

/** One whole orbit of the chosen group, the way the clock runs: its end meets its beginning, but for the Sun and the
 *  Earth's turn. */
function orbitRate(): number {
  const { scenario, view, rate } = stateShown()
  const orbit = orbitOfGroup(modelOf(scenario), chosenGroup(scenario, view.group).index)
  return (Math.sign(rate) || 1) * Math.round(periodS(orbit) / OPENING_SECONDS)
}

interface Able {
  formats: FilmFormat[] | null
  /** Whether one of them keeps what is transparent. */
  canBeClear: boolean
}

/** Which formats this browser encodes at a size; null until it has said. */
function useFormats({ widthPx, heightPx }: PictureSize): Able {
  const [able, setAble] = useState<Able>({ formats: null, canBeClear: true })
  useEffect(() => {
    let isWanted = true
    const size = { widthPx, heightPx }
    const find = async (): Promise<Able> => {
      const found = FORMATS.map(async (format) => ((await codecFor(format, size)) ? [format] : []))
      const formats = (await Promise.all(found)).flat()
      return { formats, canBeClear: (await codecFor(CLEAR_FORMAT, size, true)) !== null }
    }
    void find().then((found) => isWanted && setAble(found))
    return () => {
      isWanted = false
    }
  }, [widthPx, heightPx])
  return able
}

function clearReason(words: StageWords | null, format: FilmFormat, canBeClear: boolean): string {
  if (!words || (canBeClear && format === CLEAR_FORMAT)) return ''
  return canBeClear ? words.clearNot : words.clearNotHere
}

/** A film from the instant shown on: every frame exactly its instant, however slow the machine. */
export function SaveFilm() {
  const secondsId = useId()
  const [choices, setChoices] = useState<FilmChoices>(() => ({
    size: 'fullHd',
    kind: PLAIN,
    format: 'webm',
    seconds: stateShown().view.years ? YEARS_SECONDS : OPENING_SECONDS,
    framesPerS: 30,
    rate: orbitRate(),
  }))
  const change = (one: Partial<FilmChoices>) => setChoices((before) => ({ ...before, ...one }))
  const [words, changeWords] = useWordChoices()
  const hasYears = useApp((state) => state.view.years)
  const years = useWords(loadYearsWords)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState('')
  const running = useRef<AbortController | null>(null)
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => () => running.current?.abort(), [])
  const stageWords = useWords(loadStageWords)
  const size = sizeOfKind(choices.kind, choices.size)
  const { formats, canBeClear } = useFormats(size)
  const format = formats?.includes(choices.format) === false ? (formats[0] ?? choices.format) : choices.format

  const reason = clearReason(stageWords, format, canBeClear)
  const kind = { ...choices.kind, isClear: choices.kind.isClear && reason === '' }

  const save = async () => {
    const controller = new AbortController()
    running.current = controller
    setProblem('')
    setProgress({ done: 0, frames: Math.round(choices.seconds * choices.framesPerS), leftS: null })
    const show = (canvas: HTMLCanvasElement) => shown.current?.replaceChildren(canvas)
    try {
      await saveFilm({ ...choices, format, kind }, words, { show, progress: setProgress }, controller.signal)
    } catch (error) {
      if (!controller.signal.aborted) setProblem(t('save.failed', { reason: reasonOf(error) }))
    }
    running.current = null
    setProgress(null)
  }
  const speeds = SPEEDS.some((speed) => speed === Math.abs(choices.rate))
    ? SPEEDS
    : [...SPEEDS, Math.abs(choices.rate)]
  const sign = Math.sign(choices.rate) || 1
  return (
    <div className="save-columns">
      {progress ? (
        <div ref={shown} className="save-preview" />
      ) : (
        <Preview size={size} words={wordsOfKind(kind, wordsOf(words))} drawing={drawingOf(kind)} />
      )}
      <div>
        {!progress && (
          <>
            {formats?.length === 0 ? (
              <p role="alert">{t('save.noEncoderAtAll')}</p>
            ) : (
              <Segmented
                label={t('save.format')}
                options={(formats ?? FORMATS).map((value) => ({ value, label: t(`save.format.${value}`) }))}
                value={format}
                onChange={(value) => change({ format: value })}
              />
            )}
            <KindControls
              words={stageWords}
              kind={kind}
              onKind={(one) => change({ kind: { ...choices.kind, ...one } })}
              size={choices.size}
              onSize={(name) => change({ size: name })}
              clearReason={reason}
            />
            <label htmlFor={secondsId} className="small-label">
              {t('save.seconds')}
            </label>
            <input
              id={secondsId}
              type="number"
              className="text-input"
              min={SECONDS.least}
              max={SECONDS.most}
              value={choices.seconds}
              onChange={(event) => change({ seconds: event.target.valueAsNumber })}
            />
            <Choice
              label={t('save.rate')}
              value={String(choices.framesPerS)}
              onChange={(value) => change({ framesPerS: Number(value) })}
            >
              {RATES.map((rate) => (
                <option key={rate} value={rate}>
                  {t('save.perSecond', { rate })}
                </option>
              ))}
            </Choice>
            <Choice
              label={t('save.speed')}
              value={String(choices.rate)}
              onChange={(value) => change({ rate: Number(value) })}
            >
              {speeds.map((speed) => (
                <option key={speed} value={speed * sign}>
                  {speedName(speed * sign)}
                </option>
              ))}
            </Choice>
            <p className="soft note">
              {t('save.covers', {
                frames: formatCount(Math.round(choices.seconds * choices.framesPerS) || 0),
                duration: formatDuration(Math.abs(choices.seconds * choices.rate)),
              })}
            </p>
            {hasYears && <p className="soft note">{years?.own.filmed}</p>}
            {!kind.isDome && <WordControls choices={words} onChange={changeWords} />}
          </>
        )}
        <RunOrStop
          progress={progress && progress.done / progress.frames}
          doing={
            progress
              ? t('save.frames', { done: formatCount(progress.done), frames: formatCount(progress.frames) })
              : ''
          }
          isSaid
          onStop={() => running.current?.abort()}
          run={{ label: t('save.saveFilm'), onRun: save, isPrimary: true, isDisabled: !formats?.length }}
        >
          <p className="soft note">
            {progress &&
              progress.leftS !== null &&
              t('save.left', { duration: formatDuration(progress.leftS) })}
          </p>
        </RunOrStop>
        <p role="alert">{problem}</p>
      </div>
    </div>
  )
}
