import { expect, test } from 'vitest'
import {
  formatAltitude,
  formatArea,
  formatClock,
  formatClockSeconds,
  formatCount,
  formatDate,
  formatDateTime,
  formatDayMonth,
  formatDegrees,
  formatDuration,
  formatEnergy,
  formatFlops,
  formatId,
  formatIsoMinute,
  formatLength,
  formatMonth,
  formatPercent,
  formatPlain,
  formatPower,
  measureIn,
} from '../../src/i18n/format.ts'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

test.each([
  [0, '0 W'],
  [5.25, '5.25 W'],
  [175e3, '175 kW'],
  [11.2e6, '11.2 MW'],
  [999.6e3, '1.00 MW'],
  [999.4e3, '999 kW'],
  [1e9, '1.00 GW'],
  [175e9, '175 GW'],
  [1.75e15, '1,750 TW'],
  [-2.5e6, '−2.50 MW'],
])('%d W is written %s', (value, text) => expect(plain(formatPower(value))).toBe(text))

test('energy and compute carry their own units, up to yottaflops', () => {
  expect(plain(formatEnergy(20.36e6))).toBe('20.4 MWh')
  expect(plain(formatFlops(76.8e18))).toBe('76.8 EFLOP/s')
  expect(plain(formatFlops(1.2e24))).toBe('1.20 YFLOP/s')
})

test('every power from 1 W to 1 TW has three significant digits, so that a live value does not change its width', () => {
  let checked = 0
  for (let exponent = 0; exponent < 13; exponent += 0.01, checked++) {
    expect(formatPower(10 ** exponent).replace(/\D/g, '')).toHaveLength(3)
  }
  expect(checked).toBeGreaterThan(1200)
})

test('only all is 100 % and only nothing is 0 %', () => {
  expect(plain(formatPercent(1))).toBe('100.0 %')
  expect(plain(formatPercent(0.999999))).toBe('99.9 %')
  expect(plain(formatPercent(0.000001))).toBe('0.1 %')
  expect(plain(formatPercent(0))).toBe('0.0 %')
})

test.each([
  [1160, '19 min 20 s'],
  [5700, '1 h 35 min'],
  [45.4, '45 s'],
  [0, '0 s'],
  [3599.7, '1 h'],
  [7199, '2 h'],
  [273600, '3 d 4 h'],
])('%d s is %s', (value, text) => expect(plain(formatDuration(value))).toBe(text))

test('numbers beyond all measure keep a length that can be read', () => {
  expect([5e-324, 1e300, -9.999999999999995e181, 1e15, 0.001, 999_999_999_999].map(formatPlain)).toEqual([
    '5e−324',
    '1e+300',
    '−1e+182',
    '1,000,000,000,000,000',
    '0.001',
    '999,999,999,999',
  ])
  expect([Number.NaN, Number.NEGATIVE_INFINITY].map(formatPlain)).toEqual(['NaN', '−Infinity'])
})

test('dates are in UTC wherever the reader is', () => {
  const utcMs = Date.parse('2026-09-23T06:00:05Z')
  expect(formatDate(utcMs)).toBe('23 Sep 2026')
  expect(formatClockSeconds(utcMs)).toBe('06:00:05')
  expect(formatDateTime(utcMs)).toBe('23 Sep 2026, 06:00:05')
  expect(formatIsoMinute(utcMs)).toBe('2026-09-23 06:00:05')
})

test('what is no instant is written as a dash, never thrown', () => {
  for (const utcMs of [Number.NaN, Number.POSITIVE_INFINITY, -9e15])
    for (const format of [
      formatDate,
      formatDayMonth,
      formatMonth,
      formatClock,
      formatClockSeconds,
      formatDateTime,
      formatIsoMinute,
    ])
      expect(format(utcMs)).toBe('–')
})

test('counts are grouped and the minus is a minus', () => {
  expect(formatCount(1_000_000)).toBe('1,000,000')
  expect(formatDegrees(-23.44)).toBe('−23.4°')
})

test('lengths are whole metres, then kilometres as round as they are', () => {
  const written = [50, 127.6, 999.4, 999.6, 2000, 1240, 12_490, 683_000].map((m) => plain(formatLength(m)))
  expect(written).toEqual(['50 m', '128 m', '999 m', '1 km', '2 km', '1.24 km', '12.5 km', '683 km'])
})

test('every distance and area is told in miles where miles are chosen, small ones in metres', () => {
  measureIn('mi')
  try {
    const written = [128, 1600, 1609.344, 12_500, 683_000].map((m) => plain(formatLength(m)))
    expect(written).toEqual(['128 m', '1,600 m', '1 mi', '7.77 mi', '424 mi'])
    expect(plain(formatAltitude(650e3))).toBe('404 mi')
    expect([1e6, 1e8].map((m2) => plain(formatArea(m2)))).toEqual(['1,000,000 m²', '38.6 mi²'])
  } finally {
    measureIn('km')
  }
})

test('the number of a thing has no thousands apart, an amount has', () => {
  expect([formatId(2026), formatId(12_345), formatCount(12_345)]).toEqual(['2026', '12345', '12,345'])
})
