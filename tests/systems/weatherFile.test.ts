/** Own weather: the same year written in each format and read back gives the same power; what is wrong is told. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tWith } from '../../src/i18n/t.ts'
import { dispatchYear } from '../../src/systems/dispatch.ts'
import { pvYear } from '../../src/systems/pv.ts'
import { parseSites, type SiteDaily } from '../../src/systems/site.ts'
import { reconstructYear } from '../../src/systems/weather.ts'
import { OWN_SITE, type OwnYear, readWeather } from '../../src/systems/weatherFile.ts'
import { isProblem } from '../../src/systems/weatherProblem.ts'
import { epwText, nsrdbText, pvgisHourlyText, pvgisText, tmy3Text } from './weatherText.ts'

const file = new URL('../../assets/sites/sites-daily.json', import.meta.url)
const sites = parseSites(JSON.parse(readFileSync(file, 'utf8')))
const siteOf = (id: string) => sites.find((site) => site.id === id)!
const phoenix = siteOf('phoenix-az')
const year = reconstructYear(phoenix)

/** Irradiances are written as whole W/m², as the agencies do. */
const YIELD_FRACTION = 2e-4
const MET_HOURS = 2
/** Beam on the level, divided by the Sun's height and held below a very clear sky. */
const LEVEL_YIELD_FRACTION = 2e-3

const read = (text: string): OwnYear => {
  const read = readWeather([{ name: 'a.csv', text }])
  if (isProblem(read)) throw new Error(tWith('weather.problem', read.problem, read.values))
  return read.own
}

function expectSame(site: SiteDaily, text: string, label: string, fraction = YIELD_FRACTION): void {
  const own = read(text)
  expect(own.place).toMatchObject({ id: OWN_SITE, elevationM: site.elevationM })
  expect(own.place.latitudeDeg).toBeCloseTo(site.latitudeDeg, 3)
  const rebuilt = reconstructYear(site)
  for (const mount of ['fixed', 'tracker'] as const) {
    const mine = pvYear(own.place, own.year, mount)
    const shipped = pvYear(site, rebuilt, mount)
    const error = mine.specificYieldKwhPerKw / shipped.specificYieldKwhPerKw - 1
    expect(Math.abs(error), `${label} ${mount}`).toBeLessThan(fraction)
    const system = { pvCapacityW: 8e3, batteryWh: 24e3, loadW: 1e3 }
    const met = (acWPerW: Float64Array) => dispatchYear({ acWPerW, ...system }).hoursMetFraction * 8760
    if (fraction === YIELD_FRACTION) {
      expect(Math.abs(met(mine.acWPerW) - met(shipped.acWPerW)), label).toBeLessThan(MET_HOURS + 0.5)
    }
  }
}

test('four places written as EPW, TMY3, NSRDB and PVGIS and read back have the same yield and hours', () => {
  let count = 0
  for (const id of ['phoenix-az', 'kuala-lumpur-my', 'brisbane-au', 'kiruna-se']) {
    const site = siteOf(id)
    const rebuilt = reconstructYear(site)
    const solarZone = { ...site, tzHours: Math.round(site.longitudeDeg / 15) }
    const solarYear = reconstructYear(solarZone)
    const texts: [string, SiteDaily, string][] = [
      ['EPW', site, epwText(site, rebuilt)],
      ['TMY3', site, tmy3Text(site, rebuilt)],
      ['NSRDB', site, nsrdbText(site, rebuilt)],
      ['NSRDB in UTC', site, nsrdbText(site, rebuilt, { stampTzHours: 0 })],
      // PVGIS has UTC alone: the clock is that of the Sun's own zone.
      ['PVGIS', solarZone, pvgisText(solarZone, solarYear)],
      ['PVGIS at 30 min', solarZone, pvgisText(solarZone, solarYear, { minute: 30 })],
    ]
    for (const [format, place, text] of texts) {
      expectSame(place, text, `${id} ${format}`)
      count++
    }
    const level = pvgisHourlyText(solarZone, solarYear)
    expectSame(solarZone, level, `${id} PVGIS hourly`, LEVEL_YIELD_FRACTION)
  }
  expect(count).toBe(24)
}, 60e3)

test('a place says who it is: name, zone, format', () => {
  expect(read(epwText(phoenix, year))).toMatchObject({
    sources: [{ format: 'epw' }],
    place: { name: 'Phoenix, USA', tzHours: -7, longitudeDeg: phoenix.longitudeDeg },
  })
  expect(read(tmy3Text(phoenix, year))).toMatchObject({
    sources: [{ format: 'tmy3' }],
    place: { name: `${phoenix.name}, AZ` },
  })
  expect(read(nsrdbText(phoenix, year)).place.name).toMatch(/^33\.\d\d° N 11\d\.\d\d° W$/)
  expect(read(`\uFEFF${nsrdbText(phoenix, year)}`).sources[0]?.format).toBe('nsrdb')
})

test('stamps at the full hour may mean its beginning or its middle: the one that closes is taken', () => {
  // Hour means stamped at their beginning, and instants at the stamp: the same text but for the light.
  const minutes = [0, 30] as const
  const yields = minutes.map((minute) => {
    const { place, year: own } = read(nsrdbText(phoenix, year, { minute }))
    return pvYear(place, own, 'tracker').specificYieldKwhPerKw
  })
  expect(yields[0]! / yields[1]!).toBeCloseTo(1, 6)
})

test('PVGIS says where in the hour its instants lie', () => {
  const text = pvgisText({ ...phoenix }, year).replace(
    'month,year',
    'Irradiance Time Offset (h): 0.5\r\nmonth,year',
  )
  expectSame(phoenix, text, 'offset of half an hour')
})

/** The sentence about a text. */
function problemOf(text: string): string {
  const read = readWeather([{ name: 'a.csv', text }])
  expect(isProblem(read)).toBe(true)
  const sentence = isProblem(read) ? tWith('weather.problem', read.problem, read.values) : ''
  expect(sentence).toMatch(/^[^\n{}]+\.$/)
  return sentence
}
const epw = epwText(phoenix, year)
const lines = epw.split('\r\n')
const LAST = lines.length - 1 // after it the empty rest
/** A cell of the EPW, by line from 1. */
const withCell = (line: number, column: number, value: string) =>
  lines.with(line - 1, lines[line - 1]!.split(',').with(column, value).join(',')).join('\r\n')

test('a leap year, half-hours, several years and a missing row: told apart by their stamps', () => {
  const feb29 = lines.slice(8 + 58 * 24, 8 + 59 * 24)
  const leap = [...lines.slice(0, 8 + 59 * 24), ...feb29, ...lines.slice(8 + 59 * 24)].join('\r\n')
  expect(problemOf(leap)).toMatch(/^line 1,425 begins the hour 02-28 00:00 .*03-01 00:00 is due/) // the 28th twice
  const day29 = leap
    .split('\r\n')
    .map((row, i) => (i >= 8 + 59 * 24 && i < 8 + 60 * 24 ? row.replace(',2,28,', ',2,29,') : row))
  const { place, year: own } = read(day29.join('\r\n'))
  const yieldOf = pvYear(place, own, 'fixed').specificYieldKwhPerKw
  const plain = read(epw)
  expect(yieldOf).toBe(pvYear(plain.place, plain.year, 'fixed').specificYieldKwhPerKw)
  const halves = [...lines.slice(0, 8), ...lines.slice(8, LAST).flatMap((line) => [line, line])].join('\n')
  expect(problemOf(halves)).toMatch(/17,520 rows, 2 an hour/)
  const years = [...lines.slice(0, LAST), ...Array(10).fill(lines.slice(8, LAST)).flat()].join('\n')
  expect(read(years).choice).toMatchObject({ years: 11 })
  expect(problemOf(lines.toSpliced(100, 1).join('\r\n'))).toMatch(
    /^line 101 begins the hour 01-04 21:00 .*01-04 20:00 is due/,
  )
  expect(problemOf(lines.slice(0, -2).join('\r\n'))).toMatch(/has 8,759 rows of hours; a year has 8,760/)
  expect(problemOf(lines.slice(0, 8).join('\n'))).toMatch(/has 0 rows/)
})

test('a missing column, a missing or negative or impossible value, a wrong stamp: line and column are named', () => {
  const tmy3 = tmy3Text(phoenix, year)
  expect(problemOf(tmy3.replace('DHI (W/m^2)', 'Diffuse'))).toBe('the column DHI is missing.')
  expect(problemOf(nsrdbText(phoenix, year).replace('Wind Speed', 'Wind'))).toBe(
    'the column Wind Speed is missing.',
  )
  expect(problemOf(pvgisText(phoenix, year).replace('Gb(n)', 'B'))).toBe('the column Gb(n) is missing.')
  expect(problemOf(withCell(500, 14, '9999'))).toBe(
    'line 500 has no value of direct normal radiation (“9999”).',
  )
  expect(problemOf(withCell(500, 6, ''))).toBe('line 500 has no value of dry bulb temperature (“”).')
  expect(problemOf(tmy3.replace(/,A,(\d\.\d),A\n/, ',A,-9900,A\n'))).toBe(
    'line 3 has no value of Wspd (“-9900”).',
  )
  expect(problemOf(withCell(500, 13, '-12'))).toMatch(
    /global horizontal radiation is −12 in line 500; the least accepted is 0/,
  )
  expect(problemOf(withCell(500, 6, '-120'))).toMatch(/dry bulb temperature is −120 in line 500/)
  expect(problemOf(withCell(500, 15, '2400'))).toMatch(
    /diffuse .* is 2,400 in line 500; the most accepted is 1,500/,
  )
  expect(problemOf(withCell(500, 3, '7'))).toMatch(
    /^line 500 begins the hour 01-21 06:00 .*01-21 11:00 is due/,
  )
})

test('stamps half a day or an hour off, a wrong zone or place, and light at night are seen by the Sun', () => {
  const shifted = (hours: number) => {
    const rows = lines.slice(8, LAST)
    const moved = rows.map((row, i) => {
      const from = rows[(i - hours + 8760) % 8760]!.split(',')
      return [...row.split(',').slice(0, 6), ...from.slice(6)].join(',')
    })
    return [...lines.slice(0, 8), ...moved].join('\r\n')
  }
  expect(problemOf(shifted(12))).toMatch(
    /^the light is stamped about 12 h too \w+ for the Sun at 33\.\d+°, −11\d/,
  )
  expect(problemOf(shifted(1))).toMatch(/^the light is stamped about 1 h too late/)
  expect(problemOf(shifted(-3))).toMatch(/^the light is stamped about 3 h too early/)
  const zone = epw.replace(/^(LOCATION.*),-7,/, '$1,0,')
  expect(problemOf(zone)).toMatch(/stamped about 7 h too early/)
  const south = epw.replace(/^(LOCATION,[^\r]*?),33\./, '$1,-33.')
  expect(problemOf(south)).toMatch(/Sun|beam and diffuse/)
  const east = pvgisHourlyText(phoenix, year).replace(/(Longitude[^\n]*\t)-\d+/, '$1-52')
  expect(problemOf(east)).toMatch(/stamped about 4 h too \w+ for the Sun at 33\.\d+°, −52/)
  const sleepless = lines.map((line, i) => {
    if (i < 8 || line === '') return line
    const cells = line.split(',')
    return cells
      .with(13, String(Number(cells[13]) + 20))
      .with(15, String(Number(cells[15]) + 20))
      .join(',')
  })
  expect(problemOf(sleepless.join('\r\n'))).toMatch(
    /^[\d.]+ % of the light falls in hours in which the Sun is down/,
  )
})

test('a total that beam and diffuse do not make up is told with both', () => {
  const half = lines.map((line, i) =>
    i < 8 || line === ''
      ? line
      : line
          .split(',')
          .with(14, String(Number(line.split(',')[14]) / 2))
          .join(','),
  )
  expect(problemOf(half.join('\r\n'))).toMatch(/total on the horizontal is 2,\d+ kWh\/m² .* add up to 1,\d+/)
})

test('what is no weather file, has no place or a sloping plane is refused', () => {
  for (const text of ['', 'hello', '{"a":1}', '1,2,3\n4,5,6', 'ISS (ZARYA)\n1 25544U\n2 25544']) {
    expect(problemOf(text)).toMatch(/^the file is none of EPW, TMY3, PVGIS CSV/)
  }
  expect(problemOf(epw.replace(/,33\.[\d]+,/, ',north,'))).toBe(
    'the file’s latitude is no number from −90 to 90.',
  )
  expect(problemOf(pvgisHourlyText(phoenix, year, 35))).toMatch(/slope of 35°; choose a slope of 0°/)
})
