import { expect, test } from 'vitest'
import { KM } from '../../src/lib/units.ts'
import { toTeme } from '../../src/physics/earthFrames.ts'
import { parseElementSets, type ReadSet } from '../../src/physics/elementSets.ts'
import { Flight } from '../../src/physics/flight.ts'
import { failureBetween, KEYFRAME_FLOATS, keyframeIndex, keyframeUtcMs } from '../../src/physics/keyframes.ts'
import { importedOrbit, importedState } from '../../src/physics/tle.ts'

/** One place in four frames. Vallado, Crawford, Hujsak & Kelso (2006), Revisiting Spacetrack Report #3, AIAA 2006-6753,
 *  appendix C: 6 April 2004, 07:51:28.386009 UTC. Kilometres and kilometres a second. */
const VALLADO_MS = Date.UTC(2004, 3, 6, 7, 51, 28, 386)
const TEME = [5094.1801621, 6127.6446595, 6380.3445327, -4.746131487, 0.785818041, 5.531931288]
const J2000 = [5102.5096, 6123.01152, 6378.1363, -4.7432196, 0.7905366, 5.53375619]
const FIXED = [-1033.479383, 7901.2952754, 6380.3565958, -3.22563652, -2.87245145, 5.531924446]

/** Nutation's small terms, polar motion and UT1: as the header says. */
const J2000_TOLERANCE_KM = 0.015
/** UT1 was 0.44 s behind UTC, which turns by 0.3 km here. */
const FIXED_TOLERANCE_KM = 0.4

const apart = (a: ArrayLike<number>, b: ArrayLike<number>, from = 0) =>
  Math.hypot(...[0, 1, 2].map((k) => a[from + k]! - b[from + k]!))

test('a place of J2000 or of the turning Earth is that of TEME, by Vallado’s example', () => {
  for (const [frame, given, tolerance] of [
    ['j2000', J2000, J2000_TOLERANCE_KM],
    ['fixed', FIXED, FIXED_TOLERANCE_KM],
  ] as const) {
    const row = Float64Array.from(given)
    toTeme(frame, VALLADO_MS, row, 0)
    expect(apart(row, TEME), frame).toBeLessThan(tolerance)
    expect(apart(row, TEME, 3), frame).toBeLessThan(tolerance / 1000)
    expect(apart(given, TEME)).toBeGreaterThan(3)
  }
})

const START_MS = Date.UTC(2026, 8, 23, 6)
const MU = 398600.4418
/** A Kepler ellipse worked out here: 7,000 by 7,400 km, inclined 60°. Kilometres. */
function kepler(seconds: number): number[] {
  const [a, e, i] = [7200, 200 / 7200, Math.PI / 3]
  const n = Math.sqrt(MU / a ** 3)
  let E = n * seconds
  for (let k = 0; k < 20; k++) E -= (E - e * Math.sin(E) - n * seconds) / (1 - e * Math.cos(E))
  const [c, s, b] = [Math.cos(E), Math.sin(E), Math.sqrt(1 - e * e)]
  const rate = n / (1 - e * c)
  const [x, y, vx, vy] = [a * (c - e), a * b * s, -a * s * rate, a * b * c * rate]
  return [x, y * Math.cos(i), y * Math.sin(i), vx, vy * Math.cos(i), vy * Math.sin(i)]
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, -1)
const seconds = (step: number, count: number) => Array.from({ length: count }, (_, k) => k * step)

const meta = (fields: Record<string, string>) =>
  `META_START\n${Object.entries(fields)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('')}META_STOP\n`
const META = { OBJECT_NAME: 'ONE', OBJECT_ID: '2026-001A', CENTER_NAME: 'EARTH', REF_FRAME: 'TEME' }
const row = (s: number, aheadS = 0) =>
  `${iso(START_MS + (s + aheadS) * 1e3)} ${kepler(s)
    .map((value) => value.toFixed(9))
    .join(' ')}`
const oem = (
  fields = {},
  rows = seconds(60, 91)
    .map((s) => row(s))
    .join('\n'),
) =>
  `CCSDS_OEM_VERS = 2.0\nCOMMENT x\nCREATION_DATE = 2026-01-01T00:00:00\nORIGINATOR = ME\n\n${meta({ ...META, TIME_SYSTEM: 'UTC', ...fields })}COMMENT rows\n${rows}\n`

const stk = (words: string, kind: string, width: 3 | 6, step = 60, scale = 1) =>
  `stk.v.11.0\n# made here\nBEGIN Ephemeris\nNumberOfEphemerisPoints 91\nScenarioEpoch 23 Sep 2026 06:00:00.000000000\nInterpolationMethod Lagrange\nInterpolationSamplesM1 7\nCentralBody Earth\n${words}\n${kind}\n\n${seconds(
    step,
    91,
  )
    .map((s) =>
      [
        s.toFixed(4),
        ...kepler(s)
          .slice(0, width)
          .map((value) => (value * scale).toExponential(14)),
      ].join(' '),
    )
    .join('\n')}\n\nEND Ephemeris\n`

function read(text: string): ReadSet[] {
  const parsed = parseElementSets(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  if (parsed.failures.length > 0) throw new Error(JSON.stringify(parsed.failures))
  return parsed.sets
}
function failureOf(text: string): string {
  const parsed = parseElementSets(text)
  if ('problem' in parsed) return parsed.problem
  const [{ reason, detail } = { reason: 'none', detail: '' }] = parsed.failures
  return `${reason}: ${detail}`
}

/** Farthest from the ellipse between rows, in metres, over the whole file. */
function worstM({ elements }: ReadSet, lastS: number): number {
  const orbit = importedOrbit(elements)
  let worst = 0
  for (let s = 0; s <= lastS; s += 7) {
    const state = importedState(orbit, START_MS + s * 1e3)
    if (typeof state === 'string') throw new Error(`${state} at ${s} s`)
    const wanted = kepler(s).map((value) => value * KM)
    worst = Math.max(worst, apart(state.positionEci, wanted), 1e3 * apart(state.velocityEci, wanted.slice(3)))
  }
  return worst
}

test('between the rows an object follows its own curve: 60 s within 1 cm, 300 s within 20 m', () => {
  expect(worstM(read(oem())[0]!, 5400)).toBeLessThan(0.01)
  const wide = seconds(300, 19).map((s) => row(s))
  expect(worstM(read(oem({}, wide.join('\n')))[0]!, 5400)).toBeLessThan(20)
  for (const [words, kind, width, scale] of [
    ['CoordinateSystem TEMEOfDate\nDistanceUnit Kilometers', 'EphemerisTimePosVel', 6, 1],
    ['CoordinateSystem TEMEOfDate', 'EphemerisTimePosVel', 6, 1000],
    ['CoordinateSystem TEMEOfDate\nDistanceUnit Kilometers', 'EphemerisTimePos', 3, 1],
  ] as const) {
    expect(worstM(read(stk(words, kind, width, 60, scale))[0]!, 5400), words).toBeLessThan(0.1)
  }
})

test('other clocks, other habits: TAI, GPS and TT, days of the year, accelerations, covariances, usable times', () => {
  for (const [system, aheadS] of [
    ['TAI', 37],
    ['GPS', 18],
    ['TT', 69.184],
    ['UTC', 0],
  ] as const) {
    const rows = seconds(60, 91).map((s) => `${row(s, aheadS)} 0.001 0.002 0.003`)
    const covariance = 'COVARIANCE_START\nEPOCH = 2026-09-23T06:00:00\n1.0\n0 1.0\nCOVARIANCE_STOP'
    const [set] = read(oem({ TIME_SYSTEM: system }, `${rows.join('\n')}\n${covariance}`))
    expect(worstM(set!, 5390), system).toBeLessThan(2) // GPS and TT are written to a millisecond
    expect(set!.name).toBe('ONE')
  }
  const byDay = oem().replaceAll('2026-09-23T', '2026-266T')
  expect(worstM(read(byDay)[0]!, 5400)).toBeLessThan(0.01)
  const [cut] = read(
    oem({ USEABLE_START_TIME: '2026-09-23T06:10:00', USEABLE_STOP_TIME: '2026-09-23T07:00:00' }),
  )
  const at = (s: number) => importedState(importedOrbit(cut!.elements), START_MS + s * 1e3)
  expect([at(599), at(3601)]).toEqual(['no-rows', 'no-rows'])
  expect(typeof at(600)).toBe('object')
})

test('segments of one object are one object, with nothing between them; another object is another', () => {
  const part = (name: string, from: number) =>
    `${meta({ ...META, OBJECT_NAME: name, OBJECT_ID: name, TIME_SYSTEM: 'UTC' })}${seconds(60, 11)
      .map((s) => row(s + from))
      .join('\n')}\n`
  const sets = read(`CCSDS_OEM_VERS = 2.0\n${part('A', 0)}${part('A', 1200)}${part('B', 0)}`)
  expect(sets.map(({ name }) => name)).toEqual(['A', 'B'])
  const orbit = importedOrbit(sets[0]!.elements)
  expect(importedState(orbit, START_MS + 900e3)).toBe('no-rows')
  const later = importedState(orbit, START_MS + 1500e3)
  expect(typeof later).toBe('object')
})

test('it flies with the others, by keyframes within 100 m, and not where it has no rows', () => {
  const [set] = read(oem())
  const first = keyframeIndex(START_MS)
  const frames = new Flight([importedOrbit(set!.elements)]).keyframes(first, 48)
  const frame = (k: number) => frames.subarray(k * KEYFRAME_FLOATS, (k + 1) * KEYFRAME_FLOATS)
  expect(failureBetween(frame(1), frame(2), 0)).toBe(null)
  expect(failureBetween(frame(46), frame(47), 0)).toBe('no-rows')
  const wanted = kepler((keyframeUtcMs(first + 20) - START_MS) / 1e3).map((value) => value * KM)
  expect(apart(frame(20), wanted)).toBeLessThan(1)
})

test('what cannot be read is told with the word that is in the way', () => {
  expect(failureOf(oem({ REF_FRAME: 'MOON_ME' }))).toBe('frame: REF_FRAME MOON_ME')
  expect(failureOf(oem({ CENTER_NAME: 'MARS' }))).toBe('frame: CENTER_NAME MARS')
  expect(failureOf(oem({ TIME_SYSTEM: 'SCLK' }))).toBe('frame: TIME_SYSTEM SCLK')
  expect(failureOf(oem({}, row(0)))).toBe('rows: 1 < 2')
  expect(failureOf(oem({}, `${row(60)}\n${row(0)}`))).toBe('rows: 2026-09-23T06:00:00.000Z')
  expect(failureOf(oem({}, `${row(0)}\n2026-09-23T06:01:00 1 2 x 4 5 6`))).toMatch(/^field: 15: 2026-09-23/)
  const teme = 'CoordinateSystem TEMEOfDate'
  expect(failureOf(stk('', 'EphemerisTimePosVel', 6))).toBe('frame: CoordinateSystem ')
  expect(failureOf(stk(teme, 'EphemerisLLATimePos', 3))).toBe('frame: ephemerisllatimepos')
  expect(failureOf(stk(`${teme}\nDistanceUnit Feet`, 'EphemerisTimePos', 3))).toBe('frame: DistanceUnit feet')
  expect(failureOf(stk(`${teme}\nCentralBody Moon`, 'EphemerisTimePos', 3))).toBe('frame: CentralBody moon')
})
