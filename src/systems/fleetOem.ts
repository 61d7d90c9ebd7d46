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
/** Instants of a window, both ends where the step meets them. */
export const instantCount = ({ fromMs, toMs, stepS }: Window): number =>
  Math.floor((toMs - fromMs) / (stepS * 1e3) + 1e-9) + 1

const DEGREE = 7

function head(name: string, window: Window): string {
  const last = window.fromMs + (instantCount(window) - 1) * window.stepS * 1e3
  return [
    'META_START',
    `OBJECT_NAME = ${name}`,
    'OBJECT_ID = UNKNOWN',
    'CENTER_NAME = EARTH',
    'REF_FRAME = TEME',
    'TIME_SYSTEM = UTC',
    `START_TIME = ${ccsdsDate(window.fromMs)}`,
    `STOP_TIME = ${ccsdsDate(last)}`,
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
    for (let i = 0; i < instants; i++) yield row(fleet, id, window.fromMs + i * window.stepS * 1e3)
  }
}
