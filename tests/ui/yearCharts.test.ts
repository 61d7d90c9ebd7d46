import { expect, test } from 'vitest'
import { colourAt } from '../../src/lib/colour.ts'
import { DEG, KM } from '../../src/lib/units.ts'
import { circularOrbit, nodalPeriodS } from '../../src/physics/orbit.ts'
import { parseUtc } from '../../src/physics/time.ts'
import type { GroundDesign, GroundSupply } from '../../src/scenario/answers/ground.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { satelliteSpec } from '../../src/scenario/answers/satelliteSpec.ts'
import { presetOf } from '../../src/scenario/document/presets.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import { buildFleet } from '../../src/systems/constellation.ts'
import { type HourYear, hourYear } from '../../src/systems/hourYear.ts'
import { batteryYear } from '../../src/systems/orbitBattery.ts'
import { planeYear } from '../../src/systems/year.ts'
import type { ChartContext } from '../../src/ui/charts/chartData.ts'
import { daysGiving, storageRows, storageTexts } from '../../src/ui/rooms/battery/storage.ts'
import { heatOf, heatPixels } from '../../src/ui/rooms/year/heat.ts'
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }

const AI1 = satelliteSpec(SATELLITES['ai1-aug-2026']!.values)
const truthOf = (id: string) => yearsOfShadow.orbits.find((one) => one.id === id)!

function sideOf(id: string) {
  const truth = truthOf(id)
  const elements = {
    semiMajorAxisM: truth.a_km * KM,
    inclinationRad: truth.i_deg * DEG,
    raanRad: truth.raan0_deg * DEG,
    argLatRad: 0,
  }
  const epochMs = parseUtc(truth.epoch_utc)!
  const fleet = buildFleet(
    [{ ...elements, pattern: 'delta', total: 1, planes: 1, phasing: 0, spacingM: 0 }],
    epochMs,
  )
  const orbit = circularOrbit({ ...elements, epochMs })
  const year = planeYear(fleet, 0, 2027)
  const use = batteryYear(AI1, year, nodalPeriodS(orbit))
  return {
    short: id,
    orbit,
    year,
    battery: { satellite: AI1, capacityWh: use.capacityWh, isCarried: false, use },
  }
}

const SITE = { id: 'here', name: 'Here, There', latitudeDeg: 30, longitudeDeg: 0, elevationM: 0, tzHours: 0 }
/** Sun from 6 to 18 h, every day alike. */
const GROUND = {
  site: SITE,
  drawnAcWPerW: Float64Array.from({ length: 8760 }, (_, i) => (i % 24 >= 6 && i % 24 < 18 ? 0.5 : 0)),
} as unknown as GroundDesign

test('storage in hours is the reference’s longest eclipse over depth of discharge and efficiency', () => {
  const context: ChartContext = {
    year: 2027,
    model: buildModel(presetOf('dawn-dusk-650').scenario),
    plantPvW: () => null,
    selected: sideOf('650km_SSO_LTAN18'),
    other: sideOf('550km_i53'),
    ground: null,
    supply: null,
  }
  const rows = storageRows(context)
  expect(rows.map(({ id }) => id)).toEqual(['selected', 'other'])
  for (const row of rows) {
    const { summary } = truthOf(row.name)
    const hours = (summary.max_umbra_s + summary.max_pen_to_pen_s) / 2 / 3600 / 0.3 / Math.sqrt(0.9)
    expect(Math.abs(row.hours / hours - 1)).toBeLessThan(0.004) // noon's β, no synodic rate: 5 s of 20 min
  }
  // models.md §1: 0.32 and 0.59 MWh an eclipse for 1 MW, before depth of discharge and efficiency.
  const bare = rows.map(({ hours }) => hours * 0.3 * Math.sqrt(0.9))
  expect(bare[0]!).toBeCloseTo(0.32, 1)
  expect(bare[1]!).toBeCloseTo(0.59, 2)
  expect(storageTexts(rows[0]!).perGw).toBe('1,160')
})

test('on Earth a cycle is a day on which the battery gives, a full one its capacity', () => {
  // Full at dusk, half given by dawn, every night but the last ten.
  const socWh = Float64Array.from({ length: 8760 }, (_, i) =>
    i < 355 * 24 && (i % 24 < 6 || i % 24 > 20) ? 8 : 12,
  )
  expect(daysGiving(socWh)).toBe(356) // and the last night of the year, into 1 January
  expect(daysGiving(new Float64Array(8760))).toBe(0)
  const supply = {
    batteryWh: 12,
    year: { dispatch: { socWh, dischargedWh: 355 * 4 } },
  } as unknown as GroundSupply
  const rows = storageRows({
    year: 2027,
    model: buildModel(presetOf('dawn-dusk-650').scenario),
    plantPvW: () => null,
    selected: sideOf('1500km_SSO_LTAN6'),
    other: null,
    ground: GROUND,
    supply,
  })
  expect(rows[0]).toMatchObject({ hours: 0, cyclesPerYear: 0, fullCyclesPerYear: 0 })
  expect(storageTexts(rows[0]!)).toEqual({ hours: 'none', perGw: '–', cycles: '–', full: '' })
  expect(rows[1]).toMatchObject({ id: 'ground', hours: 12, cyclesPerYear: 356 })
  expect(rows[1]!.fullCyclesPerYear).toBeCloseTo((355 * 4) / 12, 9)
})

function hoursOf(id: string): HourYear {
  const run = hourYear(sideOf(id).orbit, 2027, 0)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

test('the sentence and the months are those of the reference: full light outside of the season', () => {
  const truth = truthOf('650km_SSO_LTAN18')
  const heat = heatOf('Ring', hoursOf(truth.id), GROUND)
  expect(heat.fields.map(({ id }) => id)).toEqual(['orbit', 'ground'])
  expect(heat.finding).toMatch(/^Ring has full light in \d\d\.\d.% of the hours of 2027/)
  // Days without any shadow are full through all 24 hours; each of the season's days has 14 or 15 hours with a passage.
  const clearDays = truth.daily.penumbra_or_umbra_s.filter((seconds) => seconds === 0).length
  const told = Number(/in ([\d.]+)/.exec(heat.finding)![1]) / 100
  expect(told).toBeGreaterThan(clearDays / 365)
  expect(told).toBeLessThan((clearDays + (365 - clearDays) * 0.42) / 365)
  expect(heat.finding).toContain('Here are dark in 50\u202f% of them and give 25\u202f%')
  const [january] = heat.table.rows
  expect(january!.slice(1)).toEqual(['100', '100', '50', '0'])
  for (const row of heat.table.rows) expect(row).toHaveLength(heat.table.head.length)
})

test('a pixel an hour, midnight at the foot', () => {
  const heat = heatOf('Ring', hoursOf('1500km_SSO_LTAN6'), GROUND)
  const pixels = heatPixels(heat.fields[1]!)
  const at = (day: number, hour: number) => [...pixels.subarray(4 * ((23 - hour) * 365 + day)).slice(0, 3)]
  expect(at(100, 12)).toEqual(colourAt(0.5))
  expect(at(100, 0)).toEqual(colourAt(0))
  expect(pixels).toHaveLength(4 * 8760)
  expect([...heatPixels(heat.fields[0]!).subarray(0, 3)]).toEqual(colourAt(1))
})
