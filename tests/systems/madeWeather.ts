/** Made-up years of weather whose light fits the Sun over the place, written as agencies write them: the Sun by the
 *  low-accuracy series of Meeus (1998, chapter 25), apart from the product's; clear days and clouds by an invented law
 *  and a small congruential generator, so that every run has the same bytes. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const STAMPS = MONTH_DAYS.flatMap((days, m) =>
  Array.from({ length: days * 24 }, (_, i) => [m + 1, Math.floor(i / 24) + 1, i % 24] as const),
)
const rad = (deg: number) => (deg * Math.PI) / 180

function cosz(latitudeDeg: number, longitudeDeg: number, utcHour: number): number {
  const jd = 2458484.5 + utcHour / 24
  const t = (jd - 2451545) / 36525
  const l0 = rad(280.46646 + t * (36000.76983 + 0.0003032 * t))
  const m = rad(357.52911 + t * (35999.05029 - 0.0001537 * t))
  const c =
    (1.914602 - 0.004817 * t) * Math.sin(m) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * m) +
    0.000289 * Math.sin(3 * m)
  const omega = rad(125.04 - 1934.136 * t)
  const lambda = l0 + rad(c) - rad(0.00569 + 0.00478 * Math.sin(omega))
  const epsilon = rad(23.439291 - 0.0130042 * t + 0.00256 * Math.cos(omega))
  const declination = Math.asin(Math.sin(epsilon) * Math.sin(lambda))
  const ascension = Math.atan2(Math.cos(epsilon) * Math.sin(lambda), Math.cos(lambda))
  const hourAngle = rad(280.46061837 + 360.98564736629 * (jd - 2451545) + longitudeDeg) - ascension
  const latitude = rad(latitudeDeg)
  return (
    Math.sin(latitude) * Math.sin(declination) +
    Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle)
  )
}

export interface Spot {
  latitudeDeg: number
  longitudeDeg: number
  tzHours: number
}
/** Total, beam, diffuse, temperature, wind. */
export type Hour = readonly [ghi: number, dni: number, dhi: number, temperatureC: number, windMs: number]
export const DARK: Hour = [0, 0, 0, 0, 0]

const tenths = (value: number) => Math.round(value * 10) / 10

/** By local standard time from 1 January. @param instantH after the beginning of a row's hour, whose light it has; without
 *  it means over the hour */
export function madeYear(
  { latitudeDeg, longitudeDeg, tzHours }: Spot,
  seed: number,
  instantH?: number,
): Hour[] {
  let s = Math.imul(seed, 2654435761) >>> 0
  let k = 0
  const offsets = instantH === undefined ? Array.from({ length: 12 }, (_, j) => (j + 0.5) / 12) : [instantH]
  return STAMPS.map((_, i) => {
    if (i % 24 === 0) {
      s = (Math.imul(1664525, s) + 1013904223) >>> 0
      k = 0.1 + 0.9 * Math.sqrt((s >>> 8) / 2 ** 24)
    }
    let [beam, diffuse, height, normal] = [0, 0, 0, 0]
    for (const offset of offsets) {
      const c = cosz(latitudeDeg, longitudeDeg, i - tzHours + offset)
      if (c <= 0) continue
      const b = 1000 * Math.exp(-0.22 / (Math.max(c, 1e-3) + 0.05)) * Math.max(0, (k - 0.35) / 0.65)
      beam += b * c
      height += c
      normal += b
      diffuse += (40 + 180 * (1 - k)) * Math.min(1, 6 * c)
    }
    const n = offsets.length
    const dni = instantH === undefined ? (height > 0 ? beam / height : 0) : normal
    const yearly = Math.cos((2 * Math.PI * (i / 24 - 15)) / 365)
    const t = 12 - (latitudeDeg >= 0 ? 10 : -10) * yearly - 4 * Math.cos((2 * Math.PI * ((i % 24) - 3)) / 24)
    const w = 2 + 1.5 * Math.sin((2 * Math.PI * i) / 31)
    return [tenths((beam + diffuse) / n), tenths(dni), tenths(diffuse / n), tenths(t), tenths(w)] as const
  })
}

const EPW_HEAD = [
  'DESIGN CONDITIONS,0',
  'TYPICAL/EXTREME PERIODS,0',
  'GROUND TEMPERATURES,0',
  'HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0',
  'COMMENTS 1,made up for a test',
  'COMMENTS 2,',
  'DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31',
]

export interface EpwOptions {
  location?: string
  minute?: number
  head?: readonly string[]
}

export function madeEpw(rows: readonly Hour[], spot: Spot, options: EpwOptions = {}): string {
  const { location = 'Exampleton,-,EXA,OWN,000000', minute = 60, head = EPW_HEAD } = options
  const hours = rows.map(([g, b, f, t, w], i) => {
    const [month, day, hour] = STAMPS[i % STAMPS.length]!
    return `2019,${month},${day},${hour + 1},${minute},?9,${t},5,60,101300,0,0,300,${g},${b},${f},0,0,0,0,180,${w},5,5,20,77777,9,999999999,100,0.1,0,88,0.2,0,1`
  })
  const place = `${spot.latitudeDeg},${spot.longitudeDeg},${spot.tzHours},100`
  return `${[`LOCATION,${location},${place}`, ...head, ...hours].join('\n')}\n`
}
export const epwHead = (from: string, to: string): string[] => EPW_HEAD.map((line) => line.replace(from, to))

const two = (value: number) => String(value).padStart(2, '0')

/** @param midnight how the last hour of a day is written: 24:00, or 00:00 of the next */
export function madeTmy3(rows: readonly Hour[], spot: Spot, midnight: 24 | 0 = 24): string {
  const head = [
    `000001,"EXAMPLETON",EX,${spot.tzHours},${spot.latitudeDeg},${spot.longitudeDeg},100`,
    'Date (MM/DD/YYYY),Time (HH:MM),GHI (W/m^2),DNI (W/m^2),DHI (W/m^2),Dry-bulb (C),Wspd (m/s)',
  ]
  const hours = rows.map((values, i) => {
    const isNext = STAMPS[i]![2] === 23 && midnight === 0
    const [month, day, hour] = STAMPS[isNext ? (i + 1) % STAMPS.length : i]!
    return `${two(month)}/${two(day)}/2019,${two(isNext ? 0 : hour + 1)}:00,${values.join()}`
  })
  return `${[...head, ...hours].join('\n')}\n`
}

/** On the level plane, stamped ten minutes past; rows of that instant in UTC. @param years their numbers and rows */
export function madePvgisHourly(years: readonly (readonly [number, readonly Hour[]])[], spot: Spot): string {
  const head = [
    `Latitude (decimal degrees):\t${spot.latitudeDeg}`,
    `Longitude (decimal degrees):\t${spot.longitudeDeg}`,
    'Elevation (m):\t100',
    'Radiation database:\tPVGIS-SARAH3',
    'Slope: 0 deg. ',
    'Azimuth: 0 deg. ',
    'time,Gb(i),Gd(i),Gr(i),H_sun,T2m,WS10m,Int',
  ]
  const hours = years.flatMap(([year, rows]) =>
    rows.flatMap(([, b, f, t, w], i) => {
      const [month, day, hour] = STAMPS[i]!
      const level = b * Math.max(0, cosz(spot.latitudeDeg, spot.longitudeDeg, i + 1 / 6))
      const row = (d: number, m = month) =>
        `${year}${two(m)}${two(d)}:${two(hour)}10,${level.toFixed(2)},${f},0.0,0.0,${t},${w},0.0`
      const isLeap = year % 4 === 0 && month === 2 && day === 28 && hour === 23
      // 29 February has the light of the 28th, hour by hour.
      return isLeap ? [row(day), ...leapDay(year, rows, spot)] : [row(day)]
    }),
  )
  return [...head, ...hours, '', 'Int: 1 means solar radiation values are reconstructed', ''].join('\r\n')
}

function leapDay(year: number, rows: readonly Hour[], spot: Spot): string[] {
  const from = 58 * 24
  return rows.slice(from, from + 24).map(([, b, f, t, w], hour) => {
    const level = b * Math.max(0, cosz(spot.latitudeDeg, spot.longitudeDeg, from + hour + 1 / 6))
    return `${year}0229:${two(hour)}10,${level.toFixed(2)},${f},0.0,0.0,${t},${w},0.0`
  })
}

/** One file a year, as NSRDB gives them: light of the middle of the hour, stamps in local standard time. */
export function madeNsrdb(year: number, rows: readonly Hour[], spot: Spot): string {
  const { latitudeDeg, longitudeDeg, tzHours } = spot
  const head = [
    'Source,Location ID,City,State,Country,Latitude,Longitude,Time Zone,Elevation,Local Time Zone',
    `NSRDB,1,-,-,-,${latitudeDeg},${longitudeDeg},${tzHours},100,${tzHours}`,
    'Year,Month,Day,Hour,Minute,DHI,DNI,GHI,Temperature,Wind Speed',
  ]
  const hours = rows.map(([g, b, f, t, w], i) => {
    const [month, day, hour] = STAMPS[i]!
    return `${year},${month},${day},${hour},30,${f},${b},${g},${t},${w}`
  })
  return `${[...head, ...hours].join('\n')}\n`
}
