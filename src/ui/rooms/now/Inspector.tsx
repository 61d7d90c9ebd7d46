import { useEffect, useMemo, useRef } from 'react'
import {
  formatAltitude,
  formatCount,
  formatDegrees,
  formatDuration,
  formatFlops,
  formatId,
  formatNode,
  formatPercent,
  formatPower,
  formatTemperature,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { DEG } from '../../../lib/units.ts'
import {
  type Inspection,
  inspect,
  NextEclipse,
  neighbour,
  SEARCH_DAYS,
  type Step,
} from '../../../scenario/answers/inspect.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import { useModel } from '../../../state/answers/derived.ts'
import { frame } from '../../../state/clock/frame.ts'
import { useApp } from '../../../state/document/store.ts'
import { ride, select } from '../../../state/view/actions.ts'
import { lightText } from '../../../state/view/overlay.ts'
import { useReadout } from '../../kit/useReadout.ts'

const STEPS: { step: Step; sign: string }[] = [
  { step: 'behind', sign: '◀' },
  { step: 'ahead', sign: '▶' },
  { step: 'previous-plane', sign: '⇤' },
  { step: 'next-plane', sign: '⇥' },
  { step: 'previous-shell', sign: '▾' },
  { step: 'next-shell', sign: '▴' },
]

function eclipseText(next: NextEclipse, utcMs: number): string {
  const passage = next.at(utcMs)
  if (!passage) return t('inspect.noEclipse', { days: SEARCH_DAYS })
  return passage.penumbraInMs <= utcMs
    ? t('inspect.until', { duration: formatDuration((passage.penumbraOutMs - utcMs) / 1e3) })
    : t('inspect.in', {
        duration: formatDuration((passage.penumbraInMs - utcMs) / 1e3),
        length: formatDuration((passage.penumbraOutMs - passage.penumbraInMs) / 1e3),
      })
}

/** The live rows, in order; text as it is at the instant. */
function rows(
  { power: { satellite } }: Model,
  at: Inspection,
  next: NextEclipse,
  utcMs: number,
): [label: string, value: string][] {
  return [
    [t('inspect.light'), lightText(at)],
    [t('inspect.eclipse'), eclipseText(next, utcMs)],
    [
      t('inspect.power'),
      t('inspect.powerValue', { array: formatPower(at.arrayW), it: formatPower(at.itPowerW) }),
    ],
    [
      t('inspect.compute'),
      t('inspect.computeValue', {
        share: formatPercent(at.utilisationFraction, 0),
        flops: formatFlops(at.utilisationFraction * satellite.peakFlops),
      }),
    ],
    ...(at.chargeFraction === null
      ? []
      : ([[t('inspect.battery'), formatPercent(at.chargeFraction)]] as [string, string][])),
    [t('inspect.radiator'), t('inspect.radiatorValue', { temperature: formatTemperature(at.radiatorK) })],
    [t('inspect.beta'), formatDegrees(at.betaRad / DEG)],
    [
      t('inspect.orbit'),
      t('inspect.orbitValue', {
        altitude: formatAltitude(at.altitudeM),
        inclination: formatDegrees(at.inclinationRad / DEG, 2),
        period: formatDuration(at.periodS),
      }),
    ],
    [
      t('inspect.node'),
      t('inspect.nodeValue', { raan: formatDegrees(at.raanRad / DEG), ltan: formatNode(at.ltanH) }),
    ],
  ]
}

/** One satellite, closely: the picked one's orbit, light, next eclipse, power and charge, live. */
export function Inspector() {
  const selectedId = useApp((state) => state.selectedId)
  const model = useModel()
  const isThere = selectedId !== null && selectedId < model.fleet.satelliteCount
  return isThere ? <Selected model={model} id={selectedId} /> : null
}

function placeText(at: Inspection, satellites: number): string {
  return t('inspect.place', {
    total: formatCount(satellites),
    group: at.group + 1,
    shell: at.shell + 1,
    plane: at.plane + 1,
    slot: at.slot + 1,
  })
}

/** Says which satellite is selected and in what light. It stays while selections come and go: screen readers hear what
 *  changes in a region that is there already. */
export function SelectionStatus() {
  const id = useApp((state) => state.selectedId)
  const model = useModel()
  const words = () => {
    if (id === null || id >= model.fleet.satelliteCount) return ''
    const at = inspect(model, id, frame.utcMs)
    const name = t('inspect.name', { number: formatId(id + 1) })
    return `${name}. ${placeText(at, model.fleet.satelliteCount)} ${lightText(at)}`
  }
  return (
    <p className="hidden" role="status">
      {words()}
    </p>
  )
}

function Selected({ model, id }: { model: Model; id: number }) {
  const riding = useApp((state) => state.riding)
  const first = inspect(model, id, frame.utcMs)
  const next = useMemo(() => new NextEclipse(model, id), [model, id])
  const section = useRef<HTMLElement>(null)
  const list = useRef<HTMLDListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another satellite brings the inspector back into view
  useEffect(() => {
    const panel = section.current?.closest('.panel')
    const bottom = section.current?.getBoundingClientRect().bottom ?? 0
    if (panel && bottom < panel.getBoundingClientRect().top + 60) panel.scrollTop = 0
  }, [id])
  const initial = rows(model, first, next, frame.utcMs)
  useReadout(({ utcMs }) => {
    const values = rows(model, inspect(model, id, utcMs), next, utcMs)
    list.current?.querySelectorAll('dd').forEach((cell, row) => {
      const text = values[row]?.[1] ?? ''
      if (cell.textContent !== text) cell.textContent = text
    })
  })
  return (
    <section ref={section} className="block inspector" aria-label={t('inspect.title')}>
      <header>
        <h2>{t('inspect.name', { number: formatId(id + 1) })}</h2>
        <button type="button" className="button" aria-pressed={riding} onClick={() => ride(!riding)}>
          {riding ? t('inspect.leave') : t('inspect.ride')}
        </button>
        <button type="button" className="button" aria-label={t('inspect.close')} onClick={() => select(null)}>
          ✕
        </button>
      </header>
      <p className="soft note">{placeText(first, model.fleet.satelliteCount)}</p>
      <dl ref={list}>
        {initial.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <fieldset className="steps" aria-label={t('inspect.steps')}>
        {STEPS.map(({ step, sign }) => (
          <button
            key={step}
            type="button"
            className="button"
            aria-label={t(`inspect.step.${step}`)}
            title={t(`inspect.step.${step}`)}
            onClick={() => select(neighbour(model.fleet, id, step))}
          >
            {sign}
          </button>
        ))}
      </fieldset>
    </section>
  )
}
