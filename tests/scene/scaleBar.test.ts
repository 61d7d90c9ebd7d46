import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { HUMAN_SCALE } from '../../src/scenario/facts/humanScale.ts'
import { SOURCES } from '../../src/scenario/facts/sources.ts'
import { metresPerPixel, scaleBar } from '../../src/scene/scaleBar.ts'

test('a scale bar is as long as two points so far apart are on the picture', () => {
  const [widthPx, heightPx] = [1600, 900]
  const camera = new PerspectiveCamera(38, widthPx / heightPx, 1, 1e6)
  camera.updateMatrixWorld()
  let compared = 0
  for (const distanceM of [60, 195, 1000, 9000, 300_000]) {
    const { lengthM, widthPx: barPx } = scaleBar(
      metresPerPixel(distanceM, (camera.fov * Math.PI) / 180, heightPx),
      180,
    )
    const x = (metres: number) => ((new Vector3(metres, 0, -distanceM).project(camera).x + 1) / 2) * widthPx
    expect(x(lengthM) - x(0)).toBeCloseTo(barPx, 6)
    compared++
  }
  expect(compared).toBe(5)
})

test('its length is 1, 2 or 5 times a power of ten, and it fills at least two fifths of the room', () => {
  for (let exponent = -3; exponent < 6; exponent += 0.01) {
    const { lengthM, widthPx } = scaleBar(10 ** exponent, 180)
    const lead = lengthM / 10 ** Math.floor(Math.log10(lengthM) + 1e-9)
    expect(
      [1, 2, 5].some((digit) => Math.abs(lead - digit) < 1e-9),
      `${lengthM}`,
    ).toBe(true)
    expect(widthPx).toBeLessThanOrEqual(180 * (1 + 1e-12))
    expect(widthPx).toBeGreaterThan(180 * 0.3999)
  }
})

test('in miles it is round in miles from a mile on, in metres below', () => {
  const MILE_M = 1609.344
  const at = (mostM: number) => scaleBar(mostM / 100, 100, MILE_M).lengthM
  expect([900, 1600].map(at)).toEqual([500, 1000])
  expect([1610, 12_500, 100_000].map((mostM) => at(mostM) / MILE_M)).toEqual([1, 5, 50])
})

test('the plans of pitch and station are as long and as wide as they are said to be', () => {
  for (const { lengthM, widthM, paths, source } of Object.values(HUMAN_SCALE)) {
    const xs = paths.flat().map(([x]) => x)
    const ys = paths.flat().map(([, y]) => y)
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(lengthM, 9)
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(widthM, 9)
    expect(Object.hasOwn(SOURCES, source)).toBe(true)
  }
  expect(HUMAN_SCALE.pitch).toMatchObject({ lengthM: 105, widthM: 68 })
  expect(HUMAN_SCALE.station).toMatchObject({ lengthM: 109, widthM: 73 })
})
