import { expect, test } from 'vitest'
import { TWO_PI } from '../../src/lib/units.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { parseUtc } from '../../src/physics/time.ts'
import { buildModel, totalsAt } from '../../src/scenario/answers/model.ts'
import { satelliteSpec } from '../../src/scenario/answers/satelliteSpec.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import { chargeWh } from '../../src/systems/charge.ts'
import { equivalentEclipseRad, newPlaneShadow, planeShadow } from '../../src/systems/planeShadow.ts'
import { planesAt } from '../../src/systems/planes.ts'
import { batteryForDrawWh, drawWh, orbitCharge } from '../../src/systems/power.ts'

const AI1 = satelliteSpec(SATELLITES['ai1-aug-2026']!.values)

test('charge round an orbit returns to where it was, whether the balance is met or not', () => {
  const model = buildModel({ ...PRESETS['starlink-53']!.scenario, policy: 'ride-through' })
  const { fleet, power } = model
  const utcMs = parseUtc('2026-09-23T06:00:00Z')!
  const sun = sunAt(utcMs)
  const states = planesAt(fleet, utcMs)
  const shadow = planeShadow(states, 0, sun, newPlaneShadow())
  const eclipseRad = equivalentEclipseRad(shadow)
  expect(eclipseRad).toBeGreaterThan(1)
  const rate = fleet.argLatRateRadS[0]!
  for (const arrayW of [120e3, 230e3, 400e3]) {
    const charge = orbitCharge(power.satellite, arrayW, eclipseRad / rate, TWO_PI / rate)
    const capacityWh = batteryForDrawWh(power.satellite, drawWh(charge, eclipseRad / rate))
    const at = (phase: number) => chargeWh(charge, capacityWh, phase, eclipseRad, rate)
    expect(at(0)).toBe(capacityWh)
    // Just before the next entry it is full again, whether the balance is met or only just.
    expect(at(TWO_PI - 1e-12) / capacityWh).toBeCloseTo(1, 9)
    // Continuous at the end of the eclipse, lowest there, and never below what the depth of discharge leaves.
    expect(at(eclipseRad - 1e-9) / at(eclipseRad)).toBeCloseTo(1, 6)
    expect(at(eclipseRad)).toBeGreaterThanOrEqual(capacityWh * (1 - power.satellite.depthOfDischarge) * 0.999)
    // Its slope is the power that flows: out in shadow, in after it, none once it is full.
    const slopeW = (phase: number) => ((at(phase + 1e-4) - at(phase - 1e-4)) / (2e-4 / rate)) * 3600
    expect(slopeW(eclipseRad / 2) / -charge.dischargeW).toBeCloseTo(1, 6)
    expect(slopeW(eclipseRad + 0.01) / charge.chargeW).toBeCloseTo(1, 6)
    if (charge.isBalanced && arrayW > 300e3) expect(slopeW(TWO_PI - 0.1)).toBe(0)
  }
})

test('with shed, power follows the light; with ride-through it does not blink', () => {
  const scenario = PRESETS.one!.scenario
  // 21 June: the ring's own season. One satellite, minute by minute over an orbit.
  const start = parseUtc('2026-06-21T00:00:00Z')!
  const shed = buildModel({ ...scenario, policy: 'shed' })
  const ride = buildModel({ ...scenario, policy: 'ride-through' })
  const shedW: number[] = []
  const rideW: number[] = []
  const stored: number[] = []
  for (let minute = 0; minute < 98; minute++) {
    shedW.push(totalsAt(shed, start + minute * 60e3).itPowerW)
    const totals = totalsAt(ride, start + minute * 60e3)
    rideW.push(totals.itPowerW)
    stored.push(totals.batteryWh / totals.batteryCapacityWh)
  }
  expect(Math.min(...shedW)).toBe(0)
  expect(Math.max(...shedW)).toBeGreaterThan(0.8 * AI1.ratedItW)
  expect(Math.max(...rideW) / Math.min(...rideW)).toBeCloseTo(1, 4)
  expect(Math.max(...stored)).toBeGreaterThan(0.99) // full as it enters the shadow
  expect(Math.min(...stored)).toBeGreaterThan(1 - AI1.depthOfDischarge - 0.01)
  // In this season the array balances about four fifths of the rated load, so less than the 30 % is drawn.
  expect(Math.min(...stored)).toBeLessThan(0.8)
})
