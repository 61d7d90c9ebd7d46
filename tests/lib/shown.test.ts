import { expect, test } from 'vitest'
import { listShown, showValue } from '../../src/lib/shown.ts'

test('what is short is quoted as JSON writes it', () => {
  for (const value of [
    'dawn',
    '',
    'a "quote"',
    5,
    -0.25,
    true,
    null,
    [],
    {},
    [1, 'a'],
    { a: 1, b: [2, { c: null }] },
  ]) {
    expect(showValue(value)).toBe(JSON.stringify(value))
  }
  expect([Number.NaN, Infinity, undefined].map(showValue)).toEqual(['NaN', 'Infinity', 'undefined'])
})

test('what is long is cut at about sixty letters', () => {
  const long = 'x'.repeat(500_000)
  for (const value of [
    long,
    [long],
    { [long]: long },
    Array(1e5).fill(7),
    { a: { b: [long] } },
    '\u0001'.repeat(1000),
    '😀'.repeat(100),
  ]) {
    const shown = showValue(value)
    expect(shown.length).toBeLessThanOrEqual(62)
    expect(shown).toContain('…')
  }
  expect(showValue(long)).toMatch(/^"x+…"$/)
  expect(showValue('😀'.repeat(100))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
})

test('what is no JSON is named, never thrown: no text of its own, cyclic, deep, throwing, foreign', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  let deep: unknown = 1
  for (let i = 0; i < 20_000; i++) deep = [deep]
  const throwing = {
    get a() {
      throw new Error('no')
    },
  }
  const shown = [
    { toString: null, valueOf: 2 },
    [Object.create(null)],
    cyclic,
    deep,
    throwing,
    10n ** 5000n,
    12n,
    Symbol('x'),
    () => 1,
    new Map(),
    new Date(Number.NaN),
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    ),
  ].map(showValue)
  expect(shown.slice(0, 4)).toEqual([
    '{"toString":null,"valueOf":2}',
    '[{}]',
    '{"self":{"self":{"self":{…}}}}',
    '[[[[…]]]]',
  ])
  expect(shown.slice(4)).toEqual([
    'an object that cannot be read',
    'a large whole number',
    '12',
    'a symbol',
    'a function',
    'a Map',
    'a Date',
    'an object that cannot be read',
  ])
})

test('controls and marks of direction are shown as signs', () => {
  expect(showValue('a\u009b\u202eb\n')).toBe('"a\ufffd\ufffdb\\n"')
})

test('of a long list the names like the value come first, and how many there are is said', () => {
  expect(listShown(['a', 'b'], 'c')).toBe('a, b')
  const names = Array.from({ length: 40 }, (_, i) => `field-number-${i}`)
  const list = [...names, 'launchUsdPerKg', 'launchesPerYear']
  const text = listShown(list, 'launchUSDperKG')
  expect(text).toMatch(/^launchUsdPerKg, /)
  expect(text).toMatch(/… \(42 in all\)$/)
  expect(text.length).toBeLessThanOrEqual(162)
  expect(listShown(list, { any: 'thing' })).toMatch(/^field-number-0, field-number-1, /)
})
