import { expect, test } from 'vitest'
import { buildModel, totalsAt } from '../../../src/scenario/answers/model.ts'
import { stillOf } from '../../../src/scenario/answers/still.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'

const UTC_MS = Date.UTC(2026, 8, 23, 6)
const modelOf = (preset: string) => buildModel(PRESETS[preset]!.scenario)

test('the Sun stands to the left, day and night are both seen', () => {
  for (let month = 0; month < 12; month++) {
    const [x, y, towards] = stillOf(modelOf('iss'), Date.UTC(2026, month, 5), 1).sun
    expect(Math.hypot(x, y, towards)).toBeCloseTo(1, 9)
    expect(x).toBeLessThan(-0.5)
    expect(towards).toBeGreaterThan(0.2)
    expect(towards).toBeLessThan(0.8)
  }
})

test('what is drawn of a fleet is where the model has it, and has the light that it counts', () => {
  const model = modelOf('starlink-53')
  const { satellites, inUmbra } = totalsAt(model, UTC_MS)
  const { dots, reach } = stillOf(model, UTC_MS, satellites)
  // 53° at 550 km: seen from 20° over the equator some are behind the Earth, none farther than their orbit.
  const radius = 1 + 550 / 6378.137
  expect(reach).toBeLessThanOrEqual(radius + 1e-9)
  expect(reach).toBeGreaterThan(radius - 0.01)
  const hidden = satellites - dots.length
  expect(hidden / satellites).toBeGreaterThan(0.2)
  expect(hidden / satellites).toBeLessThan(0.5)
  for (const { x, y, isBefore } of dots) if (!isBefore) expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(1)
  const dark = dots.filter(({ light }) => light === 'umbra').length
  expect(dark).toBeLessThanOrEqual(inUmbra)
  expect(inUmbra - dark).toBeLessThanOrEqual(hidden)
  // The shadow is on the side away from the Sun.
  const meanX = (of: typeof dots) => of.reduce((sum, { x }) => sum + x, 0) / of.length
  expect(meanX(dots.filter(({ light }) => light === 'umbra'))).toBeGreaterThan(0.3)
})

test('of the million so many as are asked for, spread over all planes, in no time to speak of', () => {
  const model = modelOf('spacex-million')
  const { dots } = stillOf(model, UTC_MS, 1500)
  expect(dots.length).toBeGreaterThan(900)
  expect(dots.length).toBeLessThanOrEqual(1500)
  const quarters = [0, 1, 2, 3].map(
    (q) => dots.filter(({ x, y }) => (x > 0 ? 1 : 0) + (y > 0 ? 2 : 0) === q).length,
  )
  expect(Math.min(...quarters)).toBeGreaterThan(150)
})
