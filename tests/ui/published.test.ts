/** Published models as their room tells them. */
import { expect, test } from 'vitest'
import { published as english } from '../../src/i18n/en/published.ts'
import { published as korean } from '../../src/i18n/ko/published.ts'
import { publishedFalls } from '../../src/scenario/answers/publishedSteps.ts'
import { fallBars } from '../../src/ui/rooms/published/fallPlot.ts'
import { changeText, orbitText, stepText, valueText, wordOf } from '../../src/ui/rooms/published/fallTexts.ts'

const falls = publishedFalls()
const fall = (name: string) => falls.find((one) => one.case === name)!

test('every case, figure and step has its words, and every sentence the same values to fill in', () => {
  for (const { case: name, figure, steps } of falls)
    for (const id of [name, figure, ...steps.map(({ step }) => step)])
      expect(Object.keys(english), id).toContain(id)
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(values(korean[key]), key).toEqual(values(english[key]))
})

test('bars join: each begins where the one before ends, the first and the last at nothing', () => {
  for (const one of falls) {
    const bars = fallBars(one)
    expect(bars.map(({ id }) => id)).toEqual(['theirs', 'inputs', 'light', 'heat', 'mass', 'ours'])
    let level = bars[0]!.to
    for (const { from, to, isMore } of bars.slice(1, -1)) {
      expect(isMore ? from : to).toBeCloseTo(level, 12)
      level = isMore ? to : from
    }
    expect(bars.at(-1)).toMatchObject({ from: 0 })
    expect(bars.at(-1)!.to).toBeCloseTo(level, 12)
    for (const { from, to } of bars) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(1)
    }
  }
})

test('values with their units, changes with their sign, and what is exchanged for what', () => {
  const mccalip = fall('mccalip-default')
  const [, light, heat, mass] = mccalip.steps
  expect(valueText(mccalip, 51.1e9, english)).toMatch(/^51\.1.*USD$/)
  expect(valueText(fall('starcloud-2026'), 0.05, english)).toBe('0.05 USD/kWh')
  expect(changeText(mccalip, light!, english)).toMatch(/^\+1\.6/)
  expect(changeText(mccalip, { ...mass!, change: -1e9 }, english)).toMatch(/^−1/)
  expect(stepText(mccalip, light!, english)).toMatch(/^in light 98.*computed 95/)
  expect(stepText(mccalip, heat!, english)).toContain('°C')
  expect(stepText(mccalip, mass!, english)).toMatch(/^27.4 kg per kW/)
  expect(orbitText(mccalip, english)).toBe('Orbit: dawn–dusk at 550 km.')
  expect(orbitText(fall('turyshev-1MW'), english)).toContain(english.assumedOrbit)
  expect(wordOf('light', english)).toBe('Light')
})
