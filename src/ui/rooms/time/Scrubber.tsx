import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { formatClock, formatDateTime, formatPercent } from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { HOUR_MS } from '../../../lib/units.ts'
import { darkShares } from '../../../scenario/answers/fleetPower.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import { type CircularOrbit, lightAt, passagesIn, pvAt, pvPeak } from '../../../scenario/answers/series.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { comparisonOf, modelOf, orbitOfGroup } from '../../../state/answers/derived.ts'
import { setTime } from '../../../state/clock/actions.ts'
import { type Frame, frame } from '../../../state/clock/frame.ts'
import { useApp } from '../../../state/document/store.ts'
import { orbitName, orbitShort, otherShort, placeName, presetShort } from '../../kit/names.ts'
import { setText } from '../../kit/Readout.tsx'
import { useGround } from '../../kit/useGround.ts'
import { useReadout } from '../../kit/useReadout.ts'
import { keyedInstant } from './sliderKeys.ts'
import { GroundTrack, OrbitTrack } from './Track.tsx'
import { hillPath, shadowPaths, sharePath, trackTimes, WINDOW_MS, windowStart } from './tracks.ts'

/** Planes times instants: a few milliseconds, while the window runs on. */
const MOST_SAMPLES = 5000
const fleetKey = ({ groups, satellite }: Scenario): string => JSON.stringify([groups, satellite])

const TICKS = Array.from({ length: WINDOW_MS / HOUR_MS + 1 }, (_, hour) => hour)

function lightWords(orbit: CircularOrbit, name: string, utcMs: number): string {
  const lit = lightAt(orbit, utcMs)
  return t(lit >= 1 ? 'time.lightSun' : lit > 0 ? 'time.lightPenumbra' : 'time.lightUmbra', { name })
}

/** Eight hours around now: light and shadow of both orbits, the Sun on the ground, and a handle to move through them. */
export function Scrubber() {
  const scenario = useApp((state) => state.scenario)
  const group = useApp((state) => state.view.group) - 1
  const compare = useApp((state) => state.view.compare)
  const ground = useGround()
  const index = Math.min(group, scenario.groups.length - 1)
  const name = orbitName(scenario, index)
  const model = modelOf(scenario)
  const orbit = orbitOfGroup(model, index)
  const other = comparisonOf(compare)
  const otherOrbit = other && orbitOfGroup(other, 0)

  const slider = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  const mine = useRef<SVGSVGElement>(null)
  const theirs = useRef<SVGSVGElement>(null)
  const hill = useRef<SVGPathElement>(null)
  const ticks = useRef<HTMLDivElement>(null)
  const myWords = useRef<HTMLSpanElement>(null)
  const theirWords = useRef<HTMLSpanElement>(null)
  const shown = useRef({ startMs: Number.NaN, what: '' })
  const dragStartMs = useRef<number | null>(null)

  const drawOrbit = (
    svg: SVGSVGElement | null,
    words: HTMLSpanElement | null,
    { model, orbit: its, name: itsName }: { model: Model; orbit: CircularOrbit; name: string },
    startMs: number,
  ) => {
    if (model.fleet.satelliteCount > 1) {
      const dark = darkShares(model, trackTimes(startMs), MOST_SAMPLES)
      svg?.querySelector('.penumbra')?.setAttribute('d', '')
      svg?.querySelector('.umbra')?.setAttribute('d', sharePath(dark))
      const lit = 1 - dark.reduce((sum, share) => sum + share, 0) / dark.length
      setText(words, t('time.trackFleet', { name: itsName, share: formatPercent(lit, 0) }))
      return
    }
    const passages = passagesIn(its, startMs, startMs + WINDOW_MS)
    const paths = shadowPaths(passages, startMs)
    svg?.querySelector('.penumbra')?.setAttribute('d', paths.penumbra)
    svg?.querySelector('.umbra')?.setAttribute('d', paths.umbra)
    setText(
      words,
      passages.length === 0
        ? t('time.trackNone', { name: itsName })
        : t('time.trackPassages', { name: itsName, passages: tCount('orbits', passages.length) }),
    )
  }
  const drawWindow = (startMs: number) => {
    const shortName = scenario.groups.length > 1 ? presetShort(scenario.preset) : orbitShort(scenario, index)
    drawOrbit(mine.current, myWords.current, { model, orbit, name: shortName }, startMs)
    if (other && otherOrbit) {
      const its = { model: other, orbit: otherOrbit, name: otherShort(compare) }
      drawOrbit(theirs.current, theirWords.current, its, startMs)
    }
    if (ground) {
      hill.current?.setAttribute(
        'd',
        hillPath(startMs, (utcMs) => pvAt(ground, utcMs) / pvPeak(ground)),
      )
    }
    TICKS.forEach((hour, i) => {
      setText(ticks.current?.children[i] ?? null, formatClock(startMs + hour * HOUR_MS))
    })
  }
  useReadout(({ utcMs }: Frame) => {
    const startMs = dragStartMs.current ?? windowStart(utcMs)
    const what = [fleetKey(scenario), JSON.stringify(orbit), compare, JSON.stringify(ground?.choice)].join()
    if (startMs !== shown.current.startMs || what !== shown.current.what) {
      shown.current = { startMs, what }
      drawWindow(startMs)
    }
    const share = Math.min(Math.max((utcMs - startMs) / WINDOW_MS, 0), 1)
    handle.current?.style.setProperty('--at', share.toFixed(5))
    slider.current?.setAttribute('aria-valuenow', String(Math.round(share * WINDOW_MS) / 60e3))
    slider.current?.setAttribute(
      'aria-valuetext',
      t('time.scrubValue', { utc: formatDateTime(utcMs), light: lightWords(orbit, name, utcMs) }),
    )
  })

  const moveTo = (event: PointerEvent) => {
    const box = slider.current?.getBoundingClientRect()
    if (!box || dragStartMs.current === null) return
    const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1)
    setTime(dragStartMs.current + share * WINDOW_MS)
  }
  const onKey = (event: KeyboardEvent) => {
    const firstMs = windowStart(frame.utcMs)
    const span = { firstMs, lastMs: firstMs + WINDOW_MS, stepMs: HOUR_MS / 60, pageMs: HOUR_MS }
    const utcMs = keyedInstant(event, frame.utcMs, span)
    if (utcMs === null) return
    event.preventDefault()
    setTime(utcMs)
  }
  const endDrag = () => {
    dragStartMs.current = null
  }
  return (
    <div className="scrubber">
      <div
        ref={slider}
        className="tracks"
        role="slider"
        tabIndex={0}
        aria-label={t('time.scrub')}
        aria-valuemin={0}
        aria-valuemax={WINDOW_MS / 60e3}
        aria-valuenow={0}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          dragStartMs.current = windowStart(frame.utcMs)
          moveTo(event)
        }}
        onPointerMove={moveTo}
        onPointerUp={endDrag}
        onPointerCancel={endDrag}
      >
        <OrbitTrack shapes={mine} />
        {otherOrbit && <OrbitTrack shapes={theirs} />}
        {ground && <GroundTrack shape={hill} />}
        <div ref={handle} className="handle" />
      </div>
      <div ref={ticks} className="ticks" aria-hidden="true">
        {TICKS.map((hour) => (
          <span key={hour} />
        ))}
      </div>
      <div className="track-words">
        <span ref={myWords} />
        {otherOrbit && <span ref={theirWords} />}
        {ground && <span>{t('time.trackGround', { place: placeName(ground.site.name) })}</span>}
      </div>
    </div>
  )
}
