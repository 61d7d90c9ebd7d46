/** A second place on another meridian: distances, the line, and what shared panels save. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pvYear } from '../../src/systems/pv.ts'
import { distanceM, lineOver, meridiansApartDeg, sharedPair } from '../../src/systems/secondSite.ts'
import { parseSites } from '../../src/systems/site.ts'
import { cheapestPair } from '../../src/systems/sizing.ts'
import { reconstructYear } from '../../src/systems/weather.ts'

const file = new URL('../../assets/sites/sites-daily.json', import.meta.url)
const sites = parseSites(JSON.parse(readFileSync(file, 'utf8')))
const halfOf = (id: string) => {
  const site = sites.find((one) => one.id === id)!
  return { ...site, acWPerW: pvYear(site, reconstructYear(site), 'tracker').acWPerW }
}
const madrid = halfOf('madrid-es')
const geraldton = halfOf('geraldton-au')
const NO_LINE = { lossFraction: 0, wattsPerLoad: 1 }

test('distances are great circles: quarters of the globe, the poles, London to New York', () => {
  const at = (latitudeDeg: number, longitudeDeg: number) => ({ latitudeDeg, longitudeDeg })
  const quarterM = (Math.PI / 2) * 6378137
  expect(distanceM(at(0, 0), at(0, 90))).toBeCloseTo(quarterM, 0)
  expect(distanceM(at(90, 12), at(0, -170))).toBeCloseTo(quarterM, 0)
  expect(distanceM(at(10, 20), at(-10, -160))).toBeCloseTo(2 * quarterM, 0)
  expect(distanceM(at(40, -3), at(40, -3))).toBe(0)
  // WGS 84 geodesic 5,585 km (GeographicLib); the sphere is 0.3 % off.
  expect(Math.abs(distanceM(at(51.5, -0.12), at(40.71, -74.0)) / 5.585e6 - 1)).toBeLessThan(0.006)
  expect(meridiansApartDeg(at(0, 170), at(0, -170))).toBe(20)
  expect(meridiansApartDeg(at(0, -112), at(0, 70))).toBe(178)
})

test('a line loses its share of every thousand kilometres and carries the load in spite of it', () => {
  const { lossFraction, wattsPerLoad } = lineOver(10e6, 0.03)
  expect(lossFraction).toBeCloseTo(1 - 0.97 ** 10, 12)
  expect(wattsPerLoad * (1 - lossFraction)).toBeCloseTo(1, 12)
  expect(lineOver(0, 0.03)).toEqual({ lossFraction: 0, wattsPerLoad: 1 })
})

test('two places that are one are one: the same pair as alone, within what the line lets through', () => {
  const alone = cheapestPair({ acWPerW: madrid.acWPerW, loadW: 1, availabilityFraction: 0.9 })!
  const twice = sharedPair(madrid, madrid, NO_LINE, 0.9)!
  expect(twice.capexUsd).toBeGreaterThanOrEqual(alone.capexUsd * (1 - 2e-3))
  const tight = sharedPair(madrid, madrid, lineOver(15e6, 0.03), 0.9)!
  expect(tight.capexUsd).toBeGreaterThan(twice.capexUsd)
})

test('the other side of the globe halves panels and battery in Madrid, before the line; hours are met in a plain loop', () => {
  const line = lineOver(distanceM(madrid, geraldton), 0.03)
  const alone = cheapestPair({ acWPerW: madrid.acWPerW, loadW: 1, availabilityFraction: 0.97 })!
  const both = sharedPair(madrid, geraldton, line, 0.97)!
  expect(both.capexUsd).toBeLessThan(alone.capexUsd * 0.65)
  expect(both.batteryWh).toBeLessThan(alone.batteryWh)
  // Seven hours ahead: noon there is five in the morning in Madrid.
  const oneWay = Math.sqrt(0.9)
  let soc = both.batteryWh
  let met = 0
  for (let i = 0; i < 2 * 8760; i++) {
    if (i === 8760) met = 0
    const here = (both.pvCapacityW / 2) * madrid.acWPerW[i % 8760]!
    const sent = (both.pvCapacityW / 2) * geraldton.acWPerW[(i + 7) % 8760]!
    const net = here + Math.min(sent * (1 - line.lossFraction), 1) - 1
    if (net >= 0 || soc * oneWay >= -net - 1e-9) met++
    soc = net >= 0 ? Math.min(both.batteryWh, soc + net * oneWay) : Math.max(0, soc + net / oneWay)
  }
  expect(met).toBeGreaterThanOrEqual(8498)
  expect(Math.abs(met / 8760 - both.hoursMetFraction)).toBeLessThan(1e-9)
})
