/** Which instant is it? UTC in milliseconds since 1970 (as JavaScript dates count: without leap seconds), Julian
 *  dates, Terrestrial Time, Greenwich mean sidereal time. UT1 is taken as UTC (at most 0.9 s, 14″ of rotation);
 *  no leap second after 2017 is assumed. */
import { DAY_MS, DEG, wrapTwoPi } from '../lib/units.ts'

/** J2000.0 as a Julian date (of TT or UT, as the reader of it says). */
export const J2000_JD = 2451545
const UNIX_EPOCH_JD = 2440587.5

/** TAI − UTC from each date on. IERS Bulletin C; dates of effect 1999 to 2017. */
const LEAP_SECONDS: readonly (readonly [fromUtcMs: number, taiMinusUtcS: number])[] = [
  [Date.UTC(2017, 0, 1), 37],
  [Date.UTC(2015, 6, 1), 36],
  [Date.UTC(2012, 6, 1), 35],
  [Date.UTC(2009, 0, 1), 34],
  [Date.UTC(2006, 0, 1), 33],
]
const TAI_MINUS_UTC_2000_S = 32 // from 1999 on
const TT_MINUS_TAI_S = 32.184
const GPS_BEHIND_TAI_S = 19 // IS-GPS-200

export const julianDateUtc = (utcMs: number): number => UNIX_EPOCH_JD + utcMs / DAY_MS

const taiMinusUtcS = (utcMs: number): number =>
  LEAP_SECONDS.find(([from]) => utcMs >= from)?.[1] ?? TAI_MINUS_UTC_2000_S

/** Terrestrial Time minus UTC in seconds, exact from 1999 until the next leap second is announced. */
export const ttMinusUtcS = (utcMs: number): number => taiMinusUtcS(utcMs) + TT_MINUS_TAI_S

/** By how many seconds the clocks of a system are ahead of UTC. TDB is within 2 ms of TT, UT1 within 0.9 s of UTC. */
export const TIME_SYSTEMS: Readonly<Record<string, (utcMs: number) => number>> = {
  UTC: () => 0,
  UT1: () => 0,
  GPS: (utcMs) => taiMinusUtcS(utcMs) - GPS_BEHIND_TAI_S,
  TAI: taiMinusUtcS,
  TT: ttMinusUtcS,
  TDB: ttMinusUtcS,
}

export const julianDateTt = (utcMs: number): number => julianDateUtc(utcMs) + ttMinusUtcS(utcMs) / 86400

/** Greenwich mean sidereal time in [0, 2π). Within 4e-5° of IAU 2006 for 2000 to 2050. @see Meeus (1998) 12.4 */
export function gmstRad(utcMs: number): number {
  const days = julianDateUtc(utcMs) - J2000_JD
  const centuries = days / 36525
  return wrapTwoPi((280.46061837 + 360.98564736629 * days + 0.000387933 * centuries ** 2) * DEG)
}

const CLOCK = String.raw`(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,12})?)?(?:Z|[+-]00:?00)?)?`
const CALENDAR = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${CLOCK}$`)
/** The second form of CCSDS 301.0 and ISO 8601: the day of the year. */
const ORDINAL = new RegExp(String.raw`^(\d{4})-(\d{3})${CLOCK}$`)

/** Milliseconds of the clock, or null. A leap second, which ends June and December, is the next midnight. */
function clockMs(hour = '00', minute = '00', second = '00', fraction = '', canLeap = false): number | null {
  const isLeap = canLeap && +hour === 23 && +minute === 59 && +second === 60
  if (!(+hour < 24 && +minute < 60 && (+second < 60 || isLeap))) return null
  return (+hour * 3600 + +minute * 60 + +second) * 1e3 + Number(`0${fraction}`) * 1e3
}

/** Milliseconds of an ISO 8601 UTC date or date-time, by month and day or by the day of the year, or null. A date
 *  without a time zone is read as UTC. */
export function parseUtc(text: string): number | null {
  const plain = text.trim()
  const ordinal = ORDINAL.exec(plain)
  const [, year = '', month = '01', day = '', ...clock] = ordinal
    ? [ordinal[0], ordinal[1], '01', ...ordinal.slice(2)]
    : (CALENDAR.exec(plain) ?? [])
  const midnightMs = Date.UTC(+year, +month - 1, +day)
  const date = new Date(midnightMs)
  // 30 February moves to March, and the year 26 to 1926.
  const isReal =
    year !== '' &&
    date.getUTCFullYear() === +year &&
    (ordinal ? +day >= 1 : date.getUTCDate() === +day && date.getUTCMonth() === +month - 1)
  if (!isReal) return null
  const [hour, minute, second, fraction] = clock
  const endsHalf = [5, 11].includes(date.getUTCMonth()) && new Date(midnightMs + DAY_MS).getUTCDate() === 1
  const ofDayMs = clockMs(hour, minute, second, fraction, endsHalf)
  return ofDayMs === null ? null : midnightMs + ofDayMs
}

/** ISO 8601 in UTC with milliseconds only where there are any. */
export const formatUtc = (utcMs: number): string =>
  new Date(Math.round(utcMs)).toISOString().replace('.000Z', 'Z')
