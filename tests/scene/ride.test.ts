import { Vector3 } from 'three'
import { afterAll, expect, test } from 'vitest'
import { SCENE_UNITS_PER_M } from '../../src/gpu/scale.ts'
import { random } from '../../src/lib/random.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { findRidden, ridden, rideCamera, rideOffset } from '../../src/scene/ride.ts'
import { frame } from '../../src/state/clock/frame.ts'
import { store } from '../../src/state/document/store.ts'

const opening = store.getState()
afterAll(() => store.setState(opening))

function ride(preset: string, selectedId: number, utcMs: number): void {
  store.setState({ scenario: PRESETS[preset]!.scenario, selectedId, riding: true })
  frame.utcMs = utcMs
  expect(findRidden()).toBe(true)
}

test('ahead is the way the satellite flies, up is away from the Earth, left is square to both', () => {
  const utcMs = Date.UTC(2026, 5, 21)
  ride('starlink-53', 700, utcMs)
  const { up, ahead, left } = ridden
  const before = ridden.place.clone()
  expect(up.dot(before)).toBeCloseTo(before.length(), 12)
  const axes = [up.clone(), ahead.clone(), left.clone()] as const
  for (const axis of axes) expect(axis.length()).toBeCloseTo(1, 12)
  ride('starlink-53', 700, utcMs + 1000)
  const moved = ridden.place.clone().sub(before).normalize()
  expect(moved.dot(axes[1])).toBeGreaterThan(0.999)
  expect(axes[0].clone().cross(axes[1]).dot(axes[2])).toBeCloseTo(1, 12)
})

test('the place of the eye and its angles are the same thing (seed 11)', () => {
  const next = random(11)
  ride('suncatcher', 40, Date.UTC(2026, 8, 23, 6))
  for (let i = 0; i < 200; i++) {
    const view = {
      azimuthDeg: 359.9 * (next() - 0.5),
      elevationDeg: 179 * (next() - 0.5),
      distanceM: 10 ** (1 + 6 * next()),
    }
    const offset = rideOffset(view, new Vector3())
    expect(offset.length() / SCENE_UNITS_PER_M / view.distanceM).toBeCloseTo(1, 12)
    const back = rideCamera(offset)
    expect(back.azimuthDeg).toBeCloseTo(view.azimuthDeg, 6)
    expect(back.elevationDeg).toBeCloseTo(view.elevationDeg, 6)
    expect(back.distanceM / view.distanceM).toBeCloseTo(1, 12)
  }
})

test('without a selected satellite nothing is flown along with', () => {
  store.setState({ riding: true, selectedId: null })
  expect(findRidden()).toBe(false)
})
