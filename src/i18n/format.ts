/** How is a number, a duration or an instant written? The only place where SI becomes what people read: prefixes,
 *  percent, degrees, dates in UTC. Digits are held in number, so that a live value does not change its width; a share
 *  is never rounded up to "100 %" or down to "0 %". Intl objects are made once. */

export const MINUS = '−'
/** Between a number and its unit: it never breaks a line. */
export const NARROW_SPACE = '\u202f'

/** A number and its unit, where they are set in different sizes. */
export interface Parts {
  value: string
  unit: string
}

const formats = new Map<string, Intl.NumberFormat>()
function numberFormat(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat('en', options)
    formats.set(key, format)
  }
  return format
}

const withMinus = (text: string): string => text.replace('-', MINUS)

/** Grouped, with exactly so many decimals. */
export const formatDecimal = (value: number, decimals: number): string =>
  withMinus(
    numberFormat(`d${decimals}`, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    }).format(value),
  )

/** Whole and grouped: 1,000,000. */
export const formatCount = (value: number): string => formatDecimal(value, 0)

/** Exactly so many significant digits, zeros kept: 1.00, 11.2, 175. */
export const formatSignificant = (value: number, digits = 3): string =>
  withMinus(
    numberFormat(`s${digits}`, {
      minimumSignificantDigits: digits,
      maximumSignificantDigits: digits,
    }).format(value),
  )

/** As few digits as say it, for a value someone typed or a schema states. */
export const formatPlain = (value: number): string =>
  withMinus(numberFormat('plain', { maximumSignificantDigits: 12 }).format(value))

export const joinParts = ({ value, unit }: Parts): string =>
  unit === '' ? value : `${value}${NARROW_SPACE}${unit}`

const PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'] as const

/** Three significant digits under the prefix that keeps them below 1,000. */
function siParts(value: number, unit: string, highest: (typeof PREFIXES)[number], digits = 3): Parts {
  if (!Number.isFinite(value)) return { value: '–', unit }
  if (value === 0) return { value: '0', unit }
  // Rounding comes first: 999.6 kW is 1.00 MW.
  const rounded = Math.abs(Number(value.toPrecision(digits)))
  const thousands = Math.floor(Math.log10(rounded) / 3 + 1e-12)
  const power = Math.min(Math.max(thousands, 0), PREFIXES.indexOf(highest))
  return { value: formatSignificant(value / 1000 ** power, digits), unit: PREFIXES[power] + unit }
}

export const powerParts = (powerW: number): Parts => siParts(powerW, 'W', 'T')
export const formatPower = (powerW: number): string => joinParts(powerParts(powerW))

export const energyParts = (energyWh: number): Parts => siParts(energyWh, 'Wh', 'T')
export const formatEnergy = (energyWh: number): string => joinParts(energyParts(energyWh))

export const flopsParts = (flops: number): Parts => siParts(flops, 'FLOP/s', 'Y')
export const formatFlops = (flops: number): string => joinParts(flopsParts(flops))

/** A share of 1 in percent. Only all is 100 %, only nothing is 0 %. */
export function percentParts(fraction: number, decimals = 1): Parts {
  if (!Number.isFinite(fraction)) return { value: '–', unit: '%' }
  const step = 10 ** -decimals
  let percent = fraction * 100
  if (percent > 0 && percent < 100) percent = Math.min(Math.max(percent, step), 100 - step)
  return { value: formatDecimal(percent, decimals), unit: '%' }
}
export const formatPercent = (fraction: number, decimals = 1): string =>
  joinParts(percentParts(fraction, decimals))

const MONEY_UNITS = ['USD', 'k USD', 'M USD', 'bn USD', 'tn USD'] as const
/** Three digits: 274 M USD. */
export function formatUsd(usd: number): string {
  if (!Number.isFinite(usd)) return '–'
  const rounded = Math.abs(Number(usd.toPrecision(3)))
  const thousands = rounded === 0 ? 0 : Math.floor(Math.log10(rounded) / 3 + 1e-12)
  const power = Math.min(Math.max(thousands, 0), MONEY_UNITS.length - 1)
  return joinParts({ value: formatThree(usd / 1000 ** power), unit: MONEY_UNITS[power]! })
}

/** Three significant digits, zero as 0, and no decimals that say nothing: 0, 0.01, 12.3, 1,260. */
export const formatThree = (value: number): string =>
  Number.isFinite(value) ? formatPlain(Number(value.toPrecision(3))) : '–'

/** 11 d, 0.5 yr, 3 yr, 437 yr: days below a tenth of a year, two digits below a hundred years. */
export function formatYears(years: number): string {
  const [value, unit] = years < 0.1 ? [Math.ceil(years * 365), 'd'] : [years, 'yr']
  return joinParts({ value: formatPlain(Number(value.toPrecision(value < 100 ? 2 : 3))), unit })
}

/** W/m² without the unit: whole from a hundred on. */
export const formatFlux = (fluxWm2: number): string =>
  fluxWm2 >= 100 ? formatCount(fluxWm2) : formatThree(fluxWm2)

export const formatMass = (massKg: number): string =>
  massKg < 1e4
    ? joinParts({ value: formatThree(massKg), unit: 'kg' })
    : joinParts({ value: formatThree(massKg / 1e3), unit: 't' })

export const formatDegrees = (degrees: number, decimals = 1): string => `${formatDecimal(degrees, decimals)}°`

/** Kelvin as people read it: 63 °C. */
export const formatTemperature = (temperatureK: number): string =>
  joinParts({ value: formatCount(temperatureK - 273.15), unit: '°C' })

export const formatAltitude = (altitudeM: number): string =>
  joinParts({ value: formatCount(altitudeM / 1e3), unit: 'km' })

/** Of light over a link: 2.41 ms. */
export const formatMilliseconds = (durationS: number): string =>
  joinParts({ value: formatDecimal(durationS * 1e3, 2), unit: 'ms' })

/** 50 m, 128 m, 1.24 km, 12.5 km; a round length stays round. */
export function formatLength(lengthM: number): string {
  if (Math.round(lengthM) < 1000) return joinParts({ value: formatCount(lengthM), unit: 'm' })
  return joinParts({ value: formatPlain(Number((lengthM / 1e3).toPrecision(3))), unit: 'km' })
}

export function formatArea(areaM2: number): string {
  return areaM2 >= 1e6
    ? joinParts({ value: formatSignificant(areaM2 / 1e6), unit: 'km²' })
    : joinParts({ value: formatCount(areaM2), unit: 'm²' })
}

const DURATION_UNITS = [
  ['d', 86400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const

/** The two greatest units: 19 min 20 s, 1 h 35 min, 3 d 4 h. */
export function formatDuration(durationS: number): string {
  if (!Number.isFinite(durationS)) return '–'
  const sign = durationS < 0 ? MINUS : ''
  const whole = Math.round(Math.abs(durationS))
  const first = DURATION_UNITS.findIndex(([, size]) => whole >= size)
  if (first < 0) return joinParts({ value: '0', unit: 's' })
  const [unit, size] = DURATION_UNITS[first]!
  const next = DURATION_UNITS[first + 1]
  let count = Math.floor(whole / size)
  let rest = next ? Math.round((whole % size) / next[1]) : 0
  if (next && rest * next[1] >= size) {
    count++
    rest = 0
  }
  const head = `${sign}${count}${NARROW_SPACE}${unit}`
  return next && rest > 0 ? `${head} ${rest}${NARROW_SPACE}${next[0]}` : head
}

/** Minutes with one decimal, for eclipses that are compared: 19.3 min. */
export const formatMinutes = (durationS: number): string =>
  joinParts({ value: formatDecimal(durationS / 60, 1), unit: 'min' })

const dates = new Map<string, Intl.DateTimeFormat>()
function dateFormat(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let format = dates.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
    dates.set(key, format)
  }
  return format
}

/** 23 Sep 2026. Intl's en-GB writes "Sept", which no other month's three letters match. */
const shortMonth = (text: string): string => text.replace('Sept', 'Sep')

export const formatDate = (utcMs: number): string =>
  shortMonth(dateFormat('date', { day: 'numeric', month: 'short', year: 'numeric' }).format(utcMs))

export const formatDayMonth = (utcMs: number): string =>
  shortMonth(dateFormat('day', { day: 'numeric', month: 'short' }).format(utcMs))

export const formatMonth = (utcMs: number): string =>
  shortMonth(dateFormat('month', { month: 'short' }).format(utcMs))

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** 06:00, without Intl: it is written ten times a second. */
export function formatClock(utcMs: number): string {
  const date = new Date(utcMs)
  return `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`
}
export const formatClockSeconds = (utcMs: number): string =>
  `${formatClock(utcMs)}:${twoDigits(new Date(utcMs).getUTCSeconds())}`

let lastDay = Number.NaN
let lastDate = ''
/** 23 Sep 2026, 06:00:00 */
export function formatDateTime(utcMs: number): string {
  const day = Math.floor(utcMs / 86400e3)
  if (day !== lastDay) {
    lastDay = day
    lastDate = formatDate(utcMs)
  }
  return `${lastDate}, ${formatClockSeconds(utcMs)}`
}

/** 2026-09-23 06:00:00, what the date field shows and reads. */
export const formatIsoMinute = (utcMs: number): string =>
  new Date(Math.floor(utcMs / 1e3) * 1e3).toISOString().slice(0, 19).replace('T', ' ')

const lists = new Intl.ListFormat('en', { type: 'conjunction' })
export const formatList = (items: readonly string[]): string => lists.format(items)

const plurals = new Intl.PluralRules('en')
export const pluralOf = (count: number): 'one' | 'other' =>
  plurals.select(count) === 'one' ? 'one' : 'other'
