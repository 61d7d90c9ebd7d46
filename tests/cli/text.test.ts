import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import type { FlagName } from '../../src/cli/flags.ts'
import { FLAGS } from '../../src/cli/flagTable.ts'
import { answer, cli } from './harness.ts'

const ORBIT = '--altitude-km 550 --inclination-deg 53 --epoch 2026-01-01'
const WINDOW = '--from 2026-01-01 --to 2026-01-02'

test('help: every command in the list, every flag of a command with its range and what holds without it', async () => {
  for (const words of ['--help', '-h']) {
    const { code, out } = await cli(words)
    expect(code).toBe(0)
    for (const [name, { summary }] of Object.entries(COMMANDS)) {
      expect(out).toContain(name)
      expect(out).toContain(summary)
    }
  }
  for (const [name, { flags }] of Object.entries(COMMANDS)) {
    const { code, out } = await cli(`${name} --help`)
    expect(code).toBe(0)
    for (const key of Object.keys(flags) as FlagName[]) {
      const flag = `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
      const line = out.split('\n').find((text) => text.startsWith(`  ${flag} `))
      expect(line, `${name} ${flag}`).toBeDefined()
      expect(line).toContain(FLAGS[key].about)
      expect(line).toContain(flags[key]!)
    }
    for (const flag of ['--json', '--csv', '--batch', '--help']) expect(out).toContain(flag)
  }
  const forms: [string, string[]][] = [
    ['orbit', ['160 to 40000 km', '5900 where sun-synchronous']],
    ['site', ['--weather FILE[,FILE…] ', 'several files of one place with commas between them']],
    ['ramp', ['--caps NAME=GW[,NAME=GW…] ', 'launch, ', 'terafab']],
    ['film', ['--size WIDTHxHEIGHT ', 'even numbers of 64 to 8192 pixels', '--out FILE ']],
  ]
  for (const [name, parts] of forms) {
    const { out } = await cli(`${name} --help`)
    for (const part of parts) expect(out).toContain(part)
  }
})

test('every flag belongs to a command', () => {
  const used = new Set(Object.values(COMMANDS).flatMap(({ flags }) => Object.keys(flags)))
  expect([...used].sort()).toEqual(Object.keys(FLAGS).sort())
})

test('the version is the package’s', async () => {
  expect((await cli('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('csv: a line of keys, one line a row, numbers as in the JSON answer', async () => {
  const year = 'eclipse-year --altitude-km 650 --ltan-h 18 --year 2027'
  const heads: [string, string, number][] = [
    [`eclipse ${ORBIT} ${WINDOW}`, 'penumbraInUtc,umbraInUtc,umbraOutUtc,penumbraOutUtc,umbraS,betaDeg', 16],
    [year, 'date,betaDeg,umbraS,lostEquivalentS,maxUmbraS', 366],
    ['constellation --preset suncatcher', 'shell,plane,slot,raanDeg,argLatDeg,xKm,yKm,zKm,sunlit', 82],
    [`orbit ${ORBIT}`, 'utc,xKm,yKm,zKm,vxKmS,vyKmS,vzKmS,raanDeg,argLatDeg', 2],
    ['site --site phoenix-az', 'month,yieldKwhPerKw', 13],
    [
      'size --site phoenix-az --load-w 1e6',
      'pvCapacityW,batteryWh,hoursMetFraction,capexUsd,usdPerMwh,batteryCapacityWh,pvBoughtW,batteryBoughtWh,boughtUsd',
      2,
    ],
  ]
  for (const [words, head, lines] of heads) {
    const { code, out } = await cli(`${words} --csv`)
    expect(code).toBe(0)
    const rows = out.trimEnd().split('\n')
    expect(rows[0]).toBe(head)
    expect(rows, words).toHaveLength(lines)
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1)
  }
  const { daily } = await answer<{ daily: Record<string, number>[] }>(year)
  const row = (await cli(`${year} --csv`)).out.split('\n')[180]!
  expect(row).toBe(Object.values(daily[179]!).join(','))
  for (const words of ['presets', 'sites']) {
    const { out } = await cli(`${words} --csv`)
    expect(out).toMatch(/^id,/)
  }
})

test('on paper: words, units and sensible digits', async () => {
  const { out } = await cli('fleet --preset spacex-million')
  expect(out).toMatch(/^satellites +1,000,000$/m)
  expect(out).toMatch(/^sunlit +\d\d\.\d+ %$/m)
  expect(out).toMatch(/^it power +\d+(\.\d+)? GW$/m)
  expect(out).toMatch(/^compute +\d+(\.\d+)? ZFLOP\/s$/m)
  const orbit = (await cli(`orbit ${ORBIT}`)).out
  expect(orbit).toMatch(/^inclination +53°$/m)
  expect(orbit).toMatch(/^nodal period +5,735\.45 s$/m)
  expect(Math.max(...orbit.split('\n').map((line) => line.length))).toBeLessThan(130)
})
