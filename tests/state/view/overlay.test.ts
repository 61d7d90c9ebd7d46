import { expect, test } from 'vitest'
import type { Inspection } from '../../../src/scenario/answers/inspect.ts'
import { satelliteSpec } from '../../../src/scenario/answers/satelliteSpec.ts'
import { SATELLITES } from '../../../src/scenario/document/satellites.ts'
import {
  formatOverlay,
  isScaled,
  lightText,
  overlayMean,
  overlayScale,
  overlayText,
  overlayValue,
  radiatorEnds,
} from '../../../src/state/view/overlay.ts'
import type { FleetTotals } from '../../../src/systems/fleet.ts'
import type { SatelliteLive } from '../../../src/systems/live.ts'
import { arrayPowerW } from '../../../src/systems/power.ts'

const satellite = satelliteSpec(SATELLITES['ai1-aug-2026']!.values)
const live: SatelliteLive = {
  sunlitFraction: 0.25,
  arrayW: 61_300,
  itPowerW: 87_500,
  utilisationFraction: 0.5,
  chargeFraction: 0.83,
  radiatorK: 313.15,
}

test('an overlay has a scale; light and group have none', () => {
  const all = ['sunlight', 'shell', 'power', 'charge', 'temperature', 'compute'] as const
  expect(all.filter(isScaled)).toEqual(['power', 'charge', 'temperature', 'compute'])
})

test('the scale of power ends at a new array that faces the Sun at perihelion, 0.98329 AU away', () => {
  const perihelionWm2 = 1361 / 0.98329 ** 2
  const worn = { ...satellite, ageYears: 6, pointingErrorRad: 0.4 }
  const fresh = { ...satellite, ageYears: 0, pointingErrorRad: 0 }
  const { low, high, ticks } = overlayScale('power', worn)
  expect(high / arrayPowerW(fresh, perihelionWm2)).toBeCloseTo(1, 4)
  expect(low).toBe(0)
  expect(ticks).toEqual([0, high / 2, high])
})

test('the other scales by hand: down to the depth of discharge, −120 to 120 °C, nothing to all', () => {
  const shallow = { ...satellite, depthOfDischarge: 0.5 }
  expect(overlayScale('charge', shallow)).toEqual({ low: 0.5, high: 1, ticks: [0.5, 0.75, 1] })
  expect(overlayScale('compute', satellite)).toEqual({ low: 0, high: 1, ticks: [0, 0.5, 1] })
  const { low, high, ticks } = overlayScale('temperature', satellite)
  expect([low, high]).toEqual([ticks[0], ticks.at(-1)])
  expect(ticks.map((kelvin) => Math.round(kelvin - 273.15))).toEqual([-120, -60, 0, 60, 120])
})

test('one satellite: its own power, charge, temperature and compute, as numbers and in words', () => {
  const words = { power: '61.3 kW', charge: '83 %', temperature: '40 °C', compute: '50 %' }
  const values = { power: 61_300, charge: 0.83, temperature: 313.15, compute: 0.5 }
  for (const by of ['power', 'charge', 'temperature', 'compute'] as const) {
    expect(overlayValue(by, live)).toBe(values[by])
    expect(formatOverlay(by, values[by]).replaceAll(/\s/g, ' ')).toBe(words[by])
  }
})

test("the fleet's mean by hand: four satellites that make 200 kW, run half of their 4 × rated and hold 3 of 4 kWh", () => {
  const totals = {
    satellites: 4,
    generatedW: 200e3,
    itPowerW: 2 * satellite.ratedItW,
    batteryWh: 3000,
    batteryCapacityWh: 4000,
  } as FleetTotals
  expect(overlayMean('power', totals, satellite)).toBe(50e3)
  expect(overlayMean('compute', totals, satellite)).toBeCloseTo(0.5, 12)
  expect(overlayMean('charge', totals, satellite)).toBe(0.75)
  expect(overlayMean('charge', { ...totals, batteryCapacityWh: 0, batteryWh: 0 }, satellite)).toBeNull()
  expect(overlayMean('temperature', totals, satellite)).toBeNull()
})

test('far from the Earth the radiator gives off its heat by Stefan and Boltzmann alone, from both faces', () => {
  const FAR_M = 1e13
  const kelvinAt = (itW: number) => {
    const heat = (itW + satellite.housekeepingW) / satellite.conditioningEfficiency
    return (
      (heat / (2 * satellite.radiatorAreaM2 * satellite.radiatorEmissivity * 5.670374419e-8)) ** 0.25 - 273.15
    )
  }
  const { hot, cold } = radiatorEnds(satellite, FAR_M)
  const celsius = (text: string) => Number(text.replace('−', '-').replace(/\s*°C/, ''))
  expect(celsius(hot)).toBe(Math.round(kelvinAt(satellite.ratedItW)))
  expect(celsius(cold)).toBe(Math.round(kelvinAt(0)))
  // Low above the Earth it is warmer: half a face of 237 W/m² of infrared at most.
  expect(celsius(radiatorEnds(satellite, 6_928_137).cold)).toBeGreaterThan(celsius(cold))
})

test('what its colour tells of one satellite, in words', () => {
  const plain = (text: string) => text.replaceAll(/\s/g, ' ')
  expect(lightText({ ...live, sunlitFraction: 1 })).toBe('in full sunlight')
  expect(lightText({ ...live, sunlitFraction: 0 })).toBe('in the Earth’s shadow')
  expect(plain(lightText(live))).toBe('in penumbra, 25 % of the Sun visible')
  const inspection = { ...live, group: 1, shell: 4 } as Inspection
  expect(overlayText('sunlight', inspection)).toBe(lightText(live))
  expect(overlayText('shell', inspection)).toBe('group 2, shell 5')
  expect(plain(overlayText('charge', inspection))).toBe('battery at 83 %')
  expect(plain(overlayText('power', inspection))).toBe('61.3 kW from the array')
  expect(overlayText('charge', { ...inspection, chargeFraction: null })).toBe('no battery')
})
