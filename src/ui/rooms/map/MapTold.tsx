import { useRef } from 'react'
import { formatAltitude, formatCount, formatDegrees, formatId } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { MapWords } from '../../../i18n/mapRoom.ts'
import { DEG } from '../../../lib/units.ts'
import { currentModel } from '../../../state/answers/derived.ts'
import type { Frame } from '../../../state/clock/frame.ts'
import { chosenPlace, store, useApp } from '../../../state/document/store.ts'
import { satelliteNow, shadowNow, sunHeightRad, sunPlace } from '../../../state/view/flatMap.ts'
import { overhead, USABLE_ELEVATION_RAD } from '../../../state/view/overhead.ts'
import type { Subpoint } from '../../../systems/groundTrack.ts'
import { setText } from '../../kit/Readout.tsx'
import { useReadout } from '../../kit/useReadout.ts'

export function whereText({ latitudeRad, longitudeRad }: Subpoint, words: MapWords): string {
  const part = (angleRad: number, positive: string, negative: string) =>
    fill(angleRad < 0 ? negative : positive, { degrees: formatDegrees(Math.abs(angleRad) / DEG) })
  return fill(words.where, {
    latitude: part(latitudeRad, words.north, words.south),
    longitude: part(longitudeRad, words.east, words.west),
  })
}

/** Above the height of the chosen group's orbit. */
export const heightText = (frame: Frame): string => formatAltitude(shadowNow(frame).altitudeM)

function siteText(frame: Frame, words: MapWords): string {
  const place = chosenPlace(store.getState())
  if (!place) return ''
  const elevationDeg = sunHeightRad(frame, place) / DEG
  return fill(elevationDeg < 0 ? words.siteNight : words.siteDay, {
    elevation: formatDegrees(Math.abs(elevationDeg)),
    count: formatCount(overhead(currentModel(), place, frame.utcMs).usable),
    mask: formatDegrees(USABLE_ELEVATION_RAD / DEG, 0),
  })
}

function textsOf(frame: Frame, words: MapWords): string[] {
  const { selectedId } = store.getState()
  const { satellites, inUmbra, inPenumbra } = frame.totals
  const shadow = shadowNow(frame)
  const selected = selectedId === null ? null : satelliteNow(selectedId, frame)
  return [
    whereText(sunPlace(frame), words),
    fill(words.shadowValue, {
      where: whereText(shadow.centre, words),
      degrees: formatDegrees(shadow.radiusRad / DEG),
      altitude: formatAltitude(shadow.altitudeM),
    }),
    fill(words.lightsValue, {
      full: formatCount(satellites - inUmbra - inPenumbra),
      penumbra: formatCount(inPenumbra),
      umbra: formatCount(inUmbra),
    }),
    selected
      ? fill(words.selectedValue, { where: whereText(selected.place, words), light: words[selected.light] })
      : words.selectedNone,
    siteText(frame, words),
  ]
}

/** What the map shows, in words, ten times a second. */
export function MapTold({ id, words }: { id: string; words: MapWords }) {
  const list = useRef<HTMLDListElement>(null)
  const selectedId = useApp((state) => state.selectedId)
  const place = useApp(chosenPlace)
  useReadout((frame) => {
    const texts = textsOf(frame, words)
    list.current?.querySelectorAll('dd').forEach((cell, row) => {
      setText(cell, texts[row] ?? '')
    })
  })
  const selected =
    selectedId === null ? words.selectedNothing : fill(words.selected, { number: formatId(selectedId + 1) })
  return (
    <dl ref={list} id={id} className="map-told">
      {[words.sun, words.shadow, words.lights, selected, ...(place ? [place.name] : [])].map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}
