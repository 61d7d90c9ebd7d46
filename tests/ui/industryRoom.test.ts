/** The drawing and the words of the room of the industrial ramp. */
import { expect, test } from 'vitest'
import { industryRoom as english } from '../../src/i18n/en/industryRoom.ts'
import { industryRoom as korean } from '../../src/i18n/ko/industryRoom.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PLAIN, rampOf } from '../../src/scenario/answers/ramp.ts'
import { defaultScenario } from '../../src/scenario/document/patch.ts'
import { INDICATORS } from '../../src/scenario/facts/indicators.ts'
import { RAMP_CASES } from '../../src/scenario/facts/rampChoices.ts'
import { bindingSpans, namesApart, RAMP_PLOT, rampPlot } from '../../src/ui/rooms/industry/rampPlot.ts'
import { diesText } from '../../src/ui/rooms/industry/words.ts'

const model = buildModel(defaultScenario())
const rampIn = (rampCase: (typeof RAMP_CASES)[number]) => rampOf(model, { ...PLAIN, rampCase })

test.each(RAMP_CASES)(
  '%s: the spans cover every year once, each named by what binds in all its years',
  (name) => {
    const { years } = rampIn(name)
    for (const side of ['orbit', 'earth'] as const) {
      const spans = bindingSpans(years, side)
      expect(spans.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(
        RAMP_PLOT.right - RAMP_PLOT.left,
        9,
      )
      const told = spans.flatMap(({ ties, fromYear, toYear }) =>
        Array.from({ length: toYear - fromYear + 1 }, (_, i) => [fromYear + i, ties.join()]),
      )
      expect(told).toEqual(years.map((one) => [one.year, one[side].ties.join()]))
    }
  },
)

test('a million wafer starts a month are dies of 848 mm², or of 4.24 to 8.48, in both languages', () => {
  for (const words of [english, korean]) {
    const told = diesText(words)
    for (const area of ['848', '4.24', '8.48']) expect(told).toContain(area)
    expect(told).not.toMatch(/[{}]/)
  }
})

test('what is added lies on the lowest of the supplies, inside the plot', () => {
  const ramp = rampIn('central')
  const { lines, orbit } = rampPlot(ramp)
  const ys = (points: string) => points.split(' ').map((point) => Number(point.split(',')[1]))
  const caps = lines.map(({ points }) => ys(points))
  for (const [index, y] of ys(orbit).entries()) {
    expect(y).toBe(Math.max(...caps.map((one) => one[index]!))) // down the page is less
    expect(y).toBeGreaterThanOrEqual(RAMP_PLOT.top)
    expect(y).toBeLessThanOrEqual(RAMP_PLOT.bottom)
  }
})

test('every supply has a name, in both languages, with the same values to fill in', () => {
  const [one] = rampIn('central').years
  for (const { supply } of INDICATORS) expect(english, supply).toHaveProperty([supply])
  for (const id of Object.keys({ ...one!.orbit.caps, ...one!.earth.caps, ...one!.powerParts }))
    expect(english, id).toHaveProperty([id])
  expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort())
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(values(korean[key]), key).toEqual(values(english[key]))
})

test('names beside the ends of lines keep apart and off the foot, in the order of the lines', () => {
  expect(namesApart([50, 20])).toEqual([50, 20])
  expect(namesApart([20, 21, 20])).toEqual([20, 38, 29])
  const { bottom } = RAMP_PLOT
  expect(namesApart([bottom, bottom, bottom - 5])).toEqual([bottom - 9, bottom, bottom - 18])
})
