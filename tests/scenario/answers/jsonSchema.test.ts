import { expect, test } from 'vitest'
import { scenarioSchema } from '../../../src/scenario/answers/jsonSchema.ts'
import { encodeLink } from '../../../src/scenario/document/codec.ts'
import { readScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { SATELLITE_FIELDS } from '../../../src/scenario/document/satelliteFields.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS, VIEW_FIELDS } from '../../../src/scenario/document/schema.ts'
import { cli } from '../../cli/harness.ts'

type Json = Record<string, unknown>
const schema = JSON.parse(JSON.stringify(scenarioSchema())) as Json
const at = (path: string): Json =>
  path.split('/').reduce<unknown>((node, key) => (key === '#' ? node : (node as Json)[key]), schema) as Json

/** The few words of JSON Schema that ours uses; anything else fails the test. */
const KNOWN = new Set([
  ...[
    '$schema',
    'title',
    'description',
    'default',
    'x-unit',
    'x-source',
    'x-low',
    'x-high',
    '$defs',
    'required',
    'oneOf',
  ],
  ...['type', 'enum', 'const', 'minimum', 'maximum', 'pattern', 'properties', 'patternProperties'],
  ...['additionalProperties', 'items', 'minItems', 'maxItems', '$ref'],
])

function problems(value: unknown, rule: Json, where = ''): string[] {
  for (const key of Object.keys(rule)) if (!KNOWN.has(key)) return [`${where}: unknown word ${key}`]
  if (typeof rule.$ref === 'string') return problems(value, at(rule.$ref), where)
  const wrong = (what: string) => [`${where} ${JSON.stringify(value)}: ${what}`]
  if (Array.isArray(rule.enum) && !rule.enum.includes(value)) return wrong('not listed')
  if ('const' in rule && rule.const !== value) return wrong('not the constant')
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
  const types = [rule.type ?? type].flat()
  const isType = types.some((one) => (one === 'integer' ? Number.isInteger(value) : one === type))
  if (!isType) return wrong(`no ${types}`)
  if (typeof value === 'number') {
    if (value < Number(rule.minimum ?? -Infinity) || value > Number(rule.maximum ?? Infinity))
      return wrong('range')
  }
  if (typeof value === 'string' && rule.pattern && !new RegExp(String(rule.pattern)).test(value))
    return wrong('pattern')
  if (Array.isArray(value)) {
    if (value.length < Number(rule.minItems ?? 0) || value.length > Number(rule.maxItems ?? Infinity))
      return wrong('length')
    return value.flatMap((item, i) =>
      rule.items ? problems(item, rule.items as Json, `${where}[${i}]`) : [],
    )
  }
  if (typeof value !== 'object' || value === null) return []
  const properties = (rule.properties ?? {}) as Record<string, Json>
  const patterns = Object.entries((rule.patternProperties ?? {}) as Record<string, Json>)
  const missing = ((rule.required ?? []) as string[]).filter((key) => !Object.hasOwn(value, key))
  if (missing.length > 0) return wrong(`without ${missing}`)
  return Object.entries(value).flatMap(([key, part]) => {
    const matching = patterns.filter(([pattern]) => new RegExp(pattern).test(key)).map(([, one]) => one)
    const rules = [...(Object.hasOwn(properties, key) ? [properties[key]!] : []), ...matching]
    if (rules.length === 0 && rule.additionalProperties === false) return [`${where}.${key} is unknown`]
    return rules.flatMap((one) => problems(part, one, `${where}.${key}`))
  })
}

test('every preset fits the schema, and so does every default', () => {
  for (const { scenario } of Object.values(PRESETS)) expect(problems(scenario, schema)).toEqual([])
  for (const [path, fields] of [
    ['#/$defs/group', GROUP_FIELDS],
    ['#/$defs/satellite', SATELLITE_FIELDS],
    ['#/$defs/view', VIEW_FIELDS],
  ] as const) {
    const defaults = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.default]))
    expect(problems(defaults, at(path))).toEqual([])
    expect(Object.keys(at(path).properties as Json)).toEqual(Object.keys(fields))
  }
})

test('what the schema refuses the reader refuses, value by value', () => {
  const bad = [
    { policy: 'hope' },
    { pue: 0.5 },
    { epoch: 'tomorrow' },
    { preset: 'mars' },
    { groups: [] },
    { groups: [{ total: 0 }] },
    { groups: [{ total: 1.5 }] },
    { groups: [{ altitudeKm: 1e9 }] },
    { groups: [{ altitude: 500 }] },
    { groups: [{ sunSynchronous: 'perhaps' }] },
    { satellite: { ratedItKw: -1 } },
    { satelliteId: 'titanic' },
    { colour: 'red' },
  ]
  for (const document of bad) {
    expect(problems(document, schema), JSON.stringify(document)).not.toEqual([])
    expect(readScenario(document).ok, JSON.stringify(document)).toBe(false)
  }
})

test('units and sources of fields come along', () => {
  expect((at('#/$defs/group').properties as Json).altitudeKm).toMatchObject({
    type: 'number',
    minimum: 160,
    maximum: 40000,
    'x-unit': 'km',
  })
  const area = (at('#/$defs/satellite').properties as Record<string, Json>).arrayAreaM2!
  expect((area['x-source'] as Json).organisation).toMatch(/SpaceX/)
  expect(Object.keys(schema.properties as Json)).toEqual(expect.arrayContaining(Object.keys(SCENARIO_FIELDS)))
})

test('every key that a link can hold is described', () => {
  const link = at('#/$defs/link')
  const scenario = {
    ...PRESETS.suncatcher!.scenario,
    policy: 'ride-through' as const,
    groups: [
      { ...PRESETS.suncatcher!.scenario.groups[0]!, total: 50 },
      { ...PRESETS.suncatcher!.scenario.groups[0]!, altitudeKm: 700 },
    ],
    satelliteId: 'ai1-jun-2026',
  }
  const view = Object.fromEntries(Object.entries(VIEW_FIELDS).map(([key]) => [key, 'changed']))
  const hash = encodeLink({
    scenario,
    view: view as never,
    utc: '2030-01-01T00:00:00Z',
    rate: 5,
    playing: false,
    camera: { azimuthDeg: 1, elevationDeg: 2, distanceRadii: 3 },
    selectedId: 40,
    ride: { azimuthDeg: 1, elevationDeg: 2, distanceM: 300 },
    story: null,
  })
  const keys = [...new URLSearchParams(hash)].map(([key]) => key)
  expect(keys.length).toBeGreaterThan(18)
  const patterns = Object.keys(link.patternProperties as Json).map((pattern) => new RegExp(pattern))
  for (const key of keys) {
    const isDescribed = Object.hasOwn(link.properties as Json, key) || patterns.some((one) => one.test(key))
    expect(isDescribed, key).toBe(true)
  }
})

test('the schema is printed as JSON with and without --json', async () => {
  const { out } = await cli('schema --json')
  expect(JSON.parse(out)).toEqual(schema)
  expect(JSON.parse((await cli('schema')).out)).toEqual(schema)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
})

test('answers of compare and published fit, with every key of a side', async () => {
  for (const words of ['compare --json', 'compare --preset iss --json']) {
    expect(problems(JSON.parse((await cli(words)).out), at('#/$defs/compare'))).toEqual([])
  }
  expect(problems(JSON.parse((await cli('published --json')).out), at('#/$defs/published'))).toEqual([])
})

test('answers of montecarlo fit', async () => {
  expect(
    problems(JSON.parse((await cli('montecarlo --draws 100 --json')).out), at('#/$defs/montecarlo')),
  ).toEqual([])
})

test('answers of breakeven fit', async () => {
  expect(problems(JSON.parse((await cli('breakeven --json')).out), at('#/$defs/breakeven'))).toEqual([])
})

test('answers of claims fit', async () => {
  for (const words of ['claims', 'claims --preset spacex-million']) {
    expect(problems(JSON.parse((await cli(`${words} --json`)).out), at('#/$defs/claims'))).toEqual([])
  }
})

test('answers of ramp fit, whoever builds', async () => {
  for (const words of [
    'ramp',
    'ramp --case as-stated --labour endless',
    'ramp --case sceptic --caps launch=0',
  ]) {
    expect(problems(JSON.parse((await cli(`${words} --json`)).out), at('#/$defs/ramp'))).toEqual([])
  }
})
