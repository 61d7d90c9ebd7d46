/** Several years of hours: in one file or several, read as the years of one place. */
import { expect, test } from 'vitest'
import { weatherYears } from '../../src/i18n/en/weatherYears.ts'
import { weatherSentence, yearsNotes } from '../../src/i18n/weatherSentence.ts'
import { type OwnWeather, readWeather, type WeatherText } from '../../src/systems/weatherFile.ts'
import { isProblem } from '../../src/systems/weatherProblem.ts'
import { type Hour, madeEpw, madeNsrdb, madePvgisHourly, madeYear, type Spot } from './madeWeather.ts'

const DENVER: Spot = { latitudeDeg: 39.7, longitudeDeg: -105, tzHours: -7 }
const dimmed = (rows: readonly Hour[], share: number): Hour[] =>
  rows.map(([g, b, f, t, w]) => [share * g, share * b, share * f, t, w])
const ROWS = madeYear(DENVER, 3, 0.5)
const nsrdb = (year: number, share = 1, spot = DENVER): WeatherText => ({
  name: `denver-${year}.csv`,
  text: madeNsrdb(year, dimmed(ROWS, share), spot),
})
const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)

function read(texts: readonly WeatherText[]): OwnWeather {
  const found = readWeather(texts)
  if (isProblem(found)) throw new Error(weatherSentence(found.problem, found.values, weatherYears))
  return found
}
function problemOf(texts: readonly WeatherText[]): string {
  const found = readWeather(texts)
  if (!isProblem(found)) throw new Error('they were read')
  const sentence = weatherSentence(found.problem, found.values, weatherYears)
  expect(sentence).toMatch(/^[^\n{}]+\.$/)
  return `${found.file}: ${sentence}`
}

test('a file a year, in any order: each year has its own hours, the middle one stands for them', () => {
  const { own, years } = read([nsrdb(2010, 0.8), nsrdb(2007), nsrdb(2008, 0.9)])
  expect(years.map(({ year }) => year)).toEqual([2007, 2008, 2010])
  const light = years.map(({ weather }) => sum(weather.dniWm2))
  expect(light[1]! / light[0]!).toBeCloseTo(0.9, 4)
  expect(light[2]! / light[0]!).toBeCloseTo(0.8, 4)
  expect(own.choice).toEqual({ years: 3, first: 2007, last: 2010, used: 2008, missing: [2009] })
  expect(own.year).toBe(years[1]!.weather)
  expect(yearsNotes(own, weatherYears)).toEqual([
    'Missing between the first and the last: 2009. What is told is of the years that are there.',
  ])
})

test('a file of several years has the years of as many files, without 29 February', () => {
  const rows = madeYear({ ...DENVER, tzHours: 0 }, 5, 1 / 6)
  const made = [2015, 2016, 2017].map((year, k) => [year, dimmed(rows, 1 - 0.1 * k)] as const)
  const one = read([{ name: 'series.csv', text: madePvgisHourly(made, DENVER) }])
  const each = read(made.map((year) => ({ name: `${year[0]}.csv`, text: madePvgisHourly([year], DENVER) })))
  expect(one.years.map(({ year }) => year)).toEqual([2015, 2016, 2017])
  for (const [k, { weather }] of one.years.entries()) {
    expect(weather.dniWm2).toEqual(each.years[k]!.weather.dniWm2)
    expect(weather.temperatureC).toEqual(each.years[k]!.weather.temperatureC)
  }
  expect(one.own).toMatchObject({ choice: { used: 2016, missing: [] }, leapHours: 24, calendarYear: null })
  expect(yearsNotes(one.own, weatherYears)).toEqual([
    '29 February is left out, as everywhere in the ground’s calendar: 1 of them.',
  ])
})

test('a single year is called by its own, and its 29 February told; a typical one is not', () => {
  const rows = madeYear({ ...DENVER, tzHours: 0 }, 5, 1 / 6)
  const { own } = read([{ name: 'leap.csv', text: madePvgisHourly([[2016, rows]], DENVER) }])
  expect(own).toMatchObject({ calendarYear: 2016, leapHours: 24, choice: null })
  expect(yearsNotes(own, weatherYears)).toEqual([
    'It is the calendar year 2016, not a typical one.',
    '29 February is left out, as everywhere in the ground’s calendar: 1 of them.',
  ])
  const months = madeEpw(ROWS, DENVER).replace(/^2019,([1-6]),/gm, '2004,$1,')
  for (const text of [months, ...['TMY3', 'TMYx', 'IWEC2'].map(saidToBe)]) {
    const { own } = read([{ name: 'typical.epw', text }])
    expect(own).toMatchObject({ calendarYear: null, leapHours: 0, choice: null })
    expect(yearsNotes(own, weatherYears)).toEqual([])
  }
})
const saidToBe = (source: string) => madeEpw(ROWS, DENVER, { location: `A,-,EXA,${source},000000` })

test('of files of several formats each format is told, once', () => {
  const epw = { name: 'denver.epw', text: madeEpw(ROWS, DENVER) }
  const { own } = read([nsrdb(2007), epw, nsrdb(2008)])
  expect(own.sources.map(({ format }) => format)).toEqual(['nsrdb', 'epw'])
  expect(own.calendarYear).toBeNull()
})

test('what cannot stand beside the others is told with its file', () => {
  const elsewhere = { ...DENVER, latitudeDeg: 39.75 }
  const rows = madeYear(elsewhere, 3, 0.5)
  expect(problemOf([nsrdb(2007), { name: 'b.csv', text: madeNsrdb(2008, rows, elsewhere) }])).toBe(
    'b.csv: the place of its hours is 39.75°, −105°, that of denver-2007.csv 39.7°, −105°: only years of one place are read together.',
  )
  expect(problemOf([nsrdb(2007), nsrdb(2008), { ...nsrdb(2007, 0.9), name: 'again.csv' }])).toBe(
    'again.csv: it holds the year 2007, which denver-2007.csv holds too: leave one of them out.',
  )
  const months = madeEpw(ROWS, DENVER).replace(/^2019,([1-6]),/gm, '2004,$1,')
  expect(problemOf([nsrdb(2007), { name: 'typical.epw', text: months }])).toBe(
    'typical.epw: its year is put together from several, or names none: only whole years of a record are read together.',
  )
  const dark = ROWS.map((hour, i): Hour => (i >= 3000 && i < 3100 ? [0, 0, 0, 10, 2] : hour))
  expect(problemOf([nsrdb(2007), { name: 'dark.csv', text: madeNsrdb(2008, dark, DENVER) }])).toMatch(
    /^dark\.csv: .*05-0\d/,
  )
})

test('in a file of several years a dark day is told with its year', () => {
  const rows = madeYear({ ...DENVER, tzHours: 0 }, 5, 1 / 6)
  const dark = rows.map((hour, i): Hour => (i >= 3000 && i < 3100 ? [0, 0, 0, 10, 2] : hour))
  const text = madePvgisHourly(
    [
      [2015, rows],
      [2016, dark],
      [2017, rows],
    ],
    DENVER,
  )
  expect(problemOf([{ name: 'series.csv', text }])).toMatch(/2016-05-0\d/)
})
