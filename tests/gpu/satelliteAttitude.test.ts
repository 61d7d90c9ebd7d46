import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import { wingDirection } from '../../src/gpu/models/satelliteAttitude.ts'
import { random } from '../../src/lib/random.ts'

test('the array’s normal is the Sun’s direction; radiators are edge-on to the Sun and to the Earth (seed 7)', () => {
  const next = random(7)
  const draw = () => new Vector3(next() - 0.5, next() - 0.5, next() - 0.5).normalize()
  for (let i = 0; i < 1000; i++) {
    const up = draw()
    const sun = draw()
    const x = wingDirection(up, sun, new Vector3())
    const y = sun.clone().cross(x)
    expect(x.length()).toBeCloseTo(1, 12)
    expect(Math.abs(x.dot(sun))).toBeLessThan(1e-12) // a plate whose normal is X sees no Sun
    expect(Math.abs(x.dot(up))).toBeLessThan(1e-12)
    expect(x.clone().cross(y).dot(sun)).toBeCloseTo(1, 12) // Z = X × Y
    expect(y.dot(up)).toBeGreaterThanOrEqual(0) // Y away from the Earth
  }
})

test('with the Sun straight above there is still an attitude', () => {
  for (const sun of [new Vector3(0, 1, 0), new Vector3(1, 0, 0), new Vector3(0, 0, -1)]) {
    const x = wingDirection(sun, sun, new Vector3())
    expect(x.length()).toBeCloseTo(1, 12)
    expect(x.dot(sun)).toBeCloseTo(0, 12)
  }
})
