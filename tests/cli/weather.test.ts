/** `site` and `size` on a weather file of one's own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseSites } from '../../src/systems/site.ts'
import { reconstructYear } from '../../src/systems/weather.ts'
import { madeEpw, madeNsrdb, madeYear } from '../systems/madeWeather.ts'
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

test('several years are sized one by one, with P50, P90 and worst; the answer fits its schema', async () => {
  const spot = { latitudeDeg: 33.4, longitudeDeg: -112, tzHours: -7 }
  const paths = [2001, 2003].map((year) => {
    const own = join(folder, `${year}.csv`)
    writeFileSync(own, madeNsrdb(year, madeYear(spot, year, 0.5), spot))
    return own
  })
  const words = `size --weather ${paths.join()} --load-w 1e6 --availability 0.95 --mount fixed`
  interface Told {
    usdPerMwh: number
    years: { year: number; usdPerMwh: number }[]
    byPrice: Record<string, { year: number; usdPerMwh: number; yearsMet: number }>
    weatherYears: object
    meanings: Record<string, string>
  }
  const told = await answer<Told>(words)
  expect(told.years.map(({ year }) => year)).toEqual([2001, 2003])
  const prices = told.years.map((one) => one.usdPerMwh).sort((a, b) => a - b)
  expect(['p50', 'p90', 'worst'].map((rank) => told.byPrice[rank]!.usdPerMwh)).toEqual([
    prices[0],
    prices[1],
    prices[1],
  ])
  expect(told.weatherYears).toEqual({ years: 2, first: 2001, last: 2003, missing: [2002], leapHours: 0 })
  const schema = await answer<{ $defs: { size: { properties: object; required: string[] } } }>('schema')
  const { properties, required } = schema.$defs.size
  expect(Object.keys(told).filter((key) => !(key in properties))).toEqual([])
  expect(required.filter((key) => !(key in told))).toEqual([])
  const { out } = await cli(words)
  expect(out).toContain('Missing between the first and the last: 2002')
  expect(out).toMatch(/p90 +2/)
  const twice = await cli(`size --weather ${paths[0]},${paths[0]} --load-w 1e6`)
  expect(twice.code).toBe(2)
  expect(twice.error).toBe(
    `--weather "${paths[0]}" is not accepted: it holds the year 2001, which "${paths[0]}" holds too: leave one of them out.\n`,
  )
})

test('one calendar year is called by its number, not typical; every format of a list is named', async () => {
  const spot = { latitudeDeg: 33.4, longitudeDeg: -112, tzHours: -7 }
  const rows = madeYear(spot, 2, 0.5)
  const [csv, epw] = [join(folder, 'one.csv'), join(folder, 'one.epw')]
  writeFileSync(csv, madeNsrdb(2001, rows, spot))
  writeFileSync(epw, madeEpw(rows, spot))
  const one = await cli(`size --weather ${csv} --load-w 1e6`)
  expect(one.out).toContain('It is the calendar year 2001, not a typical one.')
  expect(one.out).toContain('Of the one year 2001: another may need more.')
  const both = await cli(`site --weather ${csv},${epw}`)
  expect(both.out).toContain('NSRDB, EPW, ')
  expect(both.out).toMatch(/^NSRDB: Light of each row: minute 30 .*as the file says\.$/m)
  expect(both.out).toMatch(/^EPW: Light of each row: minute 30 .*where it fits the Sun best\.$/m)
})
