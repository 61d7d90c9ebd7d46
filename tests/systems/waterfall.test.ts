import { expect, test } from 'vitest'
import { satelliteSpec } from '../../src/scenario/answers/satelliteSpec.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import {
  extraterrestrialDayWm2,
  extraterrestrialYearWm2,
  groundWaterfall,
  orbitWaterfall,
} from '../../src/systems/waterfall.ts'

const AI1 = satelliteSpec(SATELLITES['ai1-aug-2026']!.values)
const DEG = Math.PI / 180

test('above the air the whole Earth gets a quarter of the solar constant: 340 W/m²', () => {
  let sum = 0
  let weight = 0
  for (let latitude = -89.5; latitude < 90; latitude++) {
    const w = Math.cos(latitude * DEG)
    sum += w * extraterrestrialYearWm2(latitude)
    weight += w
  }
  const YEAR_OF_DISTANCES = 2e-3 // the mean of 1/R² over the days of the series
  expect(Math.abs(sum / weight / (1361 / 4) - 1)).toBeLessThan(YEAR_OF_DISTANCES)
})

test('above the air: 33.8 MJ/m² on 15 April at 43° N, as the textbook works it out', () => {
  // Duffie & Beckman (2013), example 1.10.1, with a solar constant of 1,367 W/m²
  const mjPerM2 = (extraterrestrialDayWm2(43, 105) * 86400) / 1e6
  expect(((mjPerM2 * 1367) / 1361).toFixed(1)).toBe('33.8')
})

test('above the air: the Sun at perihelion shines on the southern summer; the polar night is dark', () => {
  expect(extraterrestrialYearWm2(-35)).toBeGreaterThan(extraterrestrialYearWm2(35))
  expect(extraterrestrialDayWm2(80, 355)).toBe(0)
  expect(extraterrestrialDayWm2(-80, 172)).toBe(0)
})

test('the steps multiply to what is delivered, on both sides', () => {
  for (const meanIncidence of [1, 0.7]) {
    const orbit = orbitWaterfall(AI1, { meanSunlitFraction: 0.96, meanIncidence }, 0.95, 180)
    expect(orbit.at(-1)!.wPerM2).toBeCloseTo(180, 9)
    expect(orbit.reduce((product, { factor }) => product * factor, 1361)).toBeCloseTo(180, 9)
    expect(orbit.find(({ id }) => id === 'pointing')!.factor).toBeCloseTo(meanIncidence, 12)
  }
  const light = { latitudeDeg: 33, levelWhM2: 2100e3, planeWhM2: 2700e3, yieldWhPerW: 2050 }
  const ground = groundWaterfall(light, 0.2, { meanRetentionFraction: 0.93, storage: 0.6, pue: 1.15 })
  const byHand = (2700e3 / 8760) * 0.2 * (2050e3 / 2700e3) * 0.93 * 0.6 * (1 / 1.15)
  expect(ground.at(-1)!.wPerM2).toBeCloseTo(byHand, 9)
})

test('no storage, no step of it', () => {
  const light = { latitudeDeg: 33, levelWhM2: 2100e3, planeWhM2: 2700e3, yieldWhPerW: 2050 }
  const steps = groundWaterfall(light, 0.2, { meanRetentionFraction: 1, storage: null, pue: 1 })
  expect(steps.map(({ id }) => id)).not.toContain('storage')
  expect(steps.every(({ factor }) => factor > 0)).toBe(true)
})
