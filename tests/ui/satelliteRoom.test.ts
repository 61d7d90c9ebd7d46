/** The drawing of the roofline and the words of the room of one satellite. */
import { expect, test } from 'vitest'
import { machine as names } from '../../src/i18n/en/machine.ts'
import { satelliteRoom as english } from '../../src/i18n/en/satelliteRoom.ts'
import { satelliteRoom as korean } from '../../src/i18n/ko/satelliteRoom.ts'
import { decoding } from '../../src/scenario/answers/machine/compute.ts'
import { cheapestOf, HEIGHTS_KM, heightOf, reasonsOf } from '../../src/scenario/answers/machine/heights.ts'
import { BUDGETS } from '../../src/scenario/answers/machine/names.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { defaultScenario, patchScenario } from '../../src/scenario/document/patch.ts'
import { rooflinePlot } from '../../src/ui/rooms/satellite/rooflinePlot.ts'

function plotOf(patch: object) {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error('The patch is not accepted.')
  const central = decoding(buildModel(result.value), 'central')
  return { central, plot: rooflinePlot(result.value, central) }
}

test('the working point is under the roof, and on it where one thing alone binds', () => {
  for (const sequences of [1, 64, 1024, 20_000]) {
    const { central, plot } = plotOf({ sequences })
    const { replica } = central
    for (const { intensity, flops } of [plot!.working!, ...plot!.way]) {
      const roof = Math.min(replica.flops, intensity * replica.bandwidthBps)
      expect(flops).toBeLessThanOrEqual(roof * (1 + 1e-9))
    }
    const { intensity, flops } = plot!.working!
    if (central.step.binding === 'weights')
      expect(flops / (intensity * replica.bandwidthBps)).toBeCloseTo(1, 9)
  }
})

test('the roof’s corner is the ridge, and the way goes to more operations a byte', () => {
  const { central, plot } = plotOf({})
  expect(plot!.roof[1]).toEqual(plot!.ridge)
  expect(plot!.ridge.intensity * central.replica.bandwidthBps).toBeCloseTo(plot!.ridge.flops, -3)
  const way = plot!.way.map(({ flops }) => flops)
  expect(way[0]!).toBeLessThan(way.at(-1)!)
})

test('no chips make no drawing; a model that does not fit makes no point', () => {
  expect(plotOf({ satellite: { ratedItKw: 0.1 } }).plot).toBeNull()
  const { plot } = plotOf({ satellite: { accelerator: 'h100' } })
  expect(plot!.working).toBeNull()
  expect(plot!.way).toEqual([])
})

test('both languages have the room’s words with the same values in them', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  expect(Object.keys(korean)).toEqual(Object.keys(english))
  for (const [key, text] of Object.entries(english))
    expect(values(korean[key as keyof typeof korean]), key).toEqual(values(text))
  expect(Object.keys(names)).toEqual(BUDGETS)
})

test('heights: light rises from 400 to 1,400 km, the cheapest is between shadow and radiation', () => {
  const heights = HEIGHTS_KM.flatMap((km) => heightOf(defaultScenario(), km) ?? [])
  expect(heights).toHaveLength(HEIGHTS_KM.length)
  const lit = heights
    .filter(({ altitudeM }) => altitudeM < 1450e3)
    .map(({ sunlitFraction }) => sunlitFraction)
  expect(lit).toEqual([...lit].sort((a, b) => a - b))
  const cheapest = cheapestOf(heights)!
  expect(cheapest.altitudeM).toBeGreaterThan(550e3)
  expect(cheapest.altitudeM).toBeLessThan(850e3)
  // Below it what tells is the propellant, above it that computers wear.
  expect(reasonsOf(heights)).toEqual({ below: 'propellant', above: 'parts' })
  expect(heights.at(-1)!.lifeYears).toBeCloseTo(5500 / 6000, 3)
})
