import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { semiMajorAxisFromAltitude } from '../../src/physics/orbit.ts'
import { sunlitFraction } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { buildFleet, planeOfSatellite } from '../../src/systems/constellation.ts'
import { fleetCzmlText } from '../../src/systems/fleetCzml.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'

/** A reader of CZML that shares nothing with the writer: intervals, samples and Lagrange's polynomial as the CZML Guide and
 *  Cesium's LagrangePolynomialApproximation have them; sidereal time by Meeus’ formula. */

const FROM_MS = Date.UTC(2026, 8, 23, 6)
const WINDOW = { fromMs: FROM_MS, toMs: FROM_MS + 6 * 3600e3, stepS: 120 }
const SITE = { name: 'Somewhere', latitudeDeg: 40.4, longitudeDeg: -3.7 }

const PLACE_TOLERANCE_M = 3
/** Where the window begins and ends the polynomial has samples on one side only. */
const END_TOLERANCE_M = 60

interface Packet {
  id: string
  availability?: string | string[]
  position?: {
    epoch: string
    cartesian: number[]
    interpolationDegree: number
    referenceFrame: string
    reference?: string
  }
  point?: { color: { interval: string; rgba: number[] }[] }
  polyline?: { positions: { references: string[] } }
}

const SHELL = { planes: 2, phasing: 1, raanRad: 0.3, argLatRad: 0.2, spacingM: 0 }
const fleet = buildFleet(
  [
    {
      ...SHELL,
      pattern: 'delta',
      total: 4,
      semiMajorAxisM: semiMajorAxisFromAltitude(550 * KM),
      inclinationRad: 53 * DEG,
    },
    {
      ...SHELL,
      pattern: 'delta',
      total: 2,
      semiMajorAxisM: semiMajorAxisFromAltitude(1200 * KM),
      inclinationRad: 1.7,
    },
  ],
  FROM_MS,
)
const text = [
  ...fleetCzmlText(fleet, WINDOW, {
    name: 'Test',
    description: 'Cite',
    part: { every: 1, limit: 9 },
    site: SITE,
  }),
].join('')
const packets = JSON.parse(text) as Packet[]
const byId = new Map(packets.map((packet) => [packet.id, packet]))
const NAMES = ['1.1.1', '1.1.2', '1.2.1', '1.2.2', '2.1.1', '2.2.1']

const spans = (intervals: string | string[] = []) =>
  [intervals].flat().map((one) => one.split('/').map((date) => Date.parse(date)) as [number, number])
const isIn = (intervals: string | string[] | undefined, utcMs: number) =>
  spans(intervals).some(([from, to]) => utcMs >= from && utcMs < to)

/** Cesium takes degree + 1 samples about the instant. */
function placeAt({ epoch, cartesian, interpolationDegree }: NonNullable<Packet['position']>, utcMs: number) {
  const seconds = (utcMs - Date.parse(epoch)) / 1e3
  const rows = Array.from({ length: cartesian.length / 4 }, (_, k) => cartesian.slice(4 * k, 4 * k + 4))
  const after = rows.findIndex(([s]) => s! > seconds)
  const count = interpolationDegree + 1
  const first = Math.min(Math.max((after < 0 ? rows.length : after) - count / 2, 0), rows.length - count)
  const used = rows.slice(first, first + count)
  return [1, 2, 3].map((axis) =>
    used.reduce(
      (sum, row) =>
        sum +
        used.reduce(
          (part, other) => (other === row ? part : (part * (seconds - other[0]!)) / (row[0]! - other[0]!)),
          1,
        ) *
          row[axis]!,
      0,
    ),
  )
}

/** Meeus (1998) 12.4: GMST in degrees at UT1. */
const gmstDeg = (utcMs: number) => {
  const d = utcMs / 86400e3 + 2440587.5 - 2451545
  return (280.46061837 + 360.98564736629 * d + 0.000387933 * (d / 36525) ** 2) % 360
}
const inertial = (id: number, utcMs: number) => {
  const { plane, slot } = planeOfSatellite(fleet, id)
  return placeOf(planesAt(fleet, utcMs), plane, slot)
}
function fixed(id: number, utcMs: number) {
  const [x, y, z] = inertial(id, utcMs)
  const a = gmstDeg(utcMs) * DEG
  return [Math.cos(a) * x + Math.sin(a) * y, Math.cos(a) * y - Math.sin(a) * x, z]
}

test('a document with a clock, a site and each satellite, all of them in the frame of the Earth', () => {
  expect(packets[0]).toMatchObject({
    id: 'document',
    version: '1.0',
    description: 'Cite',
    clock: { multiplier: 60, range: 'LOOP_STOP' },
  })
  expect(byId.get('site')).toMatchObject({
    position: { cartographicRadians: [SITE.longitudeDeg * DEG, SITE.latitudeDeg * DEG, 0] },
  })
  for (const name of NAMES) expect(byId.get(`satellite/${name}`)?.position?.referenceFrame).toBe('FIXED')
})

test('between samples the reader’s polynomial is within metres of the fleet', () => {
  let compared = 0
  NAMES.forEach((name, id) => {
    const { position } = byId.get(`satellite/${name}`)!
    for (let s = 17; s < 6 * 3600; s += 401) {
      const utcMs = FROM_MS + s * 1e3
      const [x = 0, y = 0, z = 0] = placeAt(position!, utcMs)
      const ours = fixed(id, utcMs)
      const isEnd = s < 360 || s > 6 * 3600 - 360
      const apart = Math.hypot(x - ours[0]!, y - ours[1]!, z - ours[2]!)
      expect(apart, `${name} at ${s}`).toBeLessThan(isEnd ? END_TOLERANCE_M : PLACE_TOLERANCE_M)
      compared++
    }
  })
  expect(compared).toBeGreaterThan(300)
})

test('a window that no whole number of steps fills is told to its end', () => {
  for (const seconds of [3620, 3625, 3690]) {
    const toMs = FROM_MS + seconds * 1e3
    const options = { name: 'Test', description: 'Cite', part: { every: 1, limit: 1 }, site: null }
    const [head, packet] = JSON.parse([...fleetCzmlText(fleet, { ...WINDOW, toMs }, options)].join(''))
    for (const span of [head.clock.interval, packet.availability, packet.point.color.at(-1).interval])
      expect(Date.parse(span.split('/')[1])).toBe(toMs)
    expect(packet.position.cartesian.at(-4)).toBe(seconds)
    for (let s = seconds - 400; s <= seconds; s += 3) {
      const ours = fixed(0, FROM_MS + s * 1e3)
      const told = placeAt(packet.position, FROM_MS + s * 1e3)
      expect(Math.hypot(...told.map((x, axis) => x - ours[axis]!)), `${seconds} at ${s}`).toBeLessThan(
        END_TOLERANCE_M,
      )
    }
  }
})

test('colour is the light at every instant, without a gap, and availability of the dark is umbra', () => {
  const counts = { light: 0, penumbra: 0, umbra: 0 }
  NAMES.forEach((name, id) => {
    const { point } = byId.get(`satellite/${name}`)!
    const dark = byId.get(`satellite/${name}/umbra`)
    const colours = point!.color.map((one) => ({ ...one, span: spans(one.interval)[0]! }))
    expect(colours.slice(1).map(({ span }) => span[0])).toEqual(
      colours.slice(0, -1).map(({ span }) => span[1]),
    )
    expect([colours[0]!.span[0], colours.at(-1)!.span[1]]).toEqual([WINDOW.fromMs, WINDOW.toMs])
    for (let utcMs = FROM_MS + 500; utcMs < WINDOW.toMs; utcMs += 13_000) {
      const near = colours.some(({ span }) => span.some((edge) => Math.abs(edge - utcMs) < 3000)) // as eclipse.ts says
      if (near) continue
      const sun = sunAt(utcMs)
      const at = sun.directionEci.map((x) => x * sun.distanceAu * 149597870700)
      const light = sunlitFraction(inertial(id, utcMs), at as never)
      const kind = light === 1 ? 'light' : light === 0 ? 'umbra' : 'penumbra'
      counts[kind]++
      const { rgba } = colours.find(({ span }) => utcMs >= span[0] && utcMs < span[1])!
      expect(rgba, `${name} ${kind}`).toEqual(
        { light: [255, 183, 51, 255], penumbra: [255, 94, 138, 255], umbra: [91, 140, 255, 255] }[kind],
      )
      expect(isIn(dark?.availability, utcMs)).toBe(kind === 'umbra')
    }
    if (dark) expect(dark.position?.reference).toBe(`satellite/${name}#position`)
  })
  expect(counts.light).toBeGreaterThan(1000)
  expect(counts.umbra).toBeGreaterThan(500)
})

test('a link is there while the satellite is 25° above the site, by the reader’s own geometry', () => {
  const lat = SITE.latitudeDeg * DEG
  const lon = SITE.longitudeDeg * DEG
  const n = 6378137 / Math.sqrt(1 - 0.00669437999014 * Math.sin(lat) ** 2)
  const up = [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)]
  const site = [up[0]! * n, up[1]! * n, up[2]! * n * (1 - 0.00669437999014)]
  let linked = 0
  NAMES.forEach((name, id) => {
    const link = byId.get(`satellite/${name}/link`)
    if (link)
      expect(link.polyline?.positions.references).toEqual(['site#position', `satellite/${name}#position`])
    for (let utcMs = FROM_MS; utcMs < WINDOW.toMs; utcMs += 20_000) {
      const away = fixed(id, utcMs).map((x, k) => x - site[k]!)
      const sine = away.reduce((sum, x, k) => sum + x * up[k]!, 0) / Math.hypot(...away)
      const elevationDeg = Math.asin(sine) / DEG
      if (Math.abs(elevationDeg - 25) < 0.1) continue
      expect(isIn(link?.availability, utcMs), `${name} at ${elevationDeg}`).toBe(elevationDeg > 25)
      if (elevationDeg > 25) linked++
    }
  })
  expect(linked).toBeGreaterThan(20)
})
