import { expect, test } from 'vitest'
import { isSet, openElementSets } from '../../src/physics/elementSets.ts'
import { syntheticTle } from '../../src/physics/syntheticTle.ts'
import { importedOrbit, importedState } from '../../src/physics/tle.ts'

test('synthetic element sets are read without a failure and fly low', () => {
  const opened = openElementSets(syntheticTle(300))
  if ('problem' in opened) throw new Error(opened.problem)
  const records = [...opened.reading.records()]
  expect(records).toHaveLength(300)
  for (const record of records) {
    if (!isSet(record)) throw new Error(`line ${record.line}: ${record.reason} ${record.detail}`)
    const state = importedState(importedOrbit(record.elements), record.elements.epochMs)
    if (typeof state === 'string') throw new Error(state)
    const altitudeKm = Math.hypot(...state.positionEci) / 1e3 - 6378.137
    expect(altitudeKm).toBeGreaterThan(380)
    expect(altitudeKm).toBeLessThan(650)
  }
  expect(syntheticTle(3)).toBe(syntheticTle(3))
  expect(() => syntheticTle(100_000)).toThrow('100000 sets')
})

test('its lines have the columns of the format: 69 characters, a name before each two, numbers from 1', () => {
  const lines = syntheticTle(12).split('\n')
  expect(lines).toHaveLength(3 * 12 + 1)
  expect(lines.at(-1)).toBe('')
  for (let id = 1; id <= 12; id++) {
    const [name = '', first = '', second = ''] = lines.slice(3 * (id - 1), 3 * id)
    expect(name).toBe(`SYNTHETIC ${id}`)
    expect([first.length, second.length]).toEqual([69, 69])
    for (const line of [first, second]) expect(line.slice(2, 7)).toBe(String(id).padStart(5, '0'))
    expect(Number(second.slice(8, 16))).toBeGreaterThanOrEqual(30)
    expect(Number(second.slice(8, 16))).toBeLessThan(98)
    for (const [from, to] of [
      [17, 25],
      [34, 42],
      [43, 51],
    ]) {
      const degrees = Number(second.slice(from, to))
      expect(degrees).toBeGreaterThanOrEqual(0)
      expect(degrees).toBeLessThanOrEqual(360)
    }
    expect(Number(second.slice(26, 33))).toBeLessThan(2000) // 0.0002
    expect(Number(second.slice(52, 63))).toBeGreaterThanOrEqual(14.8)
    expect(Number(second.slice(52, 63))).toBeLessThan(15.3)
  }
  expect(() => syntheticTle(99_999 + 1)).toThrow('fewer than 100000')
})

test('angles are spread over the whole circle, and no two sets are alike', () => {
  const seconds = syntheticTle(400)
    .split('\n')
    .filter((line) => line.startsWith('2 '))
  const nodes = seconds.map((line) => Number(line.slice(17, 25)))
  for (let quarter = 0; quarter < 4; quarter++) {
    const there = nodes.filter((deg) => Math.floor(deg / 90) === quarter).length
    expect(there).toBeGreaterThan(70)
  }
  expect(new Set(seconds.map((line) => line.slice(8))).size).toBe(400)
})
