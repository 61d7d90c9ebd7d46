import { useEffect, useId, useState } from 'react'
import {
  formatCount,
  formatDateTime,
  formatDecimal,
  formatDuration,
  formatPercent,
  readTyped,
} from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { MapWords } from '../../../i18n/mapRoom.ts'
import { HOUR_MS, MINUTE } from '../../../lib/units.ts'
import { PASS_MASK_DEG, rangeOf } from '../../../scenario/answers/passes.ts'
import { useModel } from '../../../state/answers/derived.ts'
import { askPasses, cancelPasses, type PassesInView } from '../../../state/answers/passes.ts'
import { frame } from '../../../state/clock/frame.ts'
import type { Fleet } from '../../../systems/constellation.ts'
import type { Place } from '../../../systems/site.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { Shapes } from '../../kit/Shapes.tsx'
import { useAsking } from '../../kit/useAsking.ts'
import { GapTable, PassTable } from './PassTable.tsx'
import { LISTED, MASKS, MOST_PASSES, maskOf, WINDOWS } from './passChoices.ts'
import { passesExport } from './passesExport.ts'
import { PASS_PLOT, passShapes } from './passPlot.ts'

/** A slider is dragged through many fleets. */
const REST_MS = 200

interface Asked {
  fleet: Fleet
  place: Place
  maskDeg: number
  hours: number
  fromMs: number
}

/** What was found last, and what is being looked for: a change of what is asked for ends what is under way. */
function usePasses(asked: Asked | null, words: MapWords) {
  const [found, setFound] = useState<{ asked: Asked; answer: PassesInView } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const { progress, begin, stop } = useAsking(cancelPasses)
  const key = asked && [asked.fleet, asked.place, asked.maskDeg, asked.hours, asked.fromMs]
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for, by its parts; another attempt asks again
  useEffect(() => {
    if (!asked) return
    const resting = setTimeout(
      () =>
        begin(
          (onProgress) =>
            askPasses(
              { ...asked, toMs: asked.fromMs + asked.hours * HOUR_MS },
              MOST_PASSES,
              onProgress,
              (reason) => fill(words.failed, { reason }),
            ),
          (answer) => answer && setFound({ asked, answer }),
        ),
      REST_MS,
    )
    return () => {
      clearTimeout(resting)
      stop()
    }
  }, [...(key ?? [null, null, null, null, null]), attempt])
  return { found, progress, stop, again: () => setAttempt((count) => count + 1) }
}

/** Now, to the minute. */
const wholeMinute = (): number => Math.floor(frame.utcMs / (MINUTE * 1e3)) * MINUTE * 1e3

/** When the satellites stand above the place on Earth, worked out beside the page. */
export function Passes({ place, words }: { place: Place; words: MapWords }) {
  const id = useId()
  const { fleet } = useModel()
  const [maskText, setMaskText] = useState(String(PASS_MASK_DEG))
  const [hours, setHours] = useState<(typeof WINDOWS)[number]>('24')
  const [listed, setListed] = useState<(typeof LISTED)[number]>('10')
  const [fromMs, setFromMs] = useState(wholeMinute)
  const maskDeg = maskOf(readTyped(maskText))
  const asked = maskDeg === null ? null : { fleet, place, maskDeg, hours: Number(hours), fromMs }
  const { found, progress, stop, again } = usePasses(asked, words)
  return (
    <div className="passes">
      <div className="pass-choices">
        <label htmlFor={id}>
          <span className="small-label">{words.mask}</span>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={maskText}
            aria-invalid={maskDeg === null || undefined}
            aria-describedby={maskDeg === null ? `${id}-refused` : undefined}
            onChange={(event) => setMaskText(event.target.value)}
          />
        </label>
        <Segmented
          label={words.window}
          value={hours}
          options={WINDOWS.map((value) => ({ value, label: fill(words.hours, { hours: value }) }))}
          onChange={setHours}
        />
        <Segmented
          label={words.list}
          value={listed}
          options={LISTED.map((value) => ({ value, label: value }))}
          onChange={setListed}
        />
        <button type="button" className="button" onClick={() => setFromMs(wholeMinute())}>
          {words.fromNow}
        </button>
      </div>
      {maskDeg === null && (
        <p id={`${id}-refused`} className="refused">
          {fill(words.refused, { value: maskText, min: String(MASKS.min), max: String(MASKS.max) })}
        </p>
      )}
      <RunOrStop
        progress={progress}
        doing={words.doing}
        isSaid
        onStop={stop}
        run={found === null && progress === null ? { label: words.compute, onRun: again } : undefined}
      />
      {found && <Found {...found} most={Number(listed)} words={words} />}
    </div>
  )
}

/** What is in view, in one or two sentences. */
function sentencesOf({ asked, answer }: { asked: Asked; answer: PassesInView }, words: MapWords) {
  const { every, watch } = answer.request
  const isWhole = every === 1
  const { coverage } = answer
  const counted = isWhole
    ? { least: coverage.leastAbove, mean: coverage.meanAbove, most: coverage.mostAbove }
    : rangeOf(answer.counts)
  const inView = fill(words.inView, {
    least: formatCount(counted.least),
    mean: formatDecimal(counted.mean, counted.mean < 10 ? 2 : 0),
    most: formatCount(counted.most),
  })
  const covered =
    coverage.gaps.length === 0
      ? words.always
      : fill(words.covered, {
          share: formatPercent(coverage.coveredFraction),
          gaps: formatCount(coverage.gaps.length),
          longest: formatDuration(coverage.longestGapS),
        })
  const minutes = (watch.toMs - watch.fromMs) / (answer.counts.length - 1) / 60e3
  return {
    title: fill(words.found, {
      name: asked.place.name,
      count: formatCount(answer.passCount),
      mask: `${formatDecimal(asked.maskDeg, asked.maskDeg % 1 === 0 ? 0 : 1)}°`,
      from: formatDateTime(watch.fromMs),
      to: formatDateTime(watch.toMs),
    }),
    finding: isWhole ? `${inView} ${covered}` : inView,
    sampled: isWhole
      ? ''
      : fill(words.sampled, {
          every: formatCount(every),
          shown: formatCount(answer.satellites),
          count: formatCount(asked.fleet.satelliteCount),
          minutes: formatDecimal(minutes, 0),
        }),
  }
}

function Found({
  asked,
  answer,
  most,
  words,
}: {
  asked: Asked
  answer: PassesInView
  most: number
  words: MapWords
}) {
  const { title, finding, sampled } = sentencesOf({ asked, answer }, words)
  const { fromMs, toMs } = answer.request.watch
  const told = { answer, fleet: asked.fleet, id: asked.place.id, title, finding, sampled }
  return (
    <>
      <header className="block-head">
        <p role="status">{title}</p>
        <ExportMenu
          label={fill(words.passes, { name: asked.place.name })}
          make={() => passesExport(told, words)}
        />
      </header>
      <svg
        className="pass-plot"
        viewBox={`0 0 ${PASS_PLOT.width} ${PASS_PLOT.height}`}
        role="img"
        aria-label={`${words.chart} ${finding}`}
      >
        <Shapes shapes={passShapes({ counts: answer.counts, fromMs, toMs }, PASS_PLOT)} />
      </svg>
      <p className="soft note">{words.chart}</p>
      <p>{finding}</p>
      {sampled && <p className="note">{sampled}</p>}
      <PassTable passes={answer.passes.slice(0, most)} isDated={toMs - fromMs > 24 * HOUR_MS} words={words} />
      {answer.request.every === 1 && answer.coverage.gaps.length > 0 && (
        <GapTable gaps={answer.coverage.gaps} words={words} />
      )}
      <p className="soft note">{words.leaves}</p>
    </>
  )
}
