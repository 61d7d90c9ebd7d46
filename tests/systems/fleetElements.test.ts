import { json2satrec, type OMMJsonObject, type SatRec, sgp4, twoline2satrec } from 'satellite.js'
import { expect, test } from 'vitest'
import { DAY_MS, DEG, KM } from '../../src/lib/units.ts'
import { isSet, openElementSets } from '../../src/physics/elementSets.ts'
import { ELEMENT_FORMATS, type ElementTextFormat } from '../../src/physics/elementSetText.ts'
import { semiMajorAxisFromAltitude, sunSynchronousInclinationRad } from '../../src/physics/orbit.ts'
import { sgp4Fit, sgp4Rates } from '../../src/physics/sgp4Fit.ts'
import { buildFleet, type Fleet, planeOfSatellite } from '../../src/systems/constellation.ts'
import { fleetElementText } from '../../src/systems/fleetElements.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'

const EPOCH_MS = Date.UTC(2026, 8, 23, 6)
const ABOUT = { madeMs: EPOCH_MS, remarks: ['One <remark> & another--of plain letters.'] }
const WEEK_MIN = 7 * 1440
const STEP_MIN = 17 // no divisor of any period

/** As the files say. */
const LOW_TOLERANCE_KM = 20
const HIGH_TOLERANCE_KM = 120
/** SGP4's node without the inclination of its own would be this far off a year later, and more. */
const SUN_TOLERANCE_DEG = 0.02

const SUN = 'sun-synchronous'
function fleetOf(altitudeKm: number, inclination: number | typeof SUN, total = 4): Fleet {
  const semiMajorAxisM = semiMajorAxisFromAltitude(altitudeKm * KM)
  const inclinationRad =
    inclination === SUN ? sunSynchronousInclinationRad(semiMajorAxisM) : inclination * DEG
  const angles = { raanRad: 0.3, argLatRad: 0.2, spacingM: 0 }
  const layout = { pattern: 'delta' as const, total, planes: Math.min(total, 4), phasing: 1 }
  return buildFleet([{ ...layout, ...angles, semiMajorAxisM, inclinationRad }], EPOCH_MS)
}

const ALL = { every: 1, limit: Number.POSITIVE_INFINITY }
const textOf = (fleet: Fleet, format: ElementTextFormat, part = ALL, utcMs = EPOCH_MS): string =>
  [...fleetElementText(fleet, utcMs, { format, part, about: ABOUT })].join('')

const pairs = (text: string, pattern: RegExp) =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, key, value]) => [key, value]))

/** What satellite.js makes of a file, whose fields are taken out without our readers. */
const READERS: Record<ElementTextFormat, (text: string) => SatRec[]> = {
  tle: (text) => {
    const lines = text.trimEnd().split('\n')
    return lines.flatMap((line, k) => (k % 3 === 1 ? [twoline2satrec(line, lines[k + 1]!)] : []))
  },
  'omm-json': (text) => (JSON.parse(text) as OMMJsonObject[]).map((omm) => json2satrec(omm)),
  'omm-csv': (text) => {
    const [keys = [], ...rows] = text
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','))
    return rows.map((row) =>
      json2satrec(Object.fromEntries(keys.map((key, k) => [key, row[k]])) as unknown as OMMJsonObject),
    )
  },
  'omm-kvn': (text) =>
    text
      .split(/^CCSDS_OMM_VERS.*$/m)
      .slice(1)
      .map((one) => json2satrec(pairs(one, /^(\w+) = (.*)$/gm) as unknown as OMMJsonObject)),
  'omm-xml': (text) =>
    text
      .split('<omm ')
      .slice(1)
      .map((one) => json2satrec(pairs(one, /<(\w+)>([^<>]*)<\/\1>/g) as unknown as OMMJsonObject)),
}

/** Farthest that satellite.js is from our own place over a week, in km. */
function worstKm(fleet: Fleet, records: readonly SatRec[], format: ElementTextFormat): number {
  let worst = 0
  for (let minute = 0; minute <= WEEK_MIN; minute += STEP_MIN) {
    const states = planesAt(fleet, EPOCH_MS + minute * 60e3)
    records.forEach((record, id) => {
      const { plane, slot } = planeOfSatellite(fleet, id)
      const state = sgp4(record, minute)
      if (!state) throw new Error(`${format}: satellite.js fails at ${minute} min: ${record.error}`)
      const [x, y, z] = placeOf(states, plane, slot)
      const { position } = state
      worst = Math.max(worst, Math.hypot(x / KM - position.x, y / KM - position.y, z / KM - position.z))
    })
  }
  return worst
}

test('the drift that SGP4 is expected to have is the one that satellite.js has', () => {
  let compared = 0
  for (const altitudeKm of [200, 550, 1200, 2000, 5000]) {
    for (const inclinationDeg of [0, 28, 53, 63.4, 97.6, 140]) {
      const fleet = fleetOf(altitudeKm, inclinationDeg, 1)
      const [record] = READERS['omm-json'](textOf(fleet, 'omm-json'))
      const { meanMotionRadS } = sgp4Fit(fleet.shells[0]!)
      const rates = sgp4Rates(meanMotionRadS, inclinationDeg * DEG)
      expect((rates.argLatRateRadS * 60) / (record!.mdot + record!.argpdot)).toBeCloseTo(1, 10)
      expect((rates.raanRateRadS * 60) / record!.nodedot).toBeCloseTo(1, 6)
      compared++
    }
  }
  expect(compared).toBe(30)
})

test.each(ELEMENT_FORMATS)(
  '%s: satellite.js flies the file within 20 km of our orbits for a week',
  (format) => {
    for (const [altitudeKm, inclination] of [
      [550, 53],
      [650, SUN],
      [2000, 0],
    ] as const) {
      const fleet = fleetOf(altitudeKm, inclination)
      const records = READERS[format](textOf(fleet, format))
      expect(records).toHaveLength(4)
      const worst = worstKm(fleet, records, format)
      expect(worst, `${altitudeKm} km`).toBeLessThan(LOW_TOLERANCE_KM)
      expect(worst).toBeGreaterThan(5) // SGP4's short periods are there
    }
  },
)

test('every height and inclination: 20 km up to 2,000 km, 120 km above', () => {
  for (const altitudeKm of [200, 350, 800, 1400, 2000, 5000, 20_200, 35_786]) {
    for (const inclination of [0, 30, 53, 87, 98, 140, SUN] as const) {
      if (inclination === SUN && altitudeKm > 5900) continue
      const fleet = fleetOf(altitudeKm, inclination, 2)
      const worst = worstKm(fleet, READERS['omm-json'](textOf(fleet, 'omm-json')), 'omm-json')
      const tolerance = altitudeKm <= 2000 ? LOW_TOLERANCE_KM : HIGH_TOLERANCE_KM
      expect(worst, `${altitudeKm} km, ${inclination}`).toBeLessThan(tolerance)
    }
  }
})

test('a sun-synchronous plane keeps its local time as SGP4 flies it, a year', () => {
  for (const altitudeKm of [400, 650, 1400]) {
    const fleet = fleetOf(altitudeKm, SUN, 1)
    const [record] = READERS['omm-json'](textOf(fleet, 'omm-json'))
    const turnDeg = (record!.nodedot * 1440 * 365.2421897) / DEG
    expect(Math.abs(turnDeg - 360)).toBeLessThan(SUN_TOLERANCE_DEG)
  }
})

test('a cluster’s ellipses are eccentricities: its satellites keep their places about the reference', () => {
  const semiMajorAxisM = semiMajorAxisFromAltitude(650 * KM)
  const inclinationRad = sunSynchronousInclinationRad(semiMajorAxisM)
  const one = { pattern: 'cluster' as const, total: 19, planes: 1, phasing: 0, raanRad: 0.3, argLatRad: 0.2 }
  const fleet = buildFleet([{ ...one, semiMajorAxisM, inclinationRad, spacingM: 200 }], EPOCH_MS)
  const records = READERS['omm-json'](textOf(fleet, 'omm-json'))
  const states = planesAt(fleet, EPOCH_MS + 40 * 60e3)
  const centre = sgp4(records[0]!, 40)!.position
  const ours = placeOf(states, 0, 0)
  records.forEach((record, id) => {
    const { x, y, z } = sgp4(record, 40)!.position
    const place = placeOf(states, id, 0)
    const apart = [x - centre.x, y - centre.y, z - centre.z].map((km) => km * KM)
    const wanted = place.map((metres, axis) => metres - ours[axis]!)
    // Of up to 460 m apart: the 1,000th part of the short periods that both have, and the digits of the file.
    expect(Math.hypot(...apart.map((metres, axis) => metres - wanted[axis]!))).toBeLessThan(10)
  })
})

test('our own readers take all five back, numbers and names as they went out', () => {
  const fleet = fleetOf(550, 53)
  for (const format of ELEMENT_FORMATS) {
    const opened = openElementSets(textOf(fleet, format))
    if ('problem' in opened) throw new Error(`${format}: ${opened.problem}`)
    const sets = [...opened.reading.records()]
    expect(sets.every(isSet), format).toBe(true)
    expect(sets.map(({ id }) => id)).toEqual([80000, 80001, 80002, 80003])
    expect(sets.map(({ name }) => name)).toEqual(
      ['1.1.1', '1.2.1', '1.3.1', '1.4.1'].map((place) => `DAWNLINE ${place}`),
    )
  }
})

test('sixty thousand are numbered beyond 99999, with letters in a TLE; each once', () => {
  const fleet = fleetOf(550, 53, 60_000)
  const lines = textOf(fleet, 'tle').trimEnd().split('\n')
  expect(lines).toHaveLength(180_000)
  const numbers = lines.filter((_, k) => k % 3 === 1).map((line) => line.slice(2, 7))
  expect([numbers[0], numbers[10_000], numbers.at(-1)]).toEqual(['T0000', 'U0000', 'Y9999'])
  expect(new Set(numbers).size).toBe(60_000)
  expect(Math.max(...new Set(lines.map((line) => line.length)))).toBe(69)
  const opened = openElementSets(lines.slice(-3).join('\n'))
  if ('problem' in opened) throw new Error(opened.problem)
  expect([...opened.reading.records()][0]).toMatchObject({ id: 329_999 })
})

test('every n-th, so many at most; the epoch is the instant asked for', () => {
  const fleet = fleetOf(550, 53, 40)
  const utcMs = EPOCH_MS + 3 * DAY_MS
  const sets = JSON.parse(textOf(fleet, 'omm-json', { every: 7, limit: 4 }, utcMs)) as OMMJsonObject[]
  expect(sets.map(({ OBJECT_NAME }) => OBJECT_NAME)).toEqual(
    ['1.1.1', '1.1.8', '1.2.5', '1.3.2'].map((place) => `DAWNLINE ${place}`),
  )
  for (const set of sets) expect(set.EPOCH).toBe('2026-09-26T06:00:00.000000')
  const [x, y, z] = placeOf(planesAt(fleet, utcMs), 2, 1)
  const { position } = sgp4(json2satrec(sets[3]!), 0)!
  expect(Math.hypot(x / KM - position.x, y / KM - position.y, z / KM - position.z)).toBeLessThan(
    LOW_TOLERANCE_KM,
  )
})
