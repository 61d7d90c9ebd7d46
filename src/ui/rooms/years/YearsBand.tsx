import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { formatId } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { t } from '../../../i18n/t.ts'
import { loadYearsWords, type YearsWords } from '../../../i18n/years.ts'
import type { Ramp } from '../../../scenario/answers/ramp.ts'
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR, RAMP_CASES } from '../../../scenario/facts/rampChoices.ts'
import { openRoom, setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { wantsLessMotion } from '../../../state/page/lessMotion.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { Icon } from '../../kit/icons.tsx'
import { useWords } from '../../kit/useWords.ts'
import { bindingSpans, RAMP_PLOT } from '../industry/rampPlot.ts'
import { useRamp } from '../industry/useRamp.ts'
import { tiesText } from '../industry/words.ts'
import { keyedInstant } from '../time/sliderKeys.ts'
import { HEIGHT, WIDTH } from '../time/tracks.ts'
import { pauseYears, playYears, usePlaysYears } from './play.ts'
import { tellYear, type YearTold } from './tell.ts'
import { shareOfYear, standingPath, tickYears, yearAtShare } from './yearsPlot.ts'
import './years.css'

export function PlayYears({ words }: { words: YearsWords }) {
  const isPlaying = usePlaysYears()
  const { pause, step, play } = words.own
  const label = isPlaying ? pause : wantsLessMotion() ? step : play
  return (
    <button
      type="button"
      className="round"
      onClick={isPlaying ? pauseYears : playYears}
      aria-label={label}
      title={label}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
    </button>
  )
}

const setYear = (year: number) =>
  setView('rampYear', Math.min(Math.max(year, FIRST_RAMP_YEAR), LAST_RAMP_YEAR))

/** Years as steps, on the keys of the other bands. */
const SPAN = { firstMs: FIRST_RAMP_YEAR, lastMs: LAST_RAMP_YEAR, stepMs: 1, pageMs: 5 }

/** What binds in spans of years, over the fleet that stands; a handle to move through them. */
function Track({ ramp, year, told, words }: { ramp: Ramp; year: number; told: YearTold; words: YearsWords }) {
  const slider = useRef<HTMLDivElement>(null)
  const spans = bindingSpans(ramp.years, 'orbit')
  const { left, right } = RAMP_PLOT
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`
  const onPointer = (event: PointerEvent) => {
    const box = slider.current?.getBoundingClientRect()
    if (box && (event.buttons & 1) === 1) setYear(yearAtShare(ramp, (event.clientX - box.left) / box.width))
  }
  const onKey = (event: KeyboardEvent) => {
    const next = keyedInstant(event, year, SPAN)
    if (next === null) return
    event.preventDefault()
    setYear(next)
  }
  return (
    <div className="years-track">
      <div
        ref={slider}
        className="ribbon years-ribbon"
        role="slider"
        tabIndex={0}
        aria-label={words.own.slider}
        aria-valuemin={FIRST_RAMP_YEAR}
        aria-valuemax={LAST_RAMP_YEAR}
        aria-valuenow={year}
        aria-valuetext={fill(words.own.sliderValue, { ...told })}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          onPointer(event)
        }}
        onPointerMove={onPointer}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={standingPath(ramp)} />
        </svg>
        {spans.map(({ ties, fromYear, x, width }) => (
          <span
            key={fromYear}
            className="years-span"
            style={{
              left: percent((x - left) / (right - left)),
              width: percent(width / (right - left)),
            }}
          >
            {tiesText(ties, words.industry)}
          </span>
        ))}
        <div className="handle" style={{ transform: `translateX(${percent(shareOfYear(ramp, year))})` }} />
      </div>
      <div className="months" aria-hidden="true">
        {tickYears(ramp).map((tick) => (
          <span key={tick} style={{ left: percent(shareOfYear(ramp, tick)) }}>
            {formatId(tick)}
          </span>
        ))}
      </div>
    </div>
  )
}

/** The years of the ramp below hours and days: which one is in the sky, what holds it back, and what Earth adds meanwhile. */
export function YearsBand() {
  const words = useWords(loadYearsWords)
  const ramp = useRamp()
  const year = useApp((state) => state.view.rampYear)
  const rampCase = useApp((state) => state.view.rampCase)
  if (!words) return <div className="years" />
  const told = tellYear(ramp, year, words)
  const { own, industry } = words
  return (
    <section className="years" aria-label={t('field.years')}>
      <div className="years-choice">
        <PlayYears words={words} />
        <strong className="years-year">{told.year}</strong>
        <select
          aria-label={industry.caseLabel}
          value={rampCase}
          onChange={(event) => setView('rampCase', event.target.value)}
        >
          {RAMP_CASES.map((one) => (
            <option key={one} value={one}>
              {industry[one]}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => openRoom('industry')}>
          {own.more}
        </button>
        <IconButton icon="close" label={industry.leave} onClick={() => setView('years', false)} />
      </div>
      <div className="years-told">
        <Track ramp={ramp} year={year} told={told} words={words} />
        <div className="years-words" title={own.rule}>
          <strong>{told.binds}</strong>
          <span>
            {told.orbit} <span className="soft">({told.turnover})</span>
          </span>
          <span>
            {told.earth} <span className="soft">({told.queue})</span>
          </span>
        </div>
      </div>
    </section>
  )
}

/** The same in two lines and a button, where there is no room for a band. */
export function YearsPill() {
  const words = useWords(loadYearsWords)
  const ramp = useRamp()
  const year = useApp((state) => state.view.rampYear)
  if (!words) return null
  const told = tellYear(ramp, year, words)
  return (
    <>
      <PlayYears words={words} />
      <div>
        <span className="pill-time">{fill(words.own.pill, { ...told })}</span>
        <span className="soft">{[told.binds, told.worn].filter(Boolean).join(' · ')}</span>
      </div>
    </>
  )
}
