import { useEffect, useId, useRef } from 'react'
import { formatCount, formatDegrees } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { loadMapWords, type MapWords } from '../../../i18n/mapRoom.ts'
import { t } from '../../../i18n/t.ts'
import { COLOURS } from '../../../lib/theme.ts'
import { DEG } from '../../../lib/units.ts'
import { useModel } from '../../../state/answers/derived.ts'
import { chosenPlace, useApp } from '../../../state/document/store.ts'
import { dotsOf } from '../../../state/view/flatMap.ts'
import { USABLE_ELEVATION_RAD } from '../../../state/view/overhead.ts'
import { LIGHTS } from '../../../systems/fleetMap.ts'
import { Fold } from '../../kit/Fold.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { Readout } from '../../kit/Readout.tsx'
import { useFreeArea } from '../../kit/useLayout.ts'
import { useWords } from '../../kit/useWords.ts'
import { LIGHT_COLOURS } from './drawMap.ts'
import { MapCanvas } from './MapCanvas.tsx'
import { heightText, MapTold } from './MapTold.tsx'
import { closeMap, mapByHand } from './openMap.ts'
import { Passes } from './Passes.tsx'
import './map.css'

interface Props {
  isPhone: boolean
  /** Before an audience it takes the picture's place. */
  isPresent: boolean
}

/** The Earth as a flat map on the page's clock. */
export function MapPanel({ isPhone, isPresent }: Props) {
  const panel = useRef<HTMLElement>(null)
  const words = useWords(loadMapWords)
  const told = useId()
  const place = useApp(chosenPlace)
  useEffect(() => {
    if (mapByHand.takesFocus()) panel.current?.focus()
  }, [])
  useFreeArea(`${isPhone} ${isPresent}`) // it comes later than the panels around it
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className="panel map"
      id="map"
      aria-label={t('field.map')}
      data-inset={isPhone || isPresent ? undefined : 'left'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        closeMap()
      }}
    >
      <header className="block-head">
        <h2>{t('field.map')}</h2>
        <IconButton icon="close" label={words?.close ?? t('field.map')} onClick={closeMap} />
      </header>
      {words && (
        <>
          <MapCanvas words={words} describedBy={told} />
          <Legend words={words} />
          <MapTold id={told} words={words} />
          {place && !isPresent && (
            <Fold title={fill(words.passes, { name: place.name })}>
              <Passes place={place} words={words} />
            </Fold>
          )}
        </>
      )}
    </aside>
  )
}

function Legend({ words }: { words: MapWords }) {
  const { fleet } = useModel()
  const hasSelected = useApp((state) => state.selectedId !== null)
  const { count, every } = dotsOf(fleet)
  const total = formatCount(fleet.satelliteCount)
  const lights = (['full', 'penumbra', 'umbra'] as const).map((light) => ({
    name: words[light],
    colour: LIGHT_COLOURS[LIGHTS[light]],
  }))
  return (
    <>
      <p className="soft note">
        {every === 1
          ? fill(words.all, { count: total })
          : fill(words.some, { every: formatCount(every), shown: formatCount(count), count: total })}
      </p>
      <ul className="map-keys">
        {lights.map(({ name, colour }) => (
          <li key={name}>
            <i className="dot" style={{ background: colour }} />
            {name}
          </li>
        ))}
        <li>
          <i className="area" />
          <Readout of={(frame) => fill(words.footprint, { altitude: heightText(frame) })} />
        </li>
        <li>
          <i className="area dark" />
          {words.night}
        </li>
        <li>
          <i className="diamond" style={{ background: COLOURS.ground }} />
          {fill(words.place, { elevation: formatDegrees(USABLE_ELEVATION_RAD / DEG, 0) })}
        </li>
        {hasSelected && (
          <>
            <li>
              <i className="line" />
              {words.ahead}
            </li>
            <li>
              <i className="line dashed" />
              {words.behind}
            </li>
          </>
        )}
      </ul>
      {!hasSelected && <p className="soft note">{words.select}</p>}
    </>
  )
}
