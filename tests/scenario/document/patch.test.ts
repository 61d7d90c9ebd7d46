import { expect, test } from 'vitest'
import { type Field, rangeOf } from '../../../src/scenario/document/field.ts'
import { defaultScenario, patchScenario, readScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { SATELLITE_FIELDS } from '../../../src/scenario/document/satelliteFields.ts'
import { SATELLITES } from '../../../src/scenario/document/satellites.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS } from '../../../src/scenario/document/schema.ts'

const base = defaultScenario()

function errorOf(patch: unknown): string {
  const before = structuredClone(base)
  const result = patchScenario(base, patch)
  expect(base, 'nothing changes on an error').toEqual(before)
  expect(result.ok).toBe(false)
  return result.ok ? '' : sentenceOf(result.error)
}

const TABLES: [string, Record<string, Field>, (key: string, value: unknown) => unknown][] = [
  ['group', GROUP_FIELDS, (key, value) => ({ groups: [{ [key]: value }] })],
  ['satellite', SATELLITE_FIELDS, (key, value) => ({ satellite: { [key]: value } })],
  ['scenario', SCENARIO_FIELDS, (key, value) => ({ [key]: value })],
]

test('every bad value gets one sentence that names its field, the value and the range', () => {
  let sentences = 0
  for (const [table, fields, patchOf] of TABLES) {
    for (const [key, field] of Object.entries(fields)) {
      const bad = field.kind === 'number' ? field.max * 2 + 1 : 'No such <value>'
      const sentence = errorOf(patchOf(key, bad))
      expect(sentence, `${table} ${key}`).toContain(key)
      expect(sentence, `${table} ${key}`).toContain(JSON.stringify(bad))
      expect(sentence, `${table} ${key}`).toContain(rangeOf(field))
      expect(sentence).toMatch(/^[^\n]+\.$/)
      sentences++
    }
  }
  expect(sentences).toBe(
    [GROUP_FIELDS, SATELLITE_FIELDS, SCENARIO_FIELDS].flatMap((fields) => Object.keys(fields)).length,
  )
})

test('fields that only make sense together are checked together', () => {
  expect(errorOf({ groups: [{ total: 5, planes: 6 }] })).toMatch(/^total 5 .*6 or more/)
  expect(errorOf({ groups: [{ total: 60, planes: 6, shells: 11 }] })).toMatch(/^total 60 .*66 or more/)
  expect(errorOf({ groups: [{ planes: 4, phasing: 4 }] })).toMatch(/^phasing 4 .*0 to 3/)
  expect(errorOf({ groups: [{ shells: 2, altitudeKm: 700, altitudeTopKm: 600 }] })).toMatch(
    /^altitudeTopKm 600/,
  )
  expect(errorOf({ groups: [{ altitudeKm: 6000 }] })).toMatch(/^altitudeKm 6000 .*160 to 5900 km/)
  const wide = { pattern: 'cluster', total: 81, altitudeKm: 160, spacingM: 100_000 }
  expect(errorOf({ groups: [wide] })).toMatch(
    /^spacingM 100000 .*10 to 27\d\d\d m, so that the cluster is no wider/,
  )
  expect(patchScenario(base, { groups: [{ ...wide, spacingM: 27_000 }] }).ok).toBe(true)
  expect(patchScenario(base, { groups: [{ ...wide, total: 1 }] }).ok).toBe(true)
  const million = { total: 1_500_000 }
  expect(errorOf({ groups: [million, million] })).toMatch(/^total 3000000/)
})

test('numbers that are none are named as they are, and a stranger among the fields with all that there are', () => {
  expect(errorOf({ groups: [{ altitudeKm: Number.NaN }] })).toMatch(/^altitudeKm NaN /)
  expect(errorOf({ pue: Number.POSITIVE_INFINITY })).toMatch(/^pue Infinity /)
  for (const name of ['foo', 'constructor', '__proto__']) {
    const stranger = errorOf(JSON.parse(`{"${name}": 1}`))
    expect(stranger).toContain(`field "${name}" is not accepted: preset, groups, satelliteId, satellite, `)
    expect(errorOf({ satellite: JSON.parse(`{"${name}": 1}`) })).toContain(`satellite field "${name}"`)
  }
})

test('what is no scenario is refused in words, whatever its kind', () => {
  for (const bad of [null, 7, 'dawn', [], true]) expect(errorOf(bad)).toMatch(/^scenario .*object of fields/)
  for (const bad of [null, 'x', {}, [], Array(41).fill({})])
    expect(errorOf({ groups: bad })).toMatch(/^groups/)
  expect(errorOf({ groups: [null] })).toMatch(/^group 1 null/)
  expect(errorOf({ groups: [{ altitude: 5 }] })).toMatch(/^group 1 field "altitude" .*altitudeKm/)
  expect(errorOf({ satellite: 3 })).toMatch(/^satellite 3/)
  expect(errorOf({ colour: 'red' })).toMatch(/^field "colour" .*epoch/)
  expect(errorOf({ preset: 'toString' })).toMatch(/^preset "toString" .*dawn-dusk-650/)
  expect(errorOf({ preset: 5 })).toMatch(/^preset 5/)
  expect(errorOf({ satelliteId: '__proto__' })).toMatch(/^satelliteId "__proto__"/)
})

test('a good patch changes what it names and nothing else', () => {
  const result = patchScenario(base, { groups: [{ altitudeKm: 700 }], pue: '1.2' })
  expect(result).toEqual({
    ok: true,
    value: { ...base, pue: 1.2, groups: [{ ...base.groups[0], altitudeKm: 700 }] },
  })
})

test('who names a PUE means that one, whatever the cooling was', () => {
  const cooled = { ...base, cooling: 'dry' as const }
  const stated = patchScenario(cooled, { pue: 1.2 })
  expect(stated.ok && stated.value).toEqual({ ...cooled, pue: 1.2, cooling: 'given' })
  const both = patchScenario(cooled, { pue: 1.2, cooling: 'liquid' })
  expect(both.ok && both.value.cooling).toBe('liquid')
})

test('a preset replaces the constellation and keeps the ground that was chosen', () => {
  const ground = {
    site: 'kiruna-se',
    mount: 'fixed',
    supply: 'solar-gas',
    pue: 1.3,
    availability: 0.999,
    batteryHours: 2,
    cooling: 'dry',
    soiling: 0.05,
  } as const
  const result = patchScenario({ ...base, ...ground, policy: 'ride-through' }, { preset: 'suncatcher' })
  expect(result).toEqual({ ok: true, value: { ...PRESETS.suncatcher!.scenario, ...ground } })
})

test('a catalogued satellite comes with its figures, and single figures may differ from it', () => {
  const result = patchScenario(base, { satelliteId: 'suncatcher-28kw', satellite: { ageYears: 3 } })
  const { values } = SATELLITES['suncatcher-28kw']!
  expect(result.ok && result.value.satellite).toEqual({ ...values, ageYears: 3 })
})

test('groups may be fewer or more than before; new ones start from the defaults', () => {
  const two = readScenario({ groups: [{}, { sunSynchronous: false, inclinationDeg: 30 }] })
  expect(two.ok && two.value.groups.map(({ inclinationDeg }) => inclinationDeg)).toEqual([53, 30])
  const one = patchScenario(PRESETS['spacex-million']!.scenario, { groups: [{}] })
  expect(one.ok && one.value.groups).toHaveLength(1)
})

test('up to the very limits a document is taken, and not beyond', () => {
  const takes = (...groups: object[]) => patchScenario(base, { groups }).ok
  expect(takes({ total: 6, planes: 6 })).toBe(true)
  expect(takes({ total: 60, planes: 6, shells: 10 })).toBe(true)
  expect(takes({ total: 4, planes: 4, phasing: 3 })).toBe(true)
  expect(takes({ planes: 1, phasing: 0 })).toBe(true)
  expect(takes({ shells: 2, altitudeKm: 700, altitudeTopKm: 700 })).toBe(true)
  expect(takes({ shells: 1, altitudeKm: 700, altitudeTopKm: 600 })).toBe(true)
  expect(takes({ altitudeKm: 5900 })).toBe(true)
  expect(takes({ sunSynchronous: false, altitudeKm: 6000 })).toBe(true)
  expect(errorOf({ groups: [{ shells: 2, altitudeKm: 800, altitudeTopKm: 6000 }] })).toMatch(
    /^altitudeKm 6000/,
  )
  expect(takes({ total: 1_000_000 }, { total: 1_000_000 })).toBe(true)
  expect(takes({ total: 1_000_000 }, { total: 1_000_001 })).toBe(false)
  expect(takes(...Array(40).fill({}))).toBe(true)
  const many = { total: 100_000, planes: 2000, shells: 25 } // 50,000 planes
  expect(takes(many, many)).toBe(true)
  expect(errorOf({ groups: [many, many, {}] })).toMatch(/^planes 100001 .*1 to 100000/)
  const cluster = { pattern: 'cluster', altitudeKm: 5900, spacingM: 10 }
  expect(takes(many, { ...cluster, total: 50_000 })).toBe(true)
  expect(errorOf({ groups: [many, { ...cluster, total: 50_001 }] })).toMatch(/^planes 100001/)
})

test('a launch price that nobody set goes with the year of purchase; one that was set stays', () => {
  const later = patchScenario(base, { purchaseYear: 2035 })
  if (!later.ok) throw new Error(sentenceOf(later.error))
  expect(later.value.launchUsdPerKg).toBeLessThan(base.launchUsdPerKg)
  const back = patchScenario(later.value, { purchaseYear: base.purchaseYear })
  expect(back.ok && back.value.launchUsdPerKg).toBe(base.launchUsdPerKg)
  const set = patchScenario({ ...base, launchUsdPerKg: 321 }, { purchaseYear: 2035 })
  expect(set.ok && set.value.launchUsdPerKg).toBe(321)
  const both = patchScenario(base, { purchaseYear: 2035, launchUsdPerKg: 777 })
  expect(both.ok && both.value.launchUsdPerKg).toBe(777)
})

test('prices that are still those of the place become those of the next one; one that was set stays', () => {
  const there = patchScenario(base, { site: 'madrid-es' })
  if (!there.ok) throw new Error(sentenceOf(there.error))
  expect(there.value.pvUsdPerKw).not.toBe(base.pvUsdPerKw)
  const back = patchScenario(there.value, { site: base.site })
  expect(back.ok && back.value).toEqual(base)
  const own = patchScenario({ ...base, pvUsdPerKw: 987 }, { site: 'madrid-es' })
  expect(own.ok && own.value).toEqual({ ...there.value, pvUsdPerKw: 987 })
  const named = patchScenario(base, { site: 'madrid-es', pvUsdPerKw: 1230 })
  expect(named.ok && named.value.pvUsdPerKw).toBe(1230)
})
