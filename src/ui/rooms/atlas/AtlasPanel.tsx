import { useEffect, useMemo, useRef, useState } from 'react'
import { formatAltitude, formatAltitudeValue, formatCount, formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { ATLAS_NEGLECTS, daysOf, segmentsOf } from '../../../scenario/answers/atlasPlace.ts'
import { satelliteSpec } from '../../../scenario/answers/satelliteSpec.ts'
import { askAtlas, cancelAtlas, knownAtlas } from '../../../state/answers/atlas.ts'
import { modelOf, orbitOfGroup } from '../../../state/answers/derived.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import type { AtlasKind } from '../../../systems/atlas.ts'
import { storageHours } from '../../../systems/power.ts'
import { ChartTable } from '../../charts/ChartTable.tsx'
import { chosenGroup } from '../../kit/chosenGroup.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { Icon } from '../../kit/icons.tsx'
import { orbitShort } from '../../kit/names.ts'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { useAsking } from '../../kit/useAsking.ts'
import { useFreeArea } from '../../kit/useLayout.ts'
import { useShownYear } from '../../kit/useReadout.ts'
import { AtlasLegend } from './AtlasLegend.tsx'
import { AtlasPlot } from './AtlasPlot.tsx'
import { AtlasReadout } from './AtlasReadout.tsx'
import { atlasExport } from './atlasExport.ts'
import { bandSentence, cellsText, findingOf, tableOf } from './findings.ts'
import { atlasByHand, closeAtlas } from './openAtlas.ts'
import { ATLAS_QUANTITIES, shownOf } from './quantities.ts'
import './atlas.css'

/** The map of a kind and year; while a new one is computed the last of its kind stays. */
function useAtlas(kind: AtlasKind, year: number) {
  const [result, setResult] = useState(() => knownAtlas(kind, year))
  const { progress, begin, stop } = useAsking(cancelAtlas)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const known = knownAtlas(kind, year)
    if (known) {
      setResult(known)
      return
    }
    begin(
      (onProgress) => askAtlas(kind, year, onProgress),
      (made) => made && setResult(made),
    )
    return stop
  }, [kind, year, attempt])
  return {
    result: result?.atlas.kind === kind ? result : null,
    progress,
    stop,
    again: () => setAttempt(attempt + 1),
  }
}

/** The battery atlas: what every low orbit needs to keep its load alight. */
export function AtlasPanel({ isPhone }: { isPhone: boolean }) {
  const scenario = useApp((state) => state.scenario)
  const view = useApp((state) => state.view)
  const year = useShownYear()
  const kind: AtlasKind = view.atlas === 'inclination' ? 'inclination' : 'ltan'
  const { result, progress, stop, again } = useAtlas(kind, year)
  const plot = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const waitsForMap = useRef(false)
  useEffect(() => {
    if (!atlasByHand.takesFocus()) return
    waitsForMap.current = true
    panel.current?.focus()
  }, [])
  // From the panel on to the map that it opened for; whoever has gone on meanwhile is left alone.
  useEffect(() => {
    if (!result || !waitsForMap.current) return
    waitsForMap.current = false
    if (document.activeElement === panel.current) plot.current?.focus()
  }, [result])

  useFreeArea(String(isPhone)) // it comes later than the panels around it
  const { index, group } = chosenGroup(scenario, view.group)
  const storageH = storageHours(satelliteSpec(scenario.satellite), 3600)
  const atlas = result?.atlas
  const shown = useMemo(
    () => (atlas ? shownOf(view.atlasBy, atlas, storageH) : null),
    [atlas, view.atlasBy, storageH],
  )
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className="panel atlas"
      id="atlas"
      aria-label={t('atlas.title')}
      data-inset={isPhone ? undefined : 'left'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        closeAtlas()
      }}
    >
      <header className="block-head">
        <h2>{t('atlas.title')}</h2>
        <p className="soft note" id="atlas-use">
          {t('atlas.use')}
        </p>
        {atlas && shown && (
          <ExportMenu
            label={t('atlas.title')}
            make={() =>
              atlasExport(
                atlas,
                shown,
                scenario,
                storageH,
                segmentsOf(kind, group),
                findingOf(atlas, storageH),
              )
            }
          />
        )}
        <button type="button" className="icon-button" onClick={closeAtlas} aria-label={t('atlas.close')}>
          <Icon name="close" />
        </button>
      </header>
      <div className="atlas-choices">
        <Segmented
          label={t('atlas.map')}
          value={kind}
          options={(['ltan', 'inclination'] as const).map((value) => ({
            value,
            label: t(`option.${value}`),
          }))}
          onChange={(value) => setView('atlas', value)}
        />
        <Segmented
          label={t('atlas.by')}
          value={view.atlasBy}
          options={ATLAS_QUANTITIES.map((value) => ({ value, label: t(`option.${value}`) }))}
          onChange={(value) => setView('atlasBy', value)}
        />
      </div>
      <div className="atlas-body">
        <div className="atlas-map">
          {atlas && shown && (
            <AtlasPlot
              plotRef={plot}
              atlas={atlas}
              shown={shown}
              group={group}
              storageH={storageH}
              finding={findingOf(atlas, storageH)}
            />
          )}
          {(progress !== null || atlas?.year !== year) && (
            <div className="atlas-progress">
              {progress === null && t('atlas.stopped', { year })}
              <RunOrStop
                progress={progress}
                doing={t('atlas.progress', { year })}
                onStop={stop}
                run={{ label: t('atlas.compute'), onRun: again }}
              />
            </div>
          )}
        </div>
        {atlas && shown && (
          <div className="atlas-words">
            <AtlasReadout
              atlas={atlas}
              group={group}
              orbit={orbitOfGroup(modelOf(scenario), index)}
              storageH={storageH}
            />
            <AtlasLegend shown={shown} hasBand={kind === 'ltan'} />
            {kind === 'ltan' && !group.sunSynchronous && (
              <p className="note">{t('atlas.notHere', { name: orbitShort(scenario, index) })}</p>
            )}
            {kind === 'ltan' && <p className="note">{bandSentence(atlas, group.altitudeKm * 1e3)}</p>}
            <Leaves />
            <p className="soft note">
              {t('atlas.basis', {
                year: atlas.year,
                depth: formatPercent(scenario.satellite.depthOfDischarge, 0),
                roundTrip: formatPercent(scenario.satellite.roundTripEfficiency, 0),
              })}{' '}
              {t('atlas.took', {
                cells: cellsText(atlas),
                days: daysOf(atlas.year),
                ms: formatCount(result.elapsedMs),
              })}
            </p>
          </div>
        )}
      </div>
      {atlas && shown && (
        <ChartTable
          caption={t('atlas.table', { what: t(`option.${view.atlasBy}`), year: atlas.year })}
          table={tableOf(atlas, shown)}
        />
      )}
    </aside>
  )
}

function Leaves() {
  const { flatteningKm, airKm, moonPassages, moonLongestMin, moonMinPerYear, duskSeasonLongerDays } =
    ATLAS_NEGLECTS
  const span = ([from, to]: readonly [number, number]) => ({ from, to })
  const distances = ([from, to]: readonly [number, number]) => ({
    from: formatAltitudeValue(from * 1e3),
    to: formatAltitude(to * 1e3),
  })
  return (
    <>
      <h3>{t('atlas.leaves')}</h3>
      <ul className="soft notes">
        <li>{t('atlas.leaves.flattening', distances(flatteningKm))}</li>
        <li>{t('atlas.leaves.air', distances(airKm))}</li>
        <li>
          {t('atlas.leaves.moon', { ...span(moonPassages), longest: moonLongestMin, all: moonMinPerYear })}
        </li>
        <li>{t('atlas.leaves.season', span(duskSeasonLongerDays))}</li>
      </ul>
    </>
  )
}
