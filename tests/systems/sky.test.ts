import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DEG } from '../../src/lib/units.ts'
import { dot, length, scale, sub } from '../../src/lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../src/physics/constants.ts'
import { eci } from '../../src/physics/frames.ts'
import { fluxOfMagnitude, magnitudeOfFlux } from '../../src/physics/photometry.ts'
import { sunlitFraction } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { gmstRad } from '../../src/physics/time.ts'
import { nextSunPassage, type Observer } from '../../src/physics/twilight.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { patchScenario } from '../../src/scenario/document/patch.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../src/scenario/document/refusal.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'
import { bestHeadingRad, type SkyMoment, skyCounts } from '../../src/systems/sky.ts'
import { stationAt } from '../../src/systems/uplink.ts'

const PHOENIX: Observer = { latitudeRad: 33.45 * DEG, longitudeRad: -111.983 * DEG }
const BLACKSBURG: Observer = { latitudeRad: 37.23 * DEG, longitudeRad: -80.41 * DEG }

function momentOf(scenario: (typeof PRESETS)[string]['scenario'], place: Observer, utcMs: number): SkyMoment {
  const { fleet } = buildModel(scenario)
  return {
    states: planesAt(fleet, utcMs),
    station: stationAt(place, gmstRad(utcMs)),
    sun: sunAt(utcMs),
    albedoAreaM2: 0.2 * 800,
  }
}

/** Every satellite placed; Boley, Lawler & Rein (2026), eq. 2, as it is printed. */
function bruteForce({ states, station, sun, albedoAreaM2 }: SkyMoment) {
  const { fleet } = states
  const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
  let above = 0
  const magnitudes: number[] = []
  for (let plane = 0; plane < fleet.planeCount; plane++) {
    for (let slot = 0; slot < fleet.slots[plane]!; slot++) {
      const position = placeOf(states, plane, slot)
      const d = sub(position, station.positionEci)
      const sinElevation = dot(d, station.upEci) / length(d)
      if (sinElevation < 0) continue
      above++
      const light = sunlitFraction(position, sunPosition)
      if (light === 0) continue
      const phi = Math.acos(-dot(d, sun.directionEci) / length(d))
      const z = Math.acos(sinElevation) / DEG
      const airMass = 1 / (Math.cos(z * DEG) + 0.50572 * (96.07995 - z) ** -1.6364)
      const zeta = albedoAreaM2 * light
      magnitudes.push(
        -26.77 -
          2.5 *
            Math.log10(
              ((2 * zeta) / (3 * Math.PI ** 2)) * ((Math.PI - phi) * Math.cos(phi) + Math.sin(phi)),
            ) +
          5 * Math.log10(length(d) * sun.distanceAu) +
          0.15 * airMass,
      )
    }
  }
  return { above, magnitudes }
}

const DUSK_MS = Date.UTC(2026, 8, 24, 2) // 19:00 in Phoenix

/** A slot within a hair of the shadow's edge may fall on either side. */
const EDGE_SLOTS = 2

test.each([
  ['starlink-53', DUSK_MS],
  ['starlink-53', DUSK_MS + 4 * 3600e3],
  ['dawn-dusk-650', DUSK_MS],
  ['suncatcher', DUSK_MS],
  ['cowboy', DUSK_MS],
])('counts of %s above, lit and brighter than magnitude 6 are those of brute force', (preset, utcMs) => {
  const moment = momentOf(PRESETS[preset]!.scenario, PHOENIX, utcMs)
  const counts = skyCounts(moment, fluxOfMagnitude(3))
  const { above, magnitudes } = bruteForce(moment)
  expect(counts.oneIn).toBe(1)
  expect(counts.above).toBe(above)
  expect(Math.abs(counts.lit - magnitudes.length)).toBeLessThanOrEqual(EDGE_SLOTS)
  const brighter = (limit: number) => magnitudes.filter((m) => m < limit).length
  expect(Math.abs(counts.brighterThan6 - brighter(6))).toBeLessThanOrEqual(EDGE_SLOTS)
  expect(Math.abs(counts.visible - brighter(3))).toBeLessThanOrEqual(EDGE_SLOTS)
  if (magnitudes.length > 0) {
    expect(magnitudeOfFlux(counts.brightestFlux!)).toBeCloseTo(Math.min(...magnitudes), 3)
  } else expect(counts.brightestFlux).toBeNull()
})

/** Of a count from one satellite in about twenty. */
const SAMPLED = 0.03

test('of the million the counts above and lit are exact and the sampled ones within 3 %', () => {
  const moment = momentOf(PRESETS['spacex-million']!.scenario, PHOENIX, DUSK_MS)
  const counts = skyCounts(moment, fluxOfMagnitude(5))
  const { above, magnitudes } = bruteForce(moment)
  expect(counts.oneIn).toBeGreaterThan(1)
  expect(counts.above).toBe(above)
  // Whole rings stand close to the shadow's edge.
  expect(Math.abs(counts.lit / magnitudes.length - 1)).toBeLessThan(1e-3)
  const brighter = (limit: number) => magnitudes.filter((m) => m < limit).length
  expect(Math.abs(counts.brighterThan6 / brighter(6) - 1)).toBeLessThan(SAMPLED)
  expect(Math.abs(counts.visible / brighter(5) - 1)).toBeLessThan(SAMPLED)
  const brightest = magnitudes.reduce((least, m) => Math.min(least, m), 99)
  expect(magnitudeOfFlux(counts.brightestFlux!)).toBeCloseTo(brightest, 2)
})

/** The published count is of one draw of 108 nodes, ours the mean of ten. */
const PUBLISHED = 0.08

test('the sun-synchronous half of the million gives the published counts of naked-eye satellites (seed 5)', () => {
  // S. Ross (2026), github.com/sdross0/orbital-datacenter-brightness, README: 500,000 satellites of the filed groups,
  // nodes within ±10° of the true Sun's 06 and 18 h, 37° N at the equinox; above the horizon, lit and brighter than 6
  const published = [
    [0, 66_300],
    [30, 55_100],
    [60, 41_700],
    [90, 28_300],
  ] as const
  const million = PRESETS['spacex-million']!.scenario
  const half = { ...million, groups: million.groups.filter((group) => group.sunSynchronous) }
  const sunsetMs = nextSunPassage(BLACKSBURG, Date.UTC(2026, 2, 20, 17, 20), 0, false)!
  const next = random(5)
  const DRAWS = 10
  for (const [minutes, count] of published) {
    const utcMs = sunsetMs + minutes * 60e3
    const moment = momentOf(half, BLACKSBURG, utcMs)
    const {
      sun,
      states: { fleet },
    } = moment
    const nodes = Float64Array.from(fleet.raanRad)
    let sum = 0
    for (let draw = 0; draw < DRAWS; draw++) {
      nodes.forEach((node, plane) => {
        const moved = node + ((next() - 0.5) * 20 - sun.equationOfTimeMin / 4) * DEG
        fleet.cosRaan[plane] = Math.cos(moved)
        fleet.sinRaan[plane] = Math.sin(moved)
      })
      sum += skyCounts({ ...moment, states: planesAt(fleet, utcMs) }, 1).brighterThan6
    }
    const ours = (sum / DRAWS) * (500_000 / fleet.satelliteCount)
    expect(Math.abs(ours / count - 1), `${minutes} min after sunset: ${ours}`).toBeLessThan(PUBLISHED)
  }
})

test('one looks where the lit satellites are: for a ring over the terminator, towards the dusk', () => {
  const scenario = patchScenario(PRESETS['dawn-dusk-650']!.scenario, {
    groups: [{ total: 20_000, planes: 1 }],
  })
  if (!scenario.ok) throw new Error(sentenceOf(scenario.error))
  const utcMs = nextSunPassage(PHOENIX, Date.UTC(2026, 8, 23, 19), -14 * DEG, false)!
  const moment = momentOf(scenario.value, PHOENIX, utcMs)
  const [zx, zy, zz] = moment.station.upEci
  const cosLatitude = Math.hypot(zx, zy)
  const east = eci(-zy / cosLatitude, zx / cosLatitude, 0)
  const north = eci((-zx * zz) / cosLatitude, (-zy * zz) / cosLatitude, cosLatitude)
  const heading = bestHeadingRad(moment, fluxOfMagnitude(5), north, east)! / DEG
  expect(heading).toBeGreaterThan(180)
  expect(heading).toBeLessThan(360)
})
