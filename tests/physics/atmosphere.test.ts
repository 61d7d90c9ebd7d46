/** The upper air against the standard atmosphere's printed densities and Harris and Priester's least ones. */
import { expect, test } from 'vitest'
import { ACTIVITIES, airDensityKgM3, exosphericK } from '../../src/physics/atmosphere.ts'

/** U.S. Standard Atmosphere 1976, total density by altitude in km; its upper air is 1,000 K warm. */
const STANDARD: readonly [km: number, kgM3: number][] = [
  [150, 2.076e-9],
  [200, 2.541e-10],
  [250, 6.073e-11],
  [300, 1.916e-11],
  [350, 7.014e-12],
  [400, 2.803e-12],
  [450, 1.184e-12],
  [500, 5.215e-13],
  [600, 1.137e-13],
  [700, 3.07e-14],
  [800, 1.136e-14],
  [900, 5.759e-15],
  [1000, 3.561e-15],
]
const STANDARD_TOLERANCE = 0.045 // the hydrogen that is left out, at 1,000 km

test('at 1,000 K it is the standard atmosphere of 1976 from 150 to 1,000 km', () => {
  for (const [km, kgM3] of STANDARD) {
    expect(Math.abs(airDensityKgM3(km * 1e3, 1000) / kgM3 - 1), `${km} km`).toBeLessThan(STANDARD_TOLERANCE)
  }
})

test('the mean Sun’s upper air is the standard’s 1,000 K', () => {
  expect(Math.abs(exosphericK(ACTIVITIES.mean) - 1000)).toBeLessThan(2)
  expect(exosphericK(ACTIVITIES.quiet)).toBeGreaterThan(650) // 2008 and 2019: about 700 K
  expect(exosphericK(ACTIVITIES.quiet)).toBeLessThan(750)
  expect(exosphericK(ACTIVITIES.active)).toBeGreaterThan(1300)
})

test('the mean is above the night’s least of Harris and Priester at mean flux, by less than four', () => {
  const least: readonly [number, number][] = [
    [400, 2.249e-12],
    [500, 3.916e-13],
    [600, 8.07e-14],
    [700, 2.043e-14],
    [800, 7.069e-15],
    [1000, 1.15e-15],
  ]
  for (const [km, kgM3] of least) {
    const ratio = airDensityKgM3(km * 1e3, exosphericK(ACTIVITIES.mean)) / kgM3
    expect(ratio, `${km} km`).toBeGreaterThan(1)
    expect(ratio, `${km} km`).toBeLessThan(4)
  }
})

test('thinner with height, denser with the Sun', () => {
  for (let km = 200; km < 2000; km += 100) {
    const [quiet, mean, active] = (['quiet', 'mean', 'active'] as const).map((level) =>
      airDensityKgM3(km * 1e3, exosphericK(ACTIVITIES[level])),
    )
    if (km >= 300) expect(quiet!).toBeLessThan(mean!)
    if (km >= 300) expect(mean!).toBeLessThan(active!)
    expect(airDensityKgM3((km + 100) * 1e3, 1000)).toBeLessThan(airDensityKgM3(km * 1e3, 1000))
  }
  expect(airDensityKgM3(0, 1000)).toBe(airDensityKgM3(120e3, 1000))
})
