import { useId, useRef, useState } from 'react'
import {
  formatAltitude,
  formatCount,
  formatDegrees,
  formatNode,
  formatPercent,
} from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { clamp, DEG } from '../../../lib/units.ts'
import { findSatellite } from '../../../scenario/answers/findSatellite.ts'
import { type PlaneRow, planeRows } from '../../../scenario/answers/sceneTable.ts'
import { refusal } from '../../../scenario/document/refusal.ts'
import { useModel } from '../../../state/answers/derived.ts'
import { frame } from '../../../state/clock/frame.ts'
import { report } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { select } from '../../../state/view/actions.ts'
import { planeOfSatellite } from '../../../systems/constellation.ts'
import { setText } from '../../kit/Readout.tsx'
import { useReadout } from '../../kit/useReadout.ts'
import './finder.css'

const PLANES_A_PAGE = 8
/** The list is read, not watched: twice a second is enough. */
const WRITE_EVERY_MS = 500

const planeText = ({ group, altitudeM, inclinationRad, ltanH, satellites }: PlaneRow): string =>
  t('find.plane', {
    group: group + 1,
    altitude: formatAltitude(altitudeM),
    inclination: formatDegrees(inclinationRad / DEG, 1),
    node: formatNode(ltanH),
    satellites: tCount('satellites', satellites),
  })

/** A satellite by its number or place, and the planes of the fleet, some at a time, with the light on them now. */
export function Finder() {
  const id = useId()
  const model = useModel()
  const selectedId = useApp((state) => state.selectedId)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const written = useRef(0)
  const { fleet } = model
  const [page, setPage] = useState(0)
  const lastPage = Math.floor((fleet.planeCount - 1) / PLANES_A_PAGE)
  const from = clamp(page, 0, lastPage) * PLANES_A_PAGE
  const to = Math.min(from + PLANES_A_PAGE, fleet.planeCount)
  const rows = planeRows(model, frame.utcMs, from, to)
  const chosen =
    selectedId !== null && selectedId < fleet.satelliteCount
      ? planeOfSatellite(fleet, selectedId).plane
      : null
  useReadout(({ utcMs }) => {
    const nowMs = performance.now()
    if (nowMs - written.current < WRITE_EVERY_MS) return
    written.current = nowMs
    const cells = list.current?.querySelectorAll('.find-light') ?? []
    planeRows(model, utcMs, from, to).forEach(({ sunlitFraction }, i) => {
      setText(cells[i] ?? null, t('find.lit', { share: formatPercent(sunlitFraction, 0) }))
    })
  })

  const find = () => {
    const text = input.current?.value ?? ''
    const found = findSatellite(model, text)
    if (found === null) {
      report(refusal('sel', text, { words: 'satelliteNumber', values: { most: fleet.satelliteCount } }))
      return
    }
    select(found)
    setPage(Math.floor(planeOfSatellite(fleet, found).plane / PLANES_A_PAGE))
  }
  return (
    <>
      <form
        className="find-form"
        onSubmit={(event) => {
          event.preventDefault()
          find()
        }}
      >
        <label htmlFor={id}>{t('find.label')}</label>
        <input ref={input} id={id} type="text" className="text-input" autoComplete="off" />
        <button type="submit" className="button">
          {t('find.go')}
        </button>
      </form>
      <p className="soft note">{t('find.help')}</p>
      <ol className="find-planes" ref={list} start={from + 1} aria-label={t('find.planes')}>
        {rows.map((row) => (
          <li key={row.plane}>
            <button
              type="button"
              aria-pressed={row.plane === chosen}
              onClick={() => select(at(fleet.firstId, row.plane))}
            >
              <span>{planeText(row)}</span>
              <span className="find-light">
                {t('find.lit', { share: formatPercent(row.sunlitFraction, 0) })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {lastPage > 0 && (
        <div className="button-row find-pages">
          <button type="button" className="button" disabled={from === 0} onClick={() => setPage(page - 1)}>
            {t('find.before')}
          </button>
          <span className="soft" role="status">
            {t('find.rows', {
              from: formatCount(from + 1),
              to: formatCount(to),
              count: formatCount(fleet.planeCount),
            })}
          </span>
          <button
            type="button"
            className="button"
            disabled={to === fleet.planeCount}
            onClick={() => setPage(clamp(page, 0, lastPage) + 1)}
          >
            {t('find.after')}
          </button>
        </div>
      )}
    </>
  )
}
