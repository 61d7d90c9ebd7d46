/** Weather years as people have them. The wanted yields are those of the same light read with the Sun at its true
 *  instant, worked out apart from the product. */
import { expect, test } from 'vitest'
import { tWith } from '../../src/i18n/t.ts'
import { decodeText } from '../../src/lib/text.ts'
import { pvYear } from '../../src/systems/pv.ts'
import { type OwnYear, readWeather } from '../../src/systems/weatherFile.ts'
import { isProblem } from '../../src/systems/weatherProblem.ts'
import {
  DARK,
  epwHead,
  madeEpw,
  madePvgisHourly,
  madeTmy3,
  madeYear,
  type Spot,
  STAMPS,
} from './madeWeather.ts'

/** The wanted figures are written to a tenth. */
const YIELD_KWH = 0.06

function read(text: string): OwnYear {
  const read = readWeather([{ name: 'a.csv', text }])
  if (isProblem(read)) throw new Error(tWith('weather.problem', read.problem, read.values))
  return read.own
}
function problemOf(text: string): string {
  const read = readWeather([{ name: 'a.csv', text }])
  if (!isProblem(read)) throw new Error('it was read')
  return tWith('weather.problem', read.problem, read.values)
}
const yieldOf = ({ place, year }: OwnYear, mount: 'fixed' | 'tracker' = 'fixed') =>
  pvYear(place, year, mount).specificYieldKwhPerKw

const GEORGIA: Spot = { latitudeDeg: 33.6, longitudeDeg: -84.4, tzHours: -5 }
const SPAIN: Spot = { latitudeDeg: 40, longitudeDeg: -3, tzHours: 0 }
const COLORADO: Spot = { latitudeDeg: 39.7, longitudeDeg: -105.2, tzHours: -7 }

test.each([
  ['the end', 1, 60, 1134.0, 1334.5],
  ['the beginning', 0, 0, 1131.8, 1332.2],
  ['ten minutes past the end', 1.1761, 70, 1134.7, 1334.8],
])('EPW with the light of %s of its hour: the instant is found', (_, instantH, minute, fixed, tracker) => {
  const own = read(madeEpw(madeYear(GEORGIA, 5, instantH), GEORGIA, { minute: 0 }))
  expect(own.sources[0]?.light).toEqual({ minute, isEstimated: true })
  expect(Math.abs(yieldOf(own) - fixed)).toBeLessThan(YIELD_KWH)
  expect(Math.abs(yieldOf(own, 'tracker') - tracker)).toBeLessThan(YIELD_KWH)
})

test('means over the hour are those of its middle', () => {
  const own = read(madeEpw(madeYear(GEORGIA, 5), GEORGIA))
  expect(own.sources[0]?.light).toEqual({ minute: 30, isEstimated: true })
})

test('EPW as PVGIS writes it: rows in UTC under zone 1, the instant in a comment', () => {
  const spot: Spot = { latitudeDeg: 41.2, longitudeDeg: 9.1, tzHours: 0 }
  const rows = madeYear(spot, 7, 0.1761)
  const location = 'unknown,-,unknown,ECMWF/ERA,unknown'
  const head = epwHead('COMMENTS 2,', 'COMMENTS 2,Irradiance Time Offset (h):-0.8239')
  const own = read(madeEpw(rows, { ...spot, tzHours: 1 }, { location, head, minute: 0 }))
  expect(own.sources[0]?.light).toEqual({ minute: 11, isEstimated: false })
  expect(own.place).toMatchObject({ name: '41.20° N 9.10° E', tzHours: 1 })
  const plain = read(madeEpw(rows, spot, { minute: 0 }))
  expect(yieldOf(own) / yieldOf(plain)).toBeCloseTo(1, 3)
})

test('months without any light while the Sun is up are refused from their first hour on', () => {
  const rows = madeYear(COLORADO, 3)
  const end = STAMPS.findIndex(([month, day, hour]) => month === 9 && day === 8 && hour === 10)
  const cut = rows.map((row, i) => (i < end ? row : DARK))
  expect(problemOf(madeEpw(cut, COLORADO))).toMatch(
    /^there is no light at all from 09-08 10:00 .* for 115 days in which the Sun is up/,
  )
  const day = 199 * 24
  const dayOut = rows.map((row, i) => (i >= day && i < day + 24 ? DARK : row))
  expect(problemOf(madeEpw(dayOut, COLORADO))).toMatch(
    /^there is no light at all from 07-19 04:00 .* for 1 days/,
  )
})

test('a year without any light is dark, whatever its format; that nothing fits the Sun is not its fault', () => {
  const rows = madeYear(COLORADO, 3).map(() => DARK)
  for (const text of [
    madeEpw(rows, COLORADO),
    madeEpw(rows, COLORADO, { minute: 0 }),
    madeTmy3(rows, COLORADO, 24),
  ])
    expect(problemOf(text)).toMatch(/^there is no light at all from 01-01 0[78]:00 .* for 365 days/)
})

test('the polar night is no gap', () => {
  const spot: Spot = { latitudeDeg: 69.7, longitudeDeg: 18.9, tzHours: 1 }
  expect(read(madeEpw(madeYear(spot, 9), spot)).sources[0]?.format).toBe('epw')
})

test('midnight as 24:00 and as 00:00 of the next day is one instant', () => {
  const spot: Spot = { latitudeDeg: -33.9, longitudeDeg: 151.2, tzHours: 10 }
  const rows = madeYear(spot, 11)
  for (const midnight of [24, 0] as const) {
    expect(Math.abs(yieldOf(read(madeTmy3(rows, spot, midnight))) - 1142.6)).toBeLessThan(YIELD_KWH)
  }
})

test('of several years, leap days among them, the one with the middle light is read, and which it is is said', () => {
  const spot: Spot = { latitudeDeg: 40.4, longitudeDeg: -3.7, tzHours: 0 }
  const instantH = 1 / 6
  const rows = madeYear(spot, 2, instantH)
  const dim = rows.map(([g, b, f, t, w]) => [0.8 * g, 0.8 * b, 0.8 * f, t, w] as const)
  const bright = rows.map(([g, b, f, t, w]) => [1.1 * g, 1.1 * b, 1.1 * f, t, w] as const)
  const own = read(
    madePvgisHourly(
      [
        [2015, bright],
        [2016, rows],
        [2017, dim],
      ],
      spot,
    ),
  )
  expect(own.choice).toEqual({ years: 3, first: 2015, last: 2017, used: 2016, missing: [] })
  expect(own.leapHours).toBe(24)
  const alone = read(madePvgisHourly([[2019, rows]], spot))
  expect(alone.choice).toBeNull()
  expect(alone.calendarYear).toBe(2019)
  expect(yieldOf(own)).toBe(yieldOf(alone))
})

test('quarter hours with a gap are quarter hours', () => {
  const [head, names, ...rows] = madeTmy3(madeYear(COLORADO, 3), COLORADO).trimEnd().split('\n')
  const quarters = rows.flatMap((row, i) => {
    const [month, day, hour] = STAMPS[i]!.map((value) => String(value).padStart(2, '0'))
    const rest = row.split(',').slice(2).join()
    return ['00', '15', '30', '45'].map((minute) => `${month}/${day}/2019,${hour}:${minute},${rest}`)
  })
  expect(problemOf([head, names, ...quarters.slice(0, -3)].join('\n'))).toMatch(/35,037 rows, 4 an hour/)
})

test('names in Latin-1, with a comma, and a header of nine lines are read', () => {
  const spot: Spot = { latitudeDeg: -1.4, longitudeDeg: -48.5, tzHours: -3 }
  const text = madeEpw(madeYear(spot, 4), spot, { location: 'Três Exemplos,-,BRA,OWN,000000' })
  expect(read(decodeText(Buffer.from(text, 'latin1'))).place.name).toBe('Três Exemplos, BRA')
  const rows = madeYear(SPAIN, 1)
  const plain = yieldOf(read(madeEpw(rows, SPAIN)))
  const comma = read(madeEpw(rows, SPAIN, { location: 'Exampleton, Old Town,-,EXA,OWN,000000' }))
  expect(comma.place).toMatchObject({ name: 'Exampleton, Old Town, EXA', latitudeDeg: 40, longitudeDeg: -3 })
  const nine = read(madeEpw(rows, SPAIN, { head: epwHead('COMMENTS 2,', 'COMMENTS 2,\nCOMMENTS 3,a third') }))
  expect([yieldOf(comma), yieldOf(nine)]).toEqual([plain, plain])
})

test('every cell in quotes, as R and spreadsheets write them', () => {
  const quoted = (text: string) =>
    text.replaceAll(/^.*$/gm, (line) =>
      line
        ? line
            .split(',')
            .map((cell) => `"${cell}"`)
            .join()
        : line,
    )
  const rows = madeYear(SPAIN, 1)
  expect(yieldOf(read(quoted(madeEpw(rows, SPAIN))))).toBe(yieldOf(read(madeEpw(rows, SPAIN))))
  const tmy3 = madeTmy3(rows, SPAIN)
  expect(yieldOf(read(quoted(tmy3.replaceAll('"', ''))))).toBe(yieldOf(read(tmy3)))
})

test('a name holds no controls and is not endless', () => {
  const location = `${'A\u001b[31m'.repeat(200)},-,EXA,OWN,000000`
  const { name } = read(madeEpw(madeYear(SPAIN, 1), SPAIN, { location })).place
  expect(name.length).toBeLessThanOrEqual(60)
  expect(name).not.toContain('\u001b')
})
