import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { formatDate, formatDuration, formatMonth } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { DAY_MS } from '../../../lib/units.ts'
import { dayOfYear, shadowYear } from '../../../scenario/answers/series.ts'
import { selectedYearOf } from '../../../state/answers/derived.ts'
import { setTime } from '../../../state/clock/actions.ts'
import { frame } from '../../../state/clock/frame.ts'
import { useApp } from '../../../state/document/store.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { orbitName } from '../../kit/names.ts'
import { seasonText } from '../../kit/seasonText.ts'
import { useReadout, useShownYear } from '../../kit/useReadout.ts'
import { keyedInstant } from '../time/sliderKeys.ts'
import { HEIGHT, WIDTH, yearPath } from '../time/tracks.ts'

const MONTHS = Array.from({ length: 12 }, (_, month) => month)
/** Share of an orbit in shadow that fills the ribbon: about the most there is in low orbit. */
const FULL_SHADE = 0.4

/** The year's shadow, day by day, and a way to any date. */
export function YearRibbon() {
  const scenario = useApp((state) => state.scenario)
  const group = Math.min(
    useApp((state) => state.view.group),
    scenario.groups.length,
  )
  const year = useShownYear()
  const planeYear = selectedYearOf(scenario, group - 1, year)
  const path = useMemo(
    () =>
      yearPath(
        planeYear.sunlitFraction.map((lit) => 1 - lit),
        FULL_SHADE,
      ),
    [planeYear],
  )
  const season = seasonText(orbitName(scenario, group - 1), year, shadowYear(planeYear))
  const days = planeYear.eclipseS.length
  const startMs = Date.UTC(year, 0, 1)

  const ribbon = useRef<HTMLDivElement>(null)
  const marker = useRef<HTMLDivElement>(null)
  useReadout(({ utcMs }) => {
    const day = Math.floor(dayOfYear(utcMs))
    const umbraS = planeYear.umbraS[day] ?? 0
    marker.current?.style.setProperty('--at', (dayOfYear(utcMs) / days).toFixed(5))
    ribbon.current?.setAttribute('aria-valuenow', String(day + 1))
    ribbon.current?.setAttribute(
      'aria-valuetext',
      t('time.ribbonValue', {
        date: formatDate(utcMs),
        shadow:
          umbraS > 0 ? t('time.ribbonShadow', { duration: formatDuration(umbraS) }) : t('time.ribbonNone'),
      }),
    )
  })
  /** At the same time of day. */
  const onDay = (day: number): number => {
    const timeOfDayMs = ((frame.utcMs % DAY_MS) + DAY_MS) % DAY_MS
    return startMs + Math.min(Math.max(Math.floor(day), 0), days - 1) * DAY_MS + timeOfDayMs
  }
  const onPointer = (event: PointerEvent) => {
    if ((event.buttons & 1) === 0) return
    const box = ribbon.current?.getBoundingClientRect()
    if (box) setTime(onDay(((event.clientX - box.left) / box.width) * days))
  }
  const onKey = (event: KeyboardEvent) => {
    const span = { firstMs: onDay(0), lastMs: onDay(days - 1), stepMs: DAY_MS, pageMs: 30 * DAY_MS }
    const utcMs = keyedInstant(event, frame.utcMs, span)
    if (utcMs === null) return
    event.preventDefault()
    setTime(utcMs)
  }
  const save = async () => {
    const { planeYearExport } = await import('./yearExport.ts')
    const { licencesOf, scenarioSources } = await import('../../kit/references.ts')
    const name = orbitName(scenario, group - 1)
    const sources = scenarioSources(scenario)
    const about = { year, name, id: name, finding: season, sources, licences: licencesOf(null) }
    return planeYearExport(planeYear, about)
  }
  return (
    <div className="ribbon-box">
      <div
        ref={ribbon}
        className="ribbon"
        role="slider"
        tabIndex={0}
        aria-label={t('time.ribbon', { year })}
        aria-valuemin={1}
        aria-valuemax={days}
        aria-valuenow={1}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          onPointer(event)
        }}
        onPointerMove={onPointer}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="umbra" d={path} />
        </svg>
        <div ref={marker} className="handle today" />
      </div>
      <div className="months" aria-hidden="true">
        {MONTHS.map((month) => (
          <span
            key={month}
            style={{ left: `${((Date.UTC(year, month, 1) - startMs) / DAY_MS / days) * 100}%` }}
          >
            {formatMonth(Date.UTC(year, month, 15))}
          </span>
        ))}
      </div>
      <div className="season">
        {season} <ExportMenu label={t('time.ribbon', { year })} make={save} />
      </div>
    </div>
  )
}
