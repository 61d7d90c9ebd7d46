/** Weather files as their agencies write them, made from the rebuilt hours of a shipped place. */
import type { Place } from '../../src/systems/site.ts'
import type { WeatherYear } from '../../src/systems/weather.ts'

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const HOURS = MONTH_DAYS.flatMap((days, month) =>
  Array.from({ length: days * 24 }, (_, i) => ({
    month: month + 1,
    day: Math.floor(i / 24) + 1,
    hour: i % 24,
  })),
)
const two = (value: number) => String(value).padStart(2, '0')
const fixed = (values: Float64Array, digits: number) => Array.from(values, (value) => value.toFixed(digits))

export interface TextOptions {
  /** Minute of the stamps, where the format has one. */
  minute?: number
  /** Zone of the stamps, where the format allows another than the place's. */
  stampTzHours?: number
}

/** Hour i of the stamps' zone is this hour of the place's clock. */
const localHour = (i: number, zoneH: number) => (((i + zoneH) % 8760) + 8760) % 8760

function columns(year: WeatherYear, digits: number) {
  return {
    dni: fixed(year.dniWm2, digits),
    dhi: fixed(year.dhiWm2, digits),
    ghi: fixed(year.ghiWm2, digits),
    temperature: fixed(year.temperatureC, 1),
    wind: fixed(year.windMs, 1),
    beam: fixed(
      year.dniWm2.map((dni, i) => dni * year.sun.meanCosz[i]!),
      digits,
    ),
  }
}

export function epwText(place: Place, year: WeatherYear): string {
  const { dni, dhi, ghi, temperature, wind } = columns(year, 0)
  const { latitudeDeg, longitudeDeg, tzHours, elevationM } = place
  const head = [
    `LOCATION,${place.name.split(',')[0]},-,USA,TMY3,722780,${latitudeDeg},${longitudeDeg},${tzHours},${elevationM}`,
    'DESIGN CONDITIONS,0',
    'TYPICAL/EXTREME PERIODS,0',
    'GROUND TEMPERATURES,0',
    'HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0',
    'COMMENTS 1,',
    'COMMENTS 2,',
    'DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31',
  ]
  const rows = HOURS.map(({ month, day, hour }, i) => {
    const flags = '?9?9?9?9E0?9?9?9?9?9?9?9?9?9?9?9?9?9?9?9*9*9?9?9?9'
    const before = [1987, month, day, hour + 1, 60, flags, temperature[i], 0.0, 50, 97000, 0, 1415, 300]
    const after = [9999, 9999, 9999, 9999, 180, wind[i], 5, 5, 16.1, 77777, 9, 999999999, 10, 0.1, 0, 88]
    return [...before, ghi[i], dni[i], dhi[i], ...after, 999, 999, 99].join(',')
  })
  return `${[...head, ...rows].join('\r\n')}\r\n`
}

export function tmy3Text(place: Place, year: WeatherYear): string {
  const { dni, dhi, ghi, temperature, wind } = columns(year, 0)
  const { latitudeDeg, longitudeDeg, tzHours, elevationM } = place
  const head = [
    `722780,"${place.name}",AZ,${tzHours},${latitudeDeg},${longitudeDeg},${elevationM}`,
    'Date (MM/DD/YYYY),Time (HH:MM),ETR (W/m^2),ETRN (W/m^2),GHI (W/m^2),GHI source,GHI uncert (%),DNI (W/m^2),DNI source,DNI uncert (%),DHI (W/m^2),DHI source,DHI uncert (%),Dry-bulb (C),Dry-bulb source,Wspd (m/s),Wspd source',
  ]
  const rows = HOURS.map(
    ({ month, day, hour }, i) =>
      `${two(month)}/${two(day)}/1988,${two(hour + 1)}:00,0,0,${ghi[i]},1,8,${dni[i]},1,9,${dhi[i]},1,9,${temperature[i]},A,${wind[i]},A`,
  )
  return `${[...head, ...rows].join('\n')}\n`
}

export function nsrdbText(
  place: Place,
  year: WeatherYear,
  { minute = 30, stampTzHours = place.tzHours }: TextOptions = {},
): string {
  const { dni, dhi, ghi, temperature, wind } = columns(year, 0)
  const { latitudeDeg, longitudeDeg, tzHours, elevationM } = place
  const head = [
    'Source,Location ID,City,State,Country,Latitude,Longitude,Time Zone,Elevation,Local Time Zone,DHI Units',
    `NSRDB,145809,-,-,-,${latitudeDeg},${longitudeDeg},${stampTzHours},${elevationM},${tzHours},w/m2`,
    'Year,Month,Day,Hour,Minute,DHI,DNI,GHI,Dew Point,Surface Albedo,Wind Speed,Temperature',
  ]
  const rows = HOURS.map(({ month, day, hour }, i) => {
    const k = localHour(i, tzHours - stampTzHours)
    return [2007, month, day, hour, minute, dhi[k], dni[k], ghi[k], -6, 0.2, wind[k], temperature[k]].join(
      ',',
    )
  })
  return `${[...head, ...rows].join('\n')}\n`
}

export function pvgisText(place: Place, year: WeatherYear, { minute = 0 }: TextOptions = {}): string {
  const { dni, dhi, ghi, temperature, wind } = columns(year, 2)
  const head = [
    `Latitude (decimal degrees): ${place.latitudeDeg.toFixed(3)}`,
    `Longitude (decimal degrees): ${place.longitudeDeg.toFixed(3)}`,
    `Elevation (m): ${place.elevationM.toFixed(1)}`,
    'month,year',
    ...MONTH_DAYS.map((_, month) => `${month + 1},${2005 + month}`),
    'time(UTC),T2m,RH,G(h),Gb(n),Gd(h),IR(h),WS10m,WD10m,SP',
  ]
  const rows = HOURS.map(({ month, day, hour }, i) => {
    const k = localHour(i, Math.round(place.longitudeDeg / 15))
    const beam = dni[k] === '0.00' ? '-0.0' : dni[k] // as PVGIS writes nights
    return `${2004 + month}${two(month)}${two(day)}:${two(hour)}${two(minute)},${temperature[k]},90.9,${ghi[k]},${beam},${dhi[k]},253.7,${wind[k]},231.0,99110.0`
  })
  const foot = ['', 'T2m: 2-m air temperature (degree Celsius)', '', 'PVGIS (c) European Union, 2001-2026']
  return `${[...head, ...rows, ...foot].join('\r\n')}\r\n`
}

export function pvgisHourlyText(place: Place, year: WeatherYear, slopeDeg = 0): string {
  const { beam, dhi, temperature, wind } = columns(year, 2)
  const head = [
    `Latitude (decimal degrees):\t${place.latitudeDeg.toFixed(3)}`,
    `Longitude (decimal degrees):\t${place.longitudeDeg.toFixed(3)}`,
    `Elevation (m):\t${place.elevationM}`,
    'Radiation database:\tPVGIS-SARAH3',
    '',
    `Slope: ${slopeDeg} deg. `,
    'Azimuth: 0 deg. ',
    '',
    'time,Gb(i),Gd(i),Gr(i),H_sun,T2m,WS10m,Int',
  ]
  const rows = HOURS.map(({ month, day, hour }, i) => {
    const k = localHour(i, Math.round(place.longitudeDeg / 15))
    return `2023${two(month)}${two(day)}:${two(hour)}30,${beam[k]},${dhi[k]},0.0,0.0,${temperature[k]},${wind[k]},0.0`
  })
  return `${[...head, ...rows, '', 'Gb(i): Beam (direct) irradiance'].join('\r\n')}\r\n`
}
