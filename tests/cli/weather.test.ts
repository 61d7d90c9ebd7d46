/** `site` and `size` on a weather file of one's own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseSites } from '../../src/systems/site.ts'
import { reconstructYear } from '../../src/systems/weather.ts'
import { epwText } from '../systems/weatherText.ts'
import { answer, cli } from './harness.ts'

const sites = new URL('../../assets/sites/sites-daily.json', import.meta.url)
const phoenix = parseSites(JSON.parse(readFileSync(sites, 'utf8'))).find(({ id }) => id === 'phoenix-az')!
const text = epwText(phoenix, reconstructYear(phoenix))
const folder = mkdtempSync(join(tmpdir(), 'dawnline-weather-'))
const path = join(folder, 'phoenix.epw')
const broken = join(folder, 'broken.epw')
writeFileSync(path, text)
writeFileSync(broken, text.replace(/\r\n1987,12,31,24,[^\r]*/, ''))
afterAll(() => rmSync(folder, { recursive: true }))

type Answer = Record<string, number>

test('a file of the same hours gives the same answers as the shipped place', async () => {
  const load = '--load-w 1e6 --pv-w 8e6 --battery-wh 24e6'
  const shipped = await answer<Answer>(`site --site phoenix-az ${load}`)
  const own = await answer<Answer>(`site --weather ${path} ${load}`)
  expect(Object.keys(own)).toEqual(Object.keys(shipped))
  expect(own.specificYieldKwhPerKw! / shipped.specificYieldKwhPerKw!).toBeCloseTo(1, 3)
  expect(Math.abs(own.hoursMetFraction! - shipped.hoursMetFraction!) * 8760).toBeLessThan(2.5)
  const sized = await answer<Answer>(`size --weather ${path} --load-w 1e6 --availability 0.97`)
  const known = await answer<Answer>('size --site phoenix-az --load-w 1e6 --availability 0.97')
  expect(sized.capexUsd! / known.capexUsd!).toBeCloseTo(1, 2)
})

test('the readable answer names the format and the place; a bad file is one line with its path and reason', async () => {
  const { code, out } = await cli(`size --weather ${path} --load-w 1e6`)
  expect(code).toBe(0)
  expect(out).toContain('EPW, Phoenix, USA.')
  expect(out).toContain('one typical year')
  const bad = await cli(`site --weather ${broken}`)
  expect(bad.code).toBe(2)
  expect(bad.out).toBe('')
  expect(bad.error).toBe(
    `--weather "${broken}" is not accepted: the file has 8,759 rows of hours; a year has 8,760.\n`,
  )
})

test('a batch may mix shipped places and files', async () => {
  const cases = [
    { site: 'phoenix-az' },
    { weather: path },
    { weather: broken },
    { weather: path, site: 'phoenix-az' },
  ]
  const input = cases.map((one) => JSON.stringify(one)).join('\n')
  const { code, out } = await cli('size --load-w 1e6 --batch -', input)
  expect(code).toBe(1)
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map((one) => 'error' in one)).toEqual([false, false, true, true])
  expect(answers[3].error).toContain('without --site')
})
