import { useEffect, useMemo, useRef, useState } from 'react'
import { formatMonth } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { SEQUENTIAL } from '../../../lib/theme.ts'
import { DAY_MS } from '../../../lib/units.ts'
import { dayOfYear } from '../../../scenario/answers/series.ts'
import { askHours, cancelHours, knownHours } from '../../../state/answers/hours.ts'
import { stateShown } from '../../../state/document/store.ts'
import type { HourYear } from '../../../systems/hourYear.ts'
import { ChartTable } from '../../charts/ChartTable.tsx'
import type { ChartContext } from '../../charts/chartData.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { placeName } from '../../kit/names.ts'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { useAsking } from '../../kit/useAsking.ts'
import { useReadout } from '../../kit/useReadout.ts'
import { type Heat, type HeatField, heatOf, heatPixels } from './heat.ts'
import './year.css'

/** A slider being dragged asks for nothing until it rests. */
const REST_MS = 500

/** The hours of an orbit, asked for once the chart is in sight; those shown before stay until the new ones are there. */
function useHours({ selected: { orbit }, year, ground }: ChartContext, isInSight: boolean) {
  const tzHours = ground?.site.tzHours ?? 0
  const request = useMemo(() => ({ orbit, year, tzHours }), [orbit, year, tzHours])
  const [hours, setHours] = useState(() => knownHours(request))
  const { progress, begin, stop } = useAsking(cancelHours)
  const [attempt, setAttempt] = useState(0)
  const [isStopped, setStopped] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setStopped(false)
    const known = knownHours(request)
    if (known) setHours(known)
    if (known || !isInSight) return
    const ask = (onProgress: (share: number) => void) => askHours(request, onProgress)
    const take = (made: HourYear | undefined) => (made ? setHours(made) : setStopped(true))
    const timer = setTimeout(() => begin(ask, take), REST_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [request, isInSight, attempt])
  return {
    hours,
    progress,
    isStopped,
    stop: () => {
      stop()
      setStopped(true)
    },
    again: () => setAttempt(attempt + 1),
  }
}

/** The year hour by hour: an orbit's light above the Sun on the ground, on the ground's clock. */
export function YearHeat({ context }: { context: ChartContext }) {
  const box = useRef<HTMLElement>(null)
  const [isInSight, setInSight] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setInSight(true)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { selected, ground, year } = context
  const { hours, progress, isStopped, stop, again } = useHours(context, isInSight)
  const heat = useMemo(() => hours && heatOf(selected.short, hours, ground), [hours, selected.short, ground])
  const save = async (shown: Heat) => {
    const { heatExport } = await import('./heatExport.ts')
    const { licencesOf, scenarioSources } = await import('../../kit/references.ts')
    const { scenario, sites } = stateShown()
    return heatExport(shown, {
      sources: scenarioSources(scenario),
      licences: licencesOf(sites.find(({ id }) => id === ground?.site.id) ?? null),
    })
  }
  return (
    <section ref={box} className="block" aria-label={t('heat.title')}>
      <div className="block-head">
        <h2>{t('heat.title')}</h2>
        {heat && <ExportMenu label={t('heat.title')} make={() => save(heat)} />}
      </div>
      <p className="soft unit-line">
        {ground ? t('heat.unit', { place: placeName(ground.site.name) }) : t('heat.unitUtc')}
      </p>
      <div className="heat">
        {heat?.fields.map((field) => (
          <Field key={field.id} field={field} label={heat.finding} />
        ))}
        {heat && <Months heat={heat} />}
        <RunOrStop
          progress={progress}
          doing={t('heat.progress', { year })}
          onStop={stop}
          run={isStopped ? { label: t('heat.again', { year }), onRun: again } : undefined}
        />
      </div>
      {heat && (
        <>
          <div className="heat-scale">
            <span>{t('heat.low')}</span>
            <span style={{ background: `linear-gradient(90deg, ${SEQUENTIAL.join(', ')})` }} />
            <span>{t('heat.high')}</span>
          </div>
          <ChartTable caption={t('heat.table')} table={heat.table} />
        </>
      )}
    </section>
  )
}

function Field({ field, label }: { field: HeatField; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const now = useRef<HTMLDivElement>(null)
  const days = field.hours.length / 24
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) context.putImageData(new ImageData(heatPixels(field), days, 24), 0, 0)
  }, [field, days])
  useReadout(({ utcMs }) => now.current?.style.setProperty('--at', (dayOfYear(utcMs) / days).toFixed(5)))
  return (
    <figure className="heat-field">
      <figcaption className={field.id === 'ground' ? 'ground' : 'selected'}>{field.title}</figcaption>
      <div className="heat-hours" aria-hidden="true">
        <span>24</span>
        <span>12</span>
        <span>0</span>
      </div>
      <div className="heat-plot">
        <canvas ref={canvas} width={days} height={24} role="img" aria-label={label} />
        <div ref={now} className="now-line" />
      </div>
    </figure>
  )
}

function Months({ heat: { year, days } }: { heat: Heat }) {
  return (
    <div className="months heat-months" aria-hidden="true">
      {[0, 2, 4, 6, 8, 10].map((month) => (
        <span
          key={month}
          style={{ left: `${((Date.UTC(year, month, 1) - Date.UTC(year, 0, 1)) / DAY_MS / days) * 100}%` }}
        >
          {formatMonth(Date.UTC(year, month, 15))}
        </span>
      ))}
    </div>
  )
}
