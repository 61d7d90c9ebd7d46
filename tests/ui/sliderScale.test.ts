import { expect, test } from 'vitest'
import type { NumberField } from '../../src/scenario/document/field.ts'
import { SATELLITE_FIELDS } from '../../src/scenario/document/satelliteFields.ts'
import { GROUP_FIELDS } from '../../src/scenario/document/schema.ts'
import { nextValue, POSITIONS, positionOf, valueAt } from '../../src/ui/kit/sliderScale.ts'

const FIELDS = Object.entries<{ kind: string }>({ ...GROUP_FIELDS, ...SATELLITE_FIELDS }).filter(
  (entry): entry is [string, NumberField] => entry[1].kind === 'number',
)

test('every position of every slider gives a value that the schema accepts', () => {
  let checked = 0
  for (const [key, field] of FIELDS) {
    for (let position = 0; position <= POSITIONS; position += 7, checked++) {
      const value = valueAt(field, position)
      expect(value, key).toBeGreaterThanOrEqual(field.min)
      expect(value, key).toBeLessThanOrEqual(field.max)
      if (field.integer) expect(Number.isInteger(value), key).toBe(true)
    }
  }
  expect(checked).toBeGreaterThan(3000)
})

test('the ends of a slider are the ends of the range', () => {
  for (const [, field] of FIELDS) {
    expect(valueAt(field, 0)).toBe(field.min)
    expect(valueAt(field, POSITIONS)).toBe(field.max)
  }
})

test('a key press always moves the value, in its direction, up to the end', () => {
  for (const [key, field] of FIELDS) {
    let value = field.min
    for (let press = 0; press < 200; press++) {
      const next = nextValue(field, value, 1)
      if (value < field.max) expect(next, `${key} ${value}`).toBeGreaterThan(value)
      value = next
    }
    expect(nextValue(field, field.max, 1)).toBe(field.max)
    expect(nextValue(field, field.min, -1)).toBe(field.min)
  }
})

test('a value of three digits keeps its place on a logarithmic slider', () => {
  for (const total of [1, 2, 9, 64, 125, 1580, 83400, 1e6]) {
    expect(valueAt(GROUP_FIELDS.total, positionOf(GROUP_FIELDS.total, total))).toBe(total)
  }
})
