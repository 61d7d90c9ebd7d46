import { useEffect, useId, useRef, useState } from 'react'
import { formatCount, formatDateTime, formatDuration } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { t } from '../../../i18n/t.ts'
import { loadToolWords, type ToolWords } from '../../../i18n/toolFiles.ts'
import { FLEET_FORMATS, type FleetFormat, hasWindow } from '../../../scenario/answers/fleetFile.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { frame } from '../../../state/clock/frame.ts'
import { useApp } from '../../../state/document/store.ts'
import { Choice } from '../../kit/Choice.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { reasonOf } from '../../kit/reasonOf.ts'
import { countIn, leastEvery, saveToolFile, stepS } from './toolFile.ts'

/** Element sets, places and light of the constellation, in the formats of satellite software. */
export function ForTools() {
  const language = useApp((state) => state.language)
  const [words, setWords] = useState<ToolWords | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  useEffect(() => {
    let isWanted = true
    loadToolWords().then((loaded) => isWanted && setWords(loaded))
    return () => {
      isWanted = false
    }
  }, [language])
  return words && <Sheet words={words} />
}

function Sheet({ words }: { words: ToolWords }) {
  const model = modelOf(useApp((state) => state.scenario))
  const [format, setFormat] = useState<FleetFormat>('omm-json')
  const [typed, setTyped] = useState<number | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState('')
  const running = useRef<AbortController | null>(null)
  const everyId = useId()
  useEffect(() => () => running.current?.abort(), [])
  const least = leastEvery(model, format)
  const most = model.fleet.satelliteCount
  const every = typed ?? least
  const isGood = Number.isInteger(every) && every >= least && every <= most
  const save = async () => {
    if (!isGood) {
      const value = Number.isNaN(every) ? '' : String(every)
      setProblem(fill(words.everyBad, { value, least: formatCount(least), most: formatCount(most) }))
      return
    }
    const controller = new AbortController()
    running.current = controller
    setProblem('')
    setProgress(0)
    try {
      await saveToolFile(format, every, setProgress, controller.signal)
    } catch (error) {
      if (!controller.signal.aborted) setProblem(t('save.failed', { reason: reasonOf(error) }))
    }
    setProgress(null)
  }
  return (
    <section aria-labelledby={`${everyId}-title`}>
      <h3 id={`${everyId}-title`}>{words.title}</h3>
      <p>{fill(words.about, { date: formatDateTime(frame.utcMs) })}</p>
      <Choice label={words.format} value={format} onChange={(value) => setFormat(value as FleetFormat)}>
        {FLEET_FORMATS.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </Choice>
      <label htmlFor={everyId} className="small-label">
        {words.every}
      </label>
      <input
        id={everyId}
        type="number"
        className="text-input"
        min={least}
        max={most}
        value={Number.isNaN(every) ? '' : every}
        onChange={(event) => setTyped(event.target.valueAsNumber)}
      />
      <p className="soft note">
        {isGood && fill(words.holds, { count: formatCount(countIn(model, every)), total: formatCount(most) })}{' '}
        {hasWindow(format) ? fill(words.places, { step: formatDuration(stepS(format)) }) : words.elements}
      </p>
      <RunOrStop
        progress={progress}
        doing={words.writing}
        isSaid
        onStop={() => running.current?.abort()}
        run={{ label: words.save, onRun: save }}
      />
      <p role="alert">{problem}</p>
    </section>
  )
}
