/** What takes long is worked out when it is read, and only then. */
import { expect, test } from 'vitest'
import { figures } from '../../../src/scenario/answers/machine/figure.ts'
import { machineOf } from '../../../src/scenario/answers/machine/machine.ts'
import { MACHINE } from '../../../src/scenario/answers/machine/names.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'

test('a figure that takes long is worked out once, when somebody reads it, and written like the others', () => {
  let asked = 0
  const later = () => {
    asked++
    return 7
  }
  const none = Object.fromEntries(Object.keys(MACHINE.price).map((key) => [key, null]))
  const told = figures('price', {
    ...(none as Record<keyof typeof MACHINE.price, null>),
    usdPerMwh: { later, source: ['restart'] },
  })
  expect(asked).toBe(0)
  expect(told.usdPerMwh.unit).toBe('USD/MWh')
  expect(told.usdPerMwh.source).toEqual(['restart'])
  expect(told.usdPerMwh.value).toBe(7)
  expect(JSON.parse(JSON.stringify(told)).usdPerMwh).toEqual({
    unit: 'USD/MWh',
    source: ['restart'],
    value: 7,
  })
  expect(structuredClone(told).usdPerMwh.value).toBe(7)
  expect(asked).toBe(1)
})

test('what the Earth does to the array and the battery that is not carried stand in saved data', () => {
  const { power } = machineOf(buildModel(defaultScenario()), 1).budgets
  const saved = JSON.parse(JSON.stringify(power))
  for (const key of ['cellWithEarthK', 'arrayWithEarthW', 'rideThroughWh'] as const)
    expect(saved[key].value, key).toBeGreaterThan(0)
})
