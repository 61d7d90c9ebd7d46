/** How is a number, a duration or an instant written in the reader's language? The only place where SI becomes what
 *  people read: prefixes, percent, degrees, kilometres or miles, dates in UTC. Digits are held in number, so that a live
 *  value does not change its width; a share is never rounded up to "100 %" or down to "0 %". Intl objects are made once
 *  a language. */
import { at } from '../lib/at.ts'
import { fill, type Key, language } from './language.ts'

export const MINUS = '−'
/** Between a number and its unit: it never breaks a line. */
export const NARROW_SPACE = '\u202f'

/** A number and its unit, where they are set in different sizes. */
export interface Parts {
  value: string
  unit: string
}

/** Makes a thing once for each locale and key. */
function perLocale<T>(
  make: (locale: string, options: object) => T,
): (locale: string, key: string, options: object) => T {
  const made = new Map<string, Map<string, T>>()
  return (locale, key, options) => {
    const own = made.get(locale) ?? new Map<string, T>()
    const one = own.get(key) ?? make(locale, options)
    made.set(locale, own.set(key, one))
    return one
  }
}

const numberFormats = perLocale(
  (locale, options) => new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options }),
)
const numberFormat = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  numberFormats(language().locale, key, options)

const withMinus = (text: string): string => text.replace('-', MINUS)

/** A value and its unit as the language writes them. */
const withUnit = (unit: Extract<Key, `unit.${string}`>, value: string): string =>
  fill(language().words[unit], { value })

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

/** A number that names something, a satellite or a year, is written as it stands: 2026, 12345. */
export const formatId = (id: number): string => String(id)

/** Exactly so many significant digits, zeros kept: 1.00, 11.2, 175. */
export const formatSignificant = (value: number, digits = 3): string =>
  withMinus(
    numberFormat(`s${digits}`, {
      minimumSignificantDigits: digits,
      maximumSignificantDigits: digits,
    }).format(value),
  )

const PLAIN_DIGITS = 12
/** As few digits as say it, for a value someone typed or a schema states; by powers of ten where it would be mostly
 *  noughts, and as it is called where it is no number. */
export function formatPlain(value: number): string {
  const size = Math.abs(value)
  const isLong = !Number.isFinite(value) || (value !== 0 && (size >= 1e21 || size < 1e-6))
  if (isLong) return withMinus(String(Number(value.toPrecision(PLAIN_DIGITS))))
  return withMinus(numberFormat('plain', { maximumSignificantDigits: PLAIN_DIGITS }).format(value))
}

/** What someone typed, with the language's marks, as Number() reads it. */
export function readTyped(text: string): string {
  const marks = numberFormat('plain', { maximumSignificantDigits: 12 }).formatToParts(-1234567.5)
  const markOf = (type: string) => marks.find((part) => part.type === type)?.value
  const ungrouped = text.replaceAll(markOf('group') ?? ',', '').replaceAll(/[\s\u200e\u200f]/g, '')
  return ungrouped.replace(markOf('decimal') ?? '.', '.').replace(/[−‐]/, '-')
}

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

export const tokensParts = (tokensPerS: number): Parts => siParts(tokensPerS, 'tok/s', 'E')

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

const MONEY_UNITS = ['unit.usd', 'unit.usd3', 'unit.usd6', 'unit.usd9', 'unit.usd12'] as const
/** Three digits: 274 M USD. */
export function formatUsd(usd: number): string {
  if (!Number.isFinite(usd)) return '–'
  const rounded = Math.abs(Number(usd.toPrecision(3)))
  const thousands = rounded === 0 ? 0 : Math.floor(Math.log10(rounded) / 3 + 1e-12)
  const power = Math.min(Math.max(thousands, 0), MONEY_UNITS.length - 1)
  return withUnit(at(MONEY_UNITS, power), formatThree(usd / 1000 ** power))
}

/** Three significant digits, zero as 0, and no decimals that say nothing: 0, 0.01, 12.3, 1,260. */
export const formatThree = (value: number): string =>
  Number.isFinite(value) ? formatPlain(Number(value.toPrecision(3))) : '–'

/** 11 d, 0.5 yr, 3 yr, 437 yr: days below a tenth of a year, two digits below a hundred years. */
export function formatYears(years: number): string {
  const [value, unit] =
    years < 0.1 ? ([Math.ceil(years * 365), 'unit.d'] as const) : ([years, 'unit.yr'] as const)
  return withUnit(unit, formatPlain(Number(value.toPrecision(value < 100 ? 2 : 3))))
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

export type Lengths = 'km' | 'mi'
let lengths: Lengths = 'km'
/** Distances from a kilometre (a mile) on and areas from a square kilometre (a square mile) on, from the next one told. */
export const measureIn = (unit: Lengths): void => {
  lengths = unit
}
export const lengthUnit = (): Lengths => lengths

/** The international mile. @see NIST SP 811 (2008), appendix B.8 */
const MILE_M = 1609.344
/** Metres of the unit in which distances are told. */
export const lengthM = (): number => (lengths === 'mi' ? MILE_M : 1e3)

export const formatAltitude = (altitudeM: number): string =>
  `${formatAltitudeValue(altitudeM)}${NARROW_SPACE}${lengths}`
/** Without the unit, where one stands for several. */
export const formatAltitudeValue = (altitudeM: number): string => formatCount(altitudeM / lengthM())

/** Of light over a link: 2.41 ms. */
export const formatMilliseconds = (durationS: number): string =>
  joinParts({ value: formatDecimal(durationS * 1e3, 2), unit: 'ms' })

/** 50 m, 128 m, 1.24 km, 12.5 km, 7.77 mi; a round length stays round. */
export function formatLength(distanceM: number): string {
  if (distanceM < lengthM() - 0.5) return joinParts({ value: formatCount(distanceM), unit: 'm' })
  return joinParts({ value: formatThree(distanceM / lengthM()), unit: lengths })
}

export function formatArea(areaM2: number): string {
  return areaM2 >= lengthM() ** 2
    ? joinParts({ value: formatSignificant(areaM2 / lengthM() ** 2), unit: `${lengths}²` })
    : joinParts({ value: formatCount(areaM2), unit: 'm²' })
}

const DURATION_UNITS = [
  ['unit.d', 86400],
  ['unit.h', 3600],
  ['unit.min', 60],
  ['unit.s', 1],
] as const

/** The two greatest units: 19 min 20 s, 1 h 35 min, 3 d 4 h. */
export function formatDuration(durationS: number): string {
  if (!Number.isFinite(durationS)) return '–'
  const sign = durationS < 0 ? MINUS : ''
  const whole = Math.round(Math.abs(durationS))
  const first = DURATION_UNITS.findIndex(([, size]) => whole >= size)
  if (first < 0) return withUnit('unit.s', '0')
  const [unit, size] = at(DURATION_UNITS, first)
  const next = DURATION_UNITS[first + 1]
  let count = Math.floor(whole / size)
  let rest = next ? Math.round((whole % size) / next[1]) : 0
  if (next && rest * next[1] >= size) {
    count++
    rest = 0
  }
  const head = withUnit(unit, `${sign}${count}`)
  return next && rest > 0 ? `${head} ${withUnit(next[0], String(rest))}` : head
}

/** Hours of a year that are counted: 1,260 h. */
export const formatHours = (hours: number): string => withUnit('unit.h', formatCount(hours))

const dateFormats = perLocale(
  (locale, options) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
      ...options,
    }),
)
function dateFormat(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale, dateLocale } = language()
  return dateFormats(dateLocale ?? locale, key, options)
}

/** What is no instant is written as a dash: Intl and Date would throw. */
const NO_DATE = '–'
const LATEST_MS = 8.64e15
const isInstant = (utcMs: number): boolean => Math.abs(utcMs) <= LATEST_MS

/** 23 Sep 2026. Intl's en-GB writes "Sept", which no other month's three letters match. */
const shortMonth = (text: string): string => text.replace('Sept', 'Sep')

const inWords = (utcMs: number, key: string, options: Intl.DateTimeFormatOptions): string =>
  isInstant(utcMs) ? shortMonth(dateFormat(key, options).format(utcMs)) : NO_DATE

export const formatDate = (utcMs: number): string =>
  inWords(utcMs, 'date', { day: 'numeric', month: 'short', year: 'numeric' })

export const formatDayMonth = (utcMs: number): string =>
  inWords(utcMs, 'day', { day: 'numeric', month: 'short' })

export const formatMonth = (utcMs: number): string => inWords(utcMs, 'month', { month: 'short' })
/** Not shortened. */
export const formatMonthName = (utcMs: number): string => inWords(utcMs, 'monthName', { month: 'long' })

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** 06:00, without Intl: it is written ten times a second. */
export function formatClock(utcMs: number): string {
  if (!isInstant(utcMs)) return NO_DATE
  const date = new Date(utcMs)
  return `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`
}
/** Local time of a node, to the minute that is nearest: 18:00, not 17:59. */
export const formatNode = (hours: number): string => formatClock(Math.round(hours * 60) * 60e3)
export const formatClockSeconds = (utcMs: number): string =>
  isInstant(utcMs) ? `${formatClock(utcMs)}:${twoDigits(new Date(utcMs).getUTCSeconds())}` : NO_DATE

let last = { day: Number.NaN, locale: '', date: '' }
/** 23 Sep 2026, 06:00:00 */
export function formatDateTime(utcMs: number): string {
  if (!isInstant(utcMs)) return NO_DATE
  const day = Math.floor(utcMs / 86400e3)
  const { locale, words } = language()
  if (day !== last.day || locale !== last.locale) last = { day, locale, date: formatDate(utcMs) }
  return fill(words['unit.dateTime'], { date: last.date, clock: formatClockSeconds(utcMs) })
}

/** 2026-09-23 06:00:00, what the date field shows and reads. */
export const formatIsoMinute = (utcMs: number): string =>
  isInstant(utcMs)
    ? new Date(Math.floor(utcMs / 1e3) * 1e3).toISOString().slice(0, 19).replace('T', ' ')
    : NO_DATE

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
export const formatList = (items: readonly string[]): string => lists(language().locale, '', {}).format(items)

const plurals = perLocale((locale) => new Intl.PluralRules(locale))
export const pluralOf = (count: number): Intl.LDMLPluralRule =>
  plurals(language().locale, '', {}).select(count)
