/** What nobody writes on purpose: texts and values that break readers, and good texts broken a little. */
import fc from 'fast-check'

const NASTY = [
  '',
  ' ',
  '\0',
  '\n',
  '\r\n',
  '\t=1+1',
  '\u001b[31m',
  '\u009b2J',
  '\u202etxt',
  '\ufeff',
  '\ud800',
  '💥',
  'é',
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '1e999',
  '-1e-400',
  '0x10',
  '1_000',
  '９',
  '٣',
  '1,5',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%',
  '%00',
  '%E0%A4%A',
  '&&&===',
  '{0}',
  '{value}',
  '$1 $& $`',
  '<b>',
  ']]>',
  '"',
  "'",
  '\\',
  '../../x',
  "=cmd|' /C calc'!A0",
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '9'.repeat(400),
  'a'.repeat(5000),
  '[['.repeat(2000),
  '='.repeat(3000),
  '","'.repeat(1000),
]

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...NASTY), weight: 4 },
  { arbitrary: fc.string({ maxLength: 30 }), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 2 },
  { arbitrary: fc.oneof(fc.integer(), fc.double(), fc.bigInt()).map(String), weight: 3 },
)

/** Kinds that JSON and structured clones can carry, and some that only a script has. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: hostileText, weight: 4 },
  { arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)), weight: 4 },
  {
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
      maxDepth: 3,
      maxKeys: 4,
      key: hostileText,
    }),
    weight: 3,
  },
  { arbitrary: fc.constantFrom('cyclic', 'deep', 'no text', 'wide').map(odd), weight: 1 },
)

function odd(kind: string): unknown {
  if (kind === 'no text') return { toString: 1, valueOf: 2 }
  if (kind === 'wide') return Array(3000).fill({ a: [1, 2, 3] })
  if (kind === 'cyclic') {
    const cyclic: Record<string, unknown> = {}
    cyclic.again = [cyclic]
    return cyclic
  }
  let deep: unknown = 1
  for (let i = 0; i < 5000; i++) deep = i % 2 ? [deep] : { deep }
  return deep
}

/** What only a script of the same page can hand over: objects that answer as they like. */
export const scriptValue: fc.Arbitrary<unknown> = fc
  .tuple(
    hostileValue,
    fc.constantFrom('policy', 'groups', 'satellite', 'preset', 'total'),
    fc.nat({ max: 4 }),
  )
  .map(([value, key, kind]) => {
    const throws = () => {
      throw value
    }
    if (kind === 0) return Object.defineProperty({}, key, { get: throws, enumerable: true })
    if (kind === 1) return new Proxy({ [key]: value }, { ownKeys: throws })
    if (kind === 2) return new Proxy({ [key]: value }, { get: throws })
    if (kind === 3) return new Proxy({ [key]: value }, {})
    let looks = 0
    const get = () => (looks++ === 0 ? 'shed' : value)
    return Object.defineProperty({}, 'policy', { get, enumerable: true })
  })

/** The same as JSON can hold it. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: hostileText, weight: 3 },
  { arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)), weight: 3 },
  { arbitrary: fc.jsonValue({ maxDepth: 4 }), weight: 3 },
)

interface Cut {
  kind: number
  at: number
  length: number
  text: string
  times: number
}

function change(text: string, { kind, at, length, text: other, times }: Cut): string {
  const from = text.length === 0 ? 0 : at % text.length
  const to = Math.min(text.length, from + length)
  const piece = text.slice(from, to)
  const around = (middle: string) => text.slice(0, from) + middle + text.slice(to)
  switch (kind) {
    case 0:
      return around('')
    case 1:
      return around(other)
    case 2:
      return around(piece + other + piece)
    case 3:
      return around(piece.repeat(times))
    case 4:
      return text.slice(0, from)
    case 5:
      return around([...piece].reverse().join(''))
    case 6:
      return around(piece.toUpperCase() === piece ? piece.toLowerCase() : piece.toUpperCase())
    default:
      return around(piece.replaceAll(/\d/g, '9'))
  }
}

const cut = fc.record({
  kind: fc.nat({ max: 7 }),
  at: fc.nat({ max: 1_000_000 }),
  length: fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 })),
  text: hostileText,
  times: fc.nat({ max: 40 }),
})

/** Good texts with one to five changes. */
export const broken = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(good, fc.array(cut, { minLength: 1, maxLength: 5 }))
    .map(([text, cuts]) => cuts.reduce(change, text))
