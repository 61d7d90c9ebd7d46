/** The drawing of the energy flow: as thick as its watts, nothing beside the picture, ends that meet. */
import { expect, test } from 'vitest'
import { sunAt } from '../../src/physics/sun.ts'
import { energyFlowOf, fullSunlightW } from '../../src/scenario/answers/machine/flow.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { FLOWS } from '../../src/systems/energyFlow.ts'
import { planesAt } from '../../src/systems/planes.ts'
import { bandOf, HEIGHT, type Ribbon, ribbonsOf } from '../../src/ui/rooms/satellite/flowLayout.ts'

function drawn(preset: string, policy: 'shed' | 'ride-through', utcMs: number) {
  const model = buildModel({ ...PRESETS[preset]!.scenario, policy })
  const fullW = fullSunlightW(model)
  const { flow } = energyFlowOf(model, planesAt(model.fleet, utcMs), sunAt(utcMs), 0)
  return { flow, fullW, ribbons: ribbonsOf(flow, fullW) }
}
const of = (ribbons: readonly Ribbon[], id: string) => ribbons.find((one) => one.id === id)!
const AT_MS = Array.from({ length: 24 }, (_, i) => Date.UTC(2026, 5, 21) + i * 4.1 * 60e3)

test('every flow has its ribbon, as thick as its watts, within the picture, light or dark', () => {
  for (const preset of ['dawn-dusk-650', 'starlink-53']) {
    for (const policy of ['shed', 'ride-through'] as const) {
      for (const utcMs of AT_MS) {
        const { flow, ribbons } = drawn(preset, policy, utcMs)
        expect(ribbons.map(({ id }) => id).sort()).toEqual([...FLOWS].sort())
        const perW = of(ribbons, 'radiated').thick / flow.radiated
        for (const { id, thick, fromY, toY } of ribbons) {
          expect(thick).toBeCloseTo(flow[id] * perW, 9)
          for (const y of [fromY, toY]) {
            expect(y - thick / 2).toBeGreaterThanOrEqual(0)
            expect(y + thick / 2, `${id} ${preset} ${policy}`).toBeLessThanOrEqual(HEIGHT)
          }
        }
      }
    }
  }
})

test('what leaves the array fills its edge from the sunlight’s top to its bottom', () => {
  const { ribbons } = drawn('dawn-dusk-650', 'shed', Date.UTC(2026, 8, 23, 6))
  const sun = of(ribbons, 'sunlight')
  let top = sun.toY - sun.thick / 2
  for (const id of ['arrayHeat', 'unused', 'direct', 'charged']) {
    const one = of(ribbons, id)
    expect(one.fromY - one.thick / 2).toBeCloseTo(top, 9)
    top += one.thick
  }
  expect(top).toBeCloseTo(sun.toY + sun.thick / 2, 9)
  const radiated = of(ribbons, 'radiated')
  const earth = of(ribbons, 'fromEarth')
  expect(earth.toY + earth.thick / 2).toBeCloseTo(radiated.fromY + radiated.thick / 2, 9)
})

test('a band is drawn with numbers; none where nothing flows', () => {
  const { ribbons } = drawn('starlink-53', 'shed', Date.UTC(2026, 8, 23, 6))
  for (const ribbon of ribbons) expect(bandOf(ribbon)).not.toMatch(/NaN|Infinity/)
  expect(bandOf({ ...ribbons[0]!, thick: 0 })).toBe('')
})
