/** From what others print to ours: the steps sum to the difference, and each end is worked out again by another path. */
import { expect, test } from 'vitest'
import { publishedCases } from '../../../src/scenario/answers/published.ts'
import { PUBLISHED_STEPS, publishedFalls } from '../../../src/scenario/answers/publishedSteps.ts'

const falls = publishedFalls()
const fall = (name: string, figure?: string) =>
  falls.find((one) => one.case === name && (figure === undefined || one.figure === figure))!
const stepOf = (name: string, step: string) => fall(name).steps.find((one) => one.step === step)!

/** Of additions in another order. */
const ROUNDING = 1e-12

test('the steps of every model, in the order stated, sum exactly to ours less theirs', () => {
  expect(falls).toHaveLength(21)
  for (const { steps, theirs, ours } of falls) {
    expect(steps.map(({ step }) => step)).toEqual([...PUBLISHED_STEPS])
    const sum = steps.reduce((all, { change }) => all + change, 0)
    const greatest = Math.max(theirs, ours, ...steps.map(({ change }) => Math.abs(change)))
    expect(Math.abs(sum - (ours - theirs))).toBeLessThan(ROUNDING * greatest)
  }
})

test('the first step leads to what the inputs come to as they are printed, as `published` has it', () => {
  const cases = publishedCases()
  for (const { case: name, figure, theirs, steps } of falls) {
    const told = cases.find((one) => one.name === name)!.figures.find((one) => one.figure === figure)!
    expect(told.published, `${name} ${figure}`).toBe(theirs)
    expect((theirs + steps[0]!.change) / told.ours, `${name} ${figure}`).toBeCloseTo(1, 12)
  }
})

test('every model with inputs is run again: all of McCalip’s cases, Suncatcher, both of Starcloud, Turyshev, van Berkel', () => {
  const models = new Set(falls.map(({ model }) => model))
  expect(models).toEqual(
    new Set([
      'mccalip',
      'suncatcher',
      'starcloud-2024',
      'starcloud-2026',
      'turyshev',
      'vanberkel',
      'spacex-filing',
    ]),
  )
  expect(new Set(falls.filter(({ model }) => model === 'mccalip').map((one) => one.case)).size).toBe(7)
})

test('light of an orbit’s year: dawn–dusk at 550 km 95.0 %, 53° 68.7 %, as tables of ten years have it', () => {
  // facts of the orbits, cylindrical shadow, ten years: 95.0 to 95.2 % and 68.7 %
  expect(Math.abs(stepOf('mccalip-default', 'light').computed! - 0.951)).toBeLessThan(0.003)
  expect(Math.abs(stepOf('mccalip-low-orbit', 'light').computed! - 0.687)).toBeLessThan(0.004)
})

test('mass by parts: array, radiator, computers, shield and a fifth for the rest, by hand', () => {
  const SIGMA = 5.670374419e-8
  // Of an edge-on face at 550 km: (asin(1/h) − √(h² − 1)/h²)/π of the sky is Earth.
  const h = 1 + 550 / 6378.137
  const view = (Math.asin(1 / h) - Math.sqrt(h * h - 1) / (h * h)) / Math.PI
  const faceWm2 = 0.9 * (SIGMA * 333.15 ** 4 - view * 239)
  const heatW = (1000 * (175 + 5)) / 175 / 0.95
  const radiatorM2 = heatW / (2 * faceWm2)
  const kg = (1000 / 100 + radiatorM2 * 5 + 5.2 + 1) / 0.8
  /** The Earth's infrared is told as 237 to 240 W/m². */
  const WITHIN = 0.003
  expect(Math.abs(stepOf('mccalip-default', 'mass').computed! / kg - 1)).toBeLessThan(WITHIN)
  expect(stepOf('mccalip-default', 'mass').typed).toBeCloseTo(1000 / 36.5, 12)
})

test('McCalip with computed light, heat and mass, by his formulas written out again', () => {
  const light = stepOf('mccalip-default', 'light').computed!
  const warm = stepOf('mccalip-default', 'heat').computed!
  const kgPerKw = stepOf('mccalip-default', 'mass').computed!
  const retention = (1 + 0.975 + 0.975 ** 2 + 0.975 ** 3 + 0.975 ** 4) / 5
  const satellites = Math.ceil(1e9 / (retention * light * warm) / 27e3)
  const hardware = satellites * 27e3 * 22
  const total = hardware * (1 + 5 * 0.01 + 5 * 0.09) + satellites * 27 * kgPerKw * 500 + 1e9
  expect(fall('mccalip-default').ours / total).toBeCloseTo(1, 12)
})

test('cells at the temperature that they have give less than they are rated at 28 °C, and warmer ones less still', () => {
  for (const { steps, panelC } of falls) {
    const warm = steps.find(({ step }) => step === 'heat')!.computed!
    expect(panelC).toBeGreaterThan(28)
    expect(warm).toBeCloseTo(1 - 0.0037 * (panelC - 28), 6)
  }
})

test('a launch that is paid by mass: van Berkel’s gigawatt by hand', () => {
  const [light, warm, kg] = ['light', 'heat', 'mass'].map((step) => stepOf('vanberkel-1GW', step).computed!)
  expect(fall('vanberkel-1GW').ours / ((1e6 * kg! * 200) / (light! * warm!))).toBeCloseTo(1, 12)
})

test('Starcloud’s 0.05 USD/kWh: 5 USD/W and 7.5 USD/W of launch over ten years at 95 % are three times as much', () => {
  const perKwh = (5 + 7.5) / ((8760 * 10 * 0.95) / 1000)
  const { theirs, steps } = fall('starcloud-2026')
  expect(theirs).toBe(0.05)
  // A year here has 8,766 h, a calendar's 8,760.
  expect(Math.abs((theirs + steps[0]!.change) / perKwh - 1)).toBeLessThan(0.001)
})

test('with light parts and with heavy ones ours lies on both sides', () => {
  for (const { ours, range } of falls) {
    expect(range.low).toBeLessThan(ours)
    expect(range.high).toBeGreaterThan(ours)
  }
})
