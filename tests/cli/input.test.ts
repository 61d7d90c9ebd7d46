import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answer, cli } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'dawnline-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const ORBIT = '--altitude-km 550 --inclination-deg 53 --epoch 2026-01-01'
const UTC = /an ISO 8601 UTC date from 1900 to 2199/

/** Words, and what the one line must say: the flag, the value, the range. */
const BAD: [string, (string | RegExp)[]][] = [
  ['sgp8', ['"sgp8" is not a command', 'sun, orbit, sso', 'bench']],
  ['toString', ['"toString" is not a command']],
  ['sun', ['--utc is missing', UTC]],
  ['sun --utc noon', ['--utc "noon"', UTC]],
  ['sun --utc 2026-02-30', ['--utc "2026-02-30"', UTC]],
  ['sun --utc 2026-01-01T24:00:00Z', ['--utc']],
  ['sun --utc 2026-01-01T00:00:00+02:00', ['--utc']],
  ['sun --utc 0026-01-01', ['--utc "0026-01-01"', UTC]],
  ['sun --utc 1899-12-31', ['--utc "1899-12-31"', UTC]],
  ['sun --utc 2300-01-01', ['--utc "2300-01-01"', UTC]],
  ['sun --utc', ['--utc needs a value']],
  ['sun --json=1', ['--json takes no value']],
  ['sun --help=', ['--help takes no value']],
  ['sun --utc --json', ['--utc needs a value']],
  ['sun --utc 2026-01-01 --utc 2027-01-01', ['--utc "2027-01-01" is given twice']],
  ['sun --when 2026-01-01', ['--when is not a flag of sun', '--utc']],
  ['sun --altitude-km 500', ['--altitude-km is not a flag of sun']],
  ['sun --constructor 5', ['--constructor is not a flag of sun']],
  ['sun 2026-01-01', ['2026-01-01 is not a flag of sun']],
  ['sun --utc 2026-01-01 --csv', ['--csv', 'sun']],
  ['sun --utc 2026-01-01 --csv --json', ['--json and --csv']],
  ['fleet --satellites 0', ['--satellites "0"', '1 to 2000000']],
  ['constellation --total 5 --satellites 7', ['--satellites', 'only beside --preset']],
  ['orbit', ['--altitude-km is missing', '160 to 40000 km']],
  ['orbit --altitude-km 550 --epoch 2026-01-01', ['--inclination-deg is missing', '0 to 180°', '--ltan-h']],
  ['orbit --altitude-km 550 --inclination-deg 53', ['--epoch is missing', UTC, '--year']],
  [
    'orbit --altitude-km 159.9 --inclination-deg 53 --year 2026',
    ['--altitude-km "159.9"', '160 to 40000 km'],
  ],
  [
    'orbit --altitude-km 40001 --inclination-deg 53 --year 2026',
    ['--altitude-km "40001"', '160 to 40000 km'],
  ],
  ['orbit --altitude-km NaN --inclination-deg 53 --year 2026', ['--altitude-km "NaN"', '160 to 40000 km']],
  ['orbit --altitude-km Infinity --inclination-deg 53 --year 2026', ['--altitude-km "Infinity"']],
  ['orbit --altitude-km 550km --inclination-deg 53 --year 2026', ['--altitude-km "550km"']],
  ['orbit --altitude-km 550 --inclination-deg -1 --year 2026', ['--inclination-deg "-1"', '0 to 180°']],
  ['orbit --altitude-km 550 --inclination-deg 53 --year 2026.5', ['--year "2026.5"', '1900 to 2199, whole']],
  [`orbit ${ORBIT} --raan-deg 721`, ['--raan-deg "721"', '-360 to 720°']],
  [`orbit ${ORBIT} --ltan-h 18`, ['--inclination-deg 53', '--ltan-h']],
  ['orbit --altitude-km 550 --ltan-h 18 --raan-deg 5 --year 2026', ['--raan-deg 5', '--ltan-h']],
  ['orbit --altitude-km 550 --ltan-h 25 --year 2026', ['--ltan-h "25"', '0 to 24 h']],
  [
    'orbit --altitude-km 5901 --ltan-h 18 --year 2026',
    ['--altitude-km 5901', '160 to 5900 km', 'sun-synchronous'],
  ],
  [`orbit ${ORBIT} --at 2026-01-01,later`, ['--at "later"', UTC]],
  [`orbit ${ORBIT} --at ,`, ['--at ""', UTC]],
  ['sso --altitude-km 6000', ['--altitude-km 6000', '160 to 5900 km']],
  ['sso --altitude-km 650 --ltan-h 18', ['--epoch is missing']],
  [`eclipse ${ORBIT} --to 2026-01-02`, ['--from is missing']],
  [`eclipse ${ORBIT} --from 2026-01-02 --to 2026-01-01`, ['--to "2026-01-01T00:00:00Z"', 'after --from']],
  [`eclipse ${ORBIT} --from 2026-01-02 --to 2026-01-02`, ['--to', 'after --from']],
  [`eclipse ${ORBIT} --from 2026-01-02 --to 2036-01-05`, ['--to', 'at most 10 years']],
  ['eclipse-year --altitude-km 650 --ltan-h 18', ['--year is missing', '1900 to 2199']],
  ['constellation', ['--total is missing', '1 to 2000000', '--preset']],
  [`constellation --total 3 --planes 5 ${ORBIT}`, ['--total 3', '5 or more']],
  [`constellation --total 30 --planes 5 --phasing 5 ${ORBIT}`, ['--phasing 5', '0 to 4']],
  [`constellation --total 2.5 ${ORBIT}`, ['--total "2.5"', 'whole']],
  [`constellation --total 3 --pattern spiral ${ORBIT}`, ['--pattern "spiral"', 'delta, star']],
  [`constellation --total 3 ${ORBIT} --limit -1`, ['--limit "-1"', '0 to 2000000']],
  ['constellation --preset mars', ['--preset "mars"', 'dawn-dusk-650']],
  ['constellation --preset iss --total 5', ['--total 5', '--preset']],
  ['fleet --preset __proto__', ['--preset "__proto__"', 'spacex-million']],
  ['fleet --method guess', ['--method "guess"', 'closed-form, sampled']],
  ['fleet --scenario no-such-file.json', ['--scenario "no-such-file.json"', 'can be read']],
  ['fleet --preset iss --scenario x.json', ['--preset "iss"', '--scenario']],
  ['site', ['--site is missing', 'sites']],
  ['site --site atlantis', ['--site "atlantis"', 'phoenix-az']],
  ['site --weather mine.epw', ['--weather "mine.epw"', 'EPW, TMY3, PVGIS CSV or NSRDB CSV', 'can be read']],
  ['site --weather package.json', ['--weather "package.json"', 'none of EPW, TMY3, PVGIS CSV']],
  ['site --weather mine.epw --site phoenix-az', ['--weather "mine.epw"', 'without --site']],
  ['site --site phoenix-az --load-w 0 --pv-w 5', ['--load-w "0"', '1 to']],
  ['site --site phoenix-az --load-w 5', ['--pv-w is missing']],
  ['size --site phoenix-az', ['--load-w is missing', '1 to']],
  ['size --load-w 5', ['--site is missing', 'sites']],
  ['size --site phoenix-az --load-w 5 --availability 97', ['--availability "97"', '0.9 to 1']],
  ['site --site phoenix-az --mount roof', ['--mount "roof"', 'fixed, tracker']],
  ['presets --batch -', ['--batch "-"', 'presets']],
  ['sun --batch no-such-file.jsonl', ['--batch "no-such-file.jsonl"', 'can be read']],
  ['sun --batch .', ['--batch "."', 'can be read']],
  ['sun --batch - --csv', ['--csv', 'batch']],
]

test.each(BAD)('bad input: %s', async (words, expected) => {
  const { code, out, error } = await cli(words)
  expect(out).toBe('')
  expect(code).toBe(2)
  expect(error).toMatch(/^[^\n]+\n$/) // one line
  expect(error).not.toMatch(/Error|\bat .*\.ts|undefined/)
  for (const part of expected) expect(error).toMatch(part)
})

test('a scenario file is laid over the default preset; a bad one is refused with its field', async () => {
  const good = file('good.json', JSON.stringify({ preset: 'iss', policy: 'ride-through' }))
  const fleet = await answer<{ satellites: number; batteryCapacityWh: number }>(`fleet --scenario ${good}`)
  expect(fleet.satellites).toBe(1)
  expect(fleet.batteryCapacityWh).toBeGreaterThan(0)
  for (const [name, text, words] of [
    ['field.json', '{"groups":[{"altitudeKm":50}]}', 'altitudeKm 50 is not accepted: 160 to 40000 km'],
    ['text.json', 'hello', 'a file that holds JSON'],
    ['list.json', '[]', 'object of fields'],
    [
      'kind.json',
      '{"policy":{"toString":1,"valueOf":2}}',
      'policy {"toString":1,"valueOf":2} is not accepted',
    ],
    ['deep.json', `{"pue":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'pue [[[[…]]]] is not accepted'],
    ['long.json', ' '.repeat(1_000_001), 'at most 1000000 characters'],
  ] as const) {
    const { code, error } = await cli(`fleet --scenario ${file(name, text)}`)
    expect(code).toBe(2)
    expect(error).toContain('--scenario')
    expect(error).toContain(words)
  }
})

test('--flag=value is the same as --flag value, negative numbers included', async () => {
  const one = await cli(`orbit ${ORBIT} --raan-deg -30 --json`)
  const two = await cli(`orbit ${ORBIT.replaceAll(/(--[a-z-]+) /g, '$1=')} --raan-deg=-30 --json`)
  expect(one.code).toBe(0)
  expect(two).toEqual(one)
})
