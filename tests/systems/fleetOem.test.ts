import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { parseElementSets } from '../../src/physics/elementSets.ts'
import { semiMajorAxisFromAltitude } from '../../src/physics/orbit.ts'
import { importedOrbit, importedState } from '../../src/physics/tle.ts'
import { buildFleet, planeOfSatellite } from '../../src/systems/constellation.ts'
import { fleetOemText, instantCount, instantMs } from '../../src/systems/fleetOem.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'

const EPOCH_MS = Date.UTC(2026, 8, 23, 6)
const SHELL = {
  planes: 3,
  phasing: 1,
  semiMajorAxisM: semiMajorAxisFromAltitude(650 * KM),
  inclinationRad: 98 * DEG,
  raanRad: 0.3,
  argLatRad: 0.2,
}
const fleet = buildFleet(
  [
    { ...SHELL, pattern: 'delta', total: 6, spacingM: 0 },
    { ...SHELL, pattern: 'cluster', total: 7, spacingM: 500 },
  ],
  EPOCH_MS,
)
const WINDOW = { fromMs: EPOCH_MS + 86400e3, toMs: EPOCH_MS + 86400e3 + 6000e3, stepS: 60 }
const ABOUT = { madeMs: EPOCH_MS, remarks: ['a remark'] }
const ALL = { every: 1, limit: 100 }
const text = [...fleetOemText(fleet, WINDOW, { part: ALL, about: ABOUT })].join('')

/** The file prints a millimetre, and a micrometre a second. */
const PLACE_TOLERANCE_KM = 2e-6
/** Of velocities by differences over 2 s. */
const VELOCITY_TOLERANCE_KM_S = 2e-6

/** Blocks of a KVN file by their marks alone, as the standard has them: keys before META_STOP, rows after it. */
const segments = text
  .split('META_START\n')
  .slice(1)
  .map((block) => {
    const [meta = '', rows = ''] = block.split('META_STOP\n')
    return {
      meta: Object.fromEntries(
        meta
          .trim()
          .split('\n')
          .map((line) => line.split(' = ')),
      ) as Record<string, string>,
      rows: rows
        .trim()
        .split('\n')
        .map((line) => line.split(' '))
        .map(([date, ...numbers]) => ({ utcMs: Date.parse(`${date}Z`), state: numbers.map(Number) })),
    }
  })

const placeKm = (id: number, utcMs: number) => {
  const { plane, slot } = planeOfSatellite(fleet, id)
  return placeOf(planesAt(fleet, utcMs), plane, slot).map((metres) => metres / KM)
}
const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((x, k) => x - b[k]!))

test('a segment a satellite, with frame, clock and span; places and velocities are those of the fleet', () => {
  expect(text.split('\n')[0]).toBe('CCSDS_OEM_VERS = 3.0')
  expect(segments).toHaveLength(13)
  segments.forEach(({ meta, rows }, id) => {
    expect(meta).toMatchObject({
      CENTER_NAME: 'EARTH',
      REF_FRAME: 'TEME',
      TIME_SYSTEM: 'UTC',
      START_TIME: '2026-09-24T06:00:00.000000',
      STOP_TIME: '2026-09-24T07:40:00.000000',
    })
    expect(rows).toHaveLength(101)
    for (const { utcMs, state } of rows.filter((_, k) => k % 20 === 0)) {
      expect(apart(state.slice(0, 3), placeKm(id, utcMs))).toBeLessThan(PLACE_TOLERANCE_KM)
      const [ahead, behind] = [placeKm(id, utcMs + 1000), placeKm(id, utcMs - 1000)]
      const velocity = ahead.map((x, k) => (x - behind[k]!) / 2)
      expect(apart(state.slice(3), velocity)).toBeLessThan(VELOCITY_TOLERANCE_KM_S)
    }
  })
})

/** Rows of a window of so many seconds at steps of 60 s, in seconds from its beginning. */
const rowsOf = (seconds: number, stepS = 60) => {
  const window = { fromMs: EPOCH_MS, toMs: EPOCH_MS + seconds * 1e3, stepS }
  return Array.from({ length: instantCount(window) }, (_, i) => (instantMs(window, i) - EPOCH_MS) / 1e3)
}

test('the last row is the end of the window, however long its last step; none is shorter than a fifth', () => {
  expect(rowsOf(180)).toEqual([0, 60, 120, 180])
  expect(rowsOf(170)).toEqual([0, 60, 120, 170])
  expect(rowsOf(133)).toEqual([0, 60, 120, 133])
  expect(rowsOf(131)).toEqual([0, 60, 131])
  expect(rowsOf(120.001)).toEqual([0, 60, 120.001])
  expect(rowsOf(30)).toEqual([0, 30])
  expect(rowsOf(1)).toEqual([0, 1])
  expect(rowsOf(9, 0.9)).toHaveLength(11)
})

test('a window that no whole number of steps fills: its end is written, and read within a centimetre', () => {
  for (const seconds of [6013, 6011, 6050]) {
    const window = { ...WINDOW, toMs: WINDOW.fromMs + seconds * 1e3 }
    const text = [...fleetOemText(fleet, window, { part: { every: 1, limit: 1 }, about: ABOUT })].join('')
    const end = `2026-09-24T07:40:${String(seconds - 6000).padStart(2, '0')}.000000`
    expect(text).toContain(`STOP_TIME = ${end}\n`)
    expect(text.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${end} `))
    const parsed = parseElementSets(text)
    if ('problem' in parsed) throw new Error(parsed.problem)
    const orbit = importedOrbit(parsed.sets[0]!.elements)
    for (let s = seconds - 200; s <= seconds; s += 1) {
      const state = importedState(orbit, window.fromMs + s * 1e3)
      if (typeof state === 'string') throw new Error(state)
      const oursM = placeKm(0, window.fromMs + s * 1e3).map((km) => km * KM)
      expect(apart(state.positionEci, oursM), `${seconds} at ${s}`).toBeLessThan(0.01)
    }
  }
})

test('our reader takes it back: between its rows within a centimetre of the orbit', () => {
  const parsed = parseElementSets(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  expect(parsed.failures).toEqual([])
  expect(parsed.sets).toHaveLength(13)
  parsed.sets.forEach(({ elements }, id) => {
    for (let s = 11; s < 6000; s += 317) {
      const utcMs = WINDOW.fromMs + s * 1e3
      const state = importedState(importedOrbit(elements), utcMs)
      if (typeof state === 'string') throw new Error(state)
      const oursM = placeKm(id, utcMs).map((km) => km * KM)
      expect(apart(state.positionEci, oursM)).toBeLessThan(0.01)
    }
  })
})
