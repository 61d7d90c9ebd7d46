/** A designed fleet, or a part of it, with its light, for Cesium: CZML (AnalyticalGraphicsInc/czml-writer, CZML Guide). Places
 *  are sampled in the frame that turns with the Earth, the one inertial frame of CZML being another before and after
 *  Cesium has loaded its tables; Lagrange's polynomial of degree 5 between samples two minutes apart is within a metre of low
 *  orbits (50 m in the first and last of them). A point is gold in the light, blue in umbra, pink in penumbra, each for the interval
 *  that it holds; a second packet stands where the first does and is available in umbra alone, so that a reader can
 *  count, filter or style what is dark; a third is the line from the site, available while the satellite is above its mask. */
import { at } from '../lib/at.ts'
import { COLOURS } from '../lib/theme.ts'
import { DEG } from '../lib/units.ts'
import { eclipsePassages } from '../physics/eclipse.ts'
import { ecefFromEci, eci } from '../physics/frames.ts'
import { formatUtc, gmstRad } from '../physics/time.ts'
import { type Fleet, orbitOfSatellite } from './constellation.ts'
import { type FleetPart, partCount, placeName } from './fleetElements.ts'
import { instantCount, instantMs, type Window } from './fleetOem.ts'
import { writeFleetState } from './fleetStates.ts'
import { passesOf, watchOf } from './passes.ts'

export interface CzmlSite {
  name: string
  latitudeDeg: number
  longitudeDeg: number
}

export interface CzmlOptions {
  name: string
  /** How to cite it. */
  description: string
  part: FleetPart
  /** Null where there is none. */
  site: CzmlSite | null
}

const DEGREE = 5
const SPEED = 60
/** Above the horizon of the site, from which a link is drawn: ours. */
const MASK_DEG = 25
const PIXELS = 4

const rgba = (hex: string, alpha = 255): number[] => [
  ...[1, 3, 5].map((k) => Number.parseInt(hex.slice(k, k + 2), 16)),
  alpha,
]
const LIGHT = rgba(COLOURS.sun)
const PENUMBRA = rgba(COLOURS.penumbra)
const UMBRA = rgba(COLOURS.shadow)
const SITE = rgba(COLOURS.ground)

const interval = (fromMs: number, toMs: number): string => `${formatUtc(fromMs)}/${formatUtc(toMs)}`

/** Seconds and metres, four numbers an instant. */
function samples(fleet: Fleet, id: number, window: Window): number[] {
  const state = new Float64Array(6)
  return Array.from({ length: instantCount(window) }, (_, i) => {
    const utcMs = instantMs(window, i)
    const seconds = (utcMs - window.fromMs) / 1e3
    writeFleetState(fleet, id, utcMs, state)
    const place = ecefFromEci(eci(at(state, 0), at(state, 1), at(state, 2)), gmstRad(utcMs))
    return [seconds, ...place.map((metres) => Math.round(metres * 10) / 10)]
  }).flat()
}

/** In order, without gaps: what the light is from when to when. */
interface Light {
  fromMs: number
  toMs: number
  colour: readonly number[]
}

function lightOf(fleet: Fleet, id: number, { fromMs, toMs }: Window): Light[] {
  const parts: Light[] = []
  const until = (wantedMs: number | null, colour: readonly number[]) => {
    const start = parts.at(-1)?.toMs ?? fromMs
    const end = Math.min(wantedMs ?? start, toMs)
    if (end > start) parts.push({ fromMs: start, toMs: end, colour })
  }
  for (const passage of eclipsePassages(orbitOfSatellite(fleet, id), fromMs, toMs)) {
    until(passage.penumbraInMs, LIGHT)
    until(passage.umbraInMs, PENUMBRA)
    until(passage.umbraOutMs, UMBRA)
    until(passage.penumbraOutMs, PENUMBRA)
  }
  until(toMs, LIGHT)
  return parts
}

function satellitePackets(fleet: Fleet, id: number, window: Window, site: CzmlSite | null): object[] {
  const { fromMs, toMs } = window
  const name = placeName(fleet, id)
  const key = `satellite/${name}`
  const light = lightOf(fleet, id, window)
  const umbra = light.filter(({ colour }) => colour === UMBRA)
  const reference = { reference: `${key}#position` }
  const ofRow = (part: Light) => interval(part.fromMs, part.toMs)
  const packets: object[] = [
    {
      id: key,
      name: `Dawnline ${name}`,
      availability: interval(fromMs, toMs),
      position: {
        interpolationAlgorithm: 'LAGRANGE',
        interpolationDegree: DEGREE,
        referenceFrame: 'FIXED',
        epoch: formatUtc(fromMs),
        cartesian: samples(fleet, id, window),
      },
      point: {
        pixelSize: PIXELS,
        color: light.map((part) => ({ interval: ofRow(part), rgba: part.colour })),
      },
    },
  ]
  if (umbra.length > 0) {
    packets.push({
      id: `${key}/umbra`,
      name: `Dawnline ${name} in umbra`,
      parent: key,
      availability: umbra.map(ofRow),
      position: reference,
      point: {
        pixelSize: 2 * PIXELS,
        color: { rgba: [0, 0, 0, 0] },
        outlineWidth: 1,
        outlineColor: { rgba: UMBRA },
      },
    })
  }
  const passes = site ? passesOf(fleet, id, watchOf(site, MASK_DEG, fromMs, toMs)) : []
  if (passes.length > 0) {
    packets.push({
      id: `${key}/link`,
      name: `Link to Dawnline ${name}`,
      parent: key,
      availability: passes.map(({ riseMs, setMs }) => interval(riseMs, setMs)),
      polyline: {
        positions: { references: ['site#position', reference.reference] },
        arcType: 'NONE',
        width: 1,
        material: { solidColor: { color: { rgba: SITE } } },
      },
    })
  }
  return packets
}

/** The text of a file, in pieces. */
export function* fleetCzmlText(
  fleet: Fleet,
  window: Window,
  { name, description, part, site }: CzmlOptions,
): Generator<string> {
  const span = interval(window.fromMs, window.toMs)
  const clock = { interval: span, currentTime: formatUtc(window.fromMs), multiplier: SPEED }
  const head = {
    id: 'document',
    ...{ name, description },
    version: '1.0',
    clock: { ...clock, range: 'LOOP_STOP' },
  }
  yield `[\n${JSON.stringify(head)}`
  if (site) {
    const packet = {
      id: 'site',
      name: site.name,
      position: { cartographicRadians: [site.longitudeDeg * DEG, site.latitudeDeg * DEG, 0] },
      point: { pixelSize: 2 * PIXELS, color: { rgba: SITE } },
    }
    yield `,\n${JSON.stringify(packet)}`
  }
  const count = partCount(fleet, part)
  for (let k = 0; k < count; k++) {
    for (const packet of satellitePackets(fleet, k * part.every, window, site))
      yield `,\n${JSON.stringify(packet)}`
  }
  yield '\n]\n'
}
