import { expect, test } from 'vitest'
import { SUN_SYNCHRONOUS_MAX_ALTITUDE_M } from '../../../src/physics/orbit.ts'
import { parseUtc } from '../../../src/physics/time.ts'
import { buildModel, fleetYear, totalsAt } from '../../../src/scenario/answers/model.ts'
import { defaultsOf, type Field, rangeOf, readField } from '../../../src/scenario/document/field.ts'
import { defaultScenario, patchScenario, readScenario } from '../../../src/scenario/document/patch.ts'
import { OPENING_UTC, PRESETS } from '../../../src/scenario/document/presets.ts'
import { SATELLITE_FIELDS } from '../../../src/scenario/document/satelliteFields.ts'
import { SATELLITES } from '../../../src/scenario/document/satellites.ts'
import {
  GROUP_FIELDS,
  SCENARIO_FIELDS,
  type Scenario,
  type ShellGroup,
  VIEW_FIELDS,
} from '../../../src/scenario/document/schema.ts'
import { SOURCES } from '../../../src/scenario/facts/sources.ts'

const TABLES: Record<string, Record<string, Field>> = {
  GROUP_FIELDS,
  SATELLITE_FIELDS,
  SCENARIO_FIELDS,
  VIEW_FIELDS,
}
const fields = Object.entries(TABLES).flatMap(([table, entries]) =>
  Object.entries(entries).map(([key, field]) => ({ name: `${table}.${key}`, key, field })),
)
const OPENING_MS = parseUtc(OPENING_UTC)!

function expectFinite(value: unknown, where: string): void {
  if (typeof value === 'number') expect(Number.isFinite(value), `${where} is ${value}`).toBe(true)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) expectFinite(part, `${where}.${key}`)
  }
}

/** Everything the page and the command line show of a scenario. */
function expectEvaluates(scenario: Scenario, where: string): void {
  const model = buildModel(scenario)
  for (const utcMs of [OPENING_MS, parseUtc('2026-06-21T03:04:05Z')!]) {
    const totals = totalsAt(model, utcMs)
    expectFinite(totals, where)
    expect(totals.satellites).toBe(scenario.groups.reduce((sum, group) => sum + group.total, 0))
    expect(totals.sunlitFraction).toBeGreaterThanOrEqual(0)
    expect(totals.sunlitFraction).toBeLessThanOrEqual(1)
    expect(totals.inUmbra + totals.inPenumbra).toBeLessThanOrEqual(totals.satellites)
    const ratedW = scenario.satellite.ratedItKw * 1e3 * totals.satellites
    expect(totals.itPowerW).toBeGreaterThanOrEqual(0)
    expect(totals.itPowerW).toBeLessThanOrEqual(ratedW * (1 + 1e-9))
    expect(totals.generatedW, where).toBeGreaterThanOrEqual(0)
    expect(totals.batteryWh).toBeGreaterThanOrEqual(-1e-6)
    expect(totals.batteryWh).toBeLessThanOrEqual(totals.batteryCapacityWh * (1 + 1e-9))
  }
}

test('every default lies in its own range', () => {
  for (const { name, field } of fields) expect(readField(field, field.default), name).toBe(field.default)
  expect(fields.length).toBeGreaterThan(40)
})

test('every source named by a field, a satellite or a preset is listed, with a title and a date', () => {
  const named = [
    ...fields.flatMap(({ field }) => (field.kind === 'number' && field.source ? [field.source] : [])),
    ...Object.values(SATELLITES).flatMap(({ sources }) => sources),
    ...Object.values(PRESETS).flatMap(({ sources }) => sources),
  ]
  for (const id of named) {
    expect(Object.hasOwn(SOURCES, id), id).toBe(true)
    expect(SOURCES[id].title.length).toBeGreaterThan(10)
    expect(SOURCES[id].date).toMatch(/^\d{4}(-\d{2}){0,2}$/)
  }
  expect(named.length).toBeGreaterThan(15)
  for (const { sources } of Object.values(PRESETS)) expect(sources.length).toBeGreaterThan(0)
})

test('ranges hold both ends, refuse what lies beyond, and refuse text, NaN and infinities', () => {
  for (const { name, field } of fields) {
    expect(rangeOf(field).length, name).toBeGreaterThan(0)
    if (field.kind !== 'number') continue
    const step = field.integer ? 1 : 1e-6 * Math.max(1, Math.abs(field.max))
    expect(readField(field, field.min), name).toBe(field.min)
    expect(readField(field, String(field.max)), name).toBe(field.max)
    for (const bad of [
      field.min - step,
      field.max + step,
      Number.NaN,
      Infinity,
      'abc',
      '',
      ' ',
      null,
      true,
      [1],
    ]) {
      expect(readField(field, bad), `${name} ${String(bad)}`).toBeNull()
    }
    if (field.integer) expect(readField(field, field.min + 0.5), name).toBeNull()
    expect(rangeOf(field)).toContain(String(field.max))
  }
  for (const { name, field } of fields) {
    if (field.kind === 'boolean') expect(readField(field, 'yes'), name).toBeNull()
    if (field.kind === 'choice') expect(readField(field, 'nothing such'), name).toBeNull()
    if (field.kind === 'text') expect(readField(field, 'Not This <b>'), name).toBeNull()
  }
})

test('a date that does not exist is no epoch', () => {
  for (const epoch of [
    '2026-02-30',
    '2026-13-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '0026-01-01',
    'tomorrow',
  ]) {
    expect(readField(SCENARIO_FIELDS.epoch, epoch), epoch).toBeNull()
  }
  expect(readField(SCENARIO_FIELDS.epoch, '2028-02-29')).toBe('2028-02-29')
})

test.each(Object.keys(PRESETS))('preset %s passes its own checks and evaluates, both policies', (id) => {
  const { scenario } = PRESETS[id]!
  const { preset: _, ...document } = scenario
  const read = readScenario(document)
  expect(read).toEqual({ ok: true, value: { ...scenario, preset: defaultScenario().preset } })
  for (const policy of ['shed', 'ride-through'] as const) {
    expectEvaluates({ ...scenario, policy }, `${id} ${policy}`)
    expectFinite(fleetYear(buildModel({ ...scenario, policy }), 2026), `${id} year`)
  }
})

const BIG_TOTAL = 2000

/** A group with one field at an extreme, the rest set so that the fields agree with each other. */
function groupAt(key: string, value: unknown): ShellGroup {
  const group = { ...defaultsOf(GROUP_FIELDS), total: BIG_TOTAL, sunSynchronous: false, [key]: value }
  if (key === 'phasing') group.planes = group.total
  if (key === 'altitudeKm') group.altitudeTopKm = 40000
  if (key === 'total' && group.total < group.planes) group.planes = 1
  if (key.endsWith('Top') || key.includes('TopKm') || key.includes('TopDeg')) group.shells = 2
  if (key === 'altitudeTopKm') group.altitudeKm = 160
  return group as ShellGroup
}

test('every field at both ends of its range evaluates without NaN, both policies', () => {
  let evaluated = 0
  const base = defaultScenario()
  const check = (patch: unknown, where: string) => {
    const result = patchScenario(base, patch)
    expect(result, where).toMatchObject({ ok: true })
    if (!result.ok) return
    for (const policy of ['shed', 'ride-through'] as const) {
      expectEvaluates({ ...result.value, policy }, where)
      evaluated++
    }
  }
  const ends = (field: Field): unknown[] => {
    if (field.kind === 'number') return [field.min, field.max]
    if (field.kind === 'choice') return [...field.options]
    return field.kind === 'boolean' ? [true, false] : [field.default]
  }
  for (const [key, field] of Object.entries(GROUP_FIELDS) as [string, Field][]) {
    for (const value of ends(field)) check({ groups: [groupAt(key, value)] }, `${key} ${value}`)
  }
  for (const [key, field] of Object.entries(SATELLITE_FIELDS) as [string, Field][]) {
    for (const value of ends(field)) check({ satellite: { [key]: value } }, `satellite ${key} ${value}`)
  }
  for (const [key, field] of Object.entries(SCENARIO_FIELDS) as [string, Field][]) {
    for (const value of ends(field)) check({ [key]: value }, `${key} ${value}`)
  }
  // The most efficient, most temperature-sensitive cells, turned far from the Sun: no balance on a plain line.
  for (const pointingErrorDeg of [0, 20, 40, 60, 80]) {
    const satellite = {
      cellEfficiency: 0.4,
      packingFraction: 1,
      temperatureCoefficientPerK: -0.01,
      pointingErrorDeg,
    }
    check({ satellite }, `cold cells at ${pointingErrorDeg}°`)
  }
  check({ groups: [{ altitudeKm: SUN_SYNCHRONOUS_MAX_ALTITUDE_M / 1e3 }] }, 'highest sun-synchronous orbit')
  expect(evaluated).toBeGreaterThan(130)
})
