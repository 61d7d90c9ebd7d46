/** A designed fleet, or a part of it, as ephemerides: CCSDS OEM (502.0-B-3) as KVN, one segment a satellite. Our frame is the true equator
 *  and mean equinox of date, TEME; places are to the millimetre, so that Hermite of degree 7 between rows a minute apart
 *  is within a centimetre of our orbit. Reader: physics/oem.ts. */
import { at } from '../lib/at.ts'
import { KM } from '../lib/units.ts'
import { type About, ccsdsDate } from '../physics/elementSetText.ts'
import type { Fleet } from './constellation.ts'
import { type FleetPart, partCount, placeName } from './fleetElements.ts'
import { writeFleetState } from './fleetStates.ts'

export interface Window {
  fromMs: number
  toMs: number
  stepS: number
}

/** Of a step: a rest of the window that is shorter is added to the step before it, since polynomials through two rows so
 *  close would enlarge what is rounded in them. */
const SHORTEST_REST = 0.2

/** Instants of a window: at equal steps, and its end, so that the last step may be shorter, or longer by a fifth. */
export const instantCount = ({ fromMs, toMs, stepS }: Window): number =>
  Math.max(1, Math.ceil((toMs - fromMs) / (stepS * 1e3) - SHORTEST_REST)) + 1
/** @param index from 0 */
export const instantMs = (window: Window, index: number): number =>
  index === instantCount(window) - 1 ? window.toMs : window.fromMs + index * window.stepS * 1e3

const DEGREE = 7

function head(name: string, window: Window): string {
  return [
    'META_START',
    `OBJECT_NAME = ${name}`,
    'OBJECT_ID = UNKNOWN',
    'CENTER_NAME = EARTH',
    'REF_FRAME = TEME',
    'TIME_SYSTEM = UTC',
    `START_TIME = ${ccsdsDate(window.fromMs)}`,
    `STOP_TIME = ${ccsdsDate(window.toMs)}`,
    'INTERPOLATION = HERMITE',
    `INTERPOLATION_DEGREE = ${Math.min(DEGREE, instantCount(window) - 1)}`,
    'META_STOP\n',
  ].join('\n')
}

const state = new Float64Array(6)

function row(fleet: Fleet, id: number, utcMs: number): string {
  writeFleetState(fleet, id, utcMs, state)
  const place = Array.from({ length: 3 }, (_, k) => (at(state, k) / KM).toFixed(6))
  const velocity = Array.from({ length: 3 }, (_, k) => (at(state, k + 3) / KM).toFixed(9))
  return `${ccsdsDate(utcMs)} ${place.join(' ')} ${velocity.join(' ')}\n`
}

/** The text of a file, in pieces. */
export function* fleetOemText(
  fleet: Fleet,
  window: Window,
  { part, about }: { part: FleetPart; about: About },
): Generator<string> {
  yield [
    'CCSDS_OEM_VERS = 3.0',
    ...about.remarks.map((remark) => `COMMENT ${remark}`),
    `CREATION_DATE = ${ccsdsDate(about.madeMs)}`,
    'ORIGINATOR = DAWNLINE\n',
  ].join('\n')
  const instants = instantCount(window)
  const count = partCount(fleet, part)
  for (let k = 0; k < count; k++) {
    const id = k * part.every
    yield `\n${head(`DAWNLINE ${placeName(fleet, id)}`, window)}`
    for (let i = 0; i < instants; i++) yield row(fleet, id, instantMs(window, i))
  }
}
