/** One table of colours: none stands elsewhere, none is asked for that there is not, and what must be told apart can be,
 *  by eyes of every kind. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { theme } from '../../src/build/theme.ts'
import { colourAt, hexOf, rgbaOf, withOpacity } from '../../src/lib/colour.ts'
import { COLOURS, type Hex, KINDS, LENGTHS, SEQUENTIAL, styleVariables } from '../../src/lib/theme.ts'

const SOURCE = join(import.meta.dirname, '../../src')
const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|css|html)$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SOURCE, path), 'utf8') }))
const TABLE = 'lib/theme.ts'
const styles = sources.filter(({ path }) => path.endsWith('.css'))

/** #rgb to #rrggbbaa (not a place in the page, which is a link's), %23rrggbb, and functions of numbers. */
const COLOUR =
  /(?<!href=")(?:#|%23)(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(\s*[\d.]/gi

test('no colour stands outside the table', () => {
  expect(sources.length).toBeGreaterThan(300)
  const found = sources
    .filter(({ path }) => path !== TABLE)
    .flatMap(({ path, text }) => [...text.matchAll(COLOUR)].map(([colour]) => `${path}: ${colour}`))
  expect(found).toEqual([])
})

test('the look-up finds colours in every way they are written', () => {
  const finds = (text: string) => [...text.matchAll(COLOUR)].length
  for (const text of [
    '#fff',
    "'#05070d'",
    '#0b111c80;',
    "fill='%23ffb733'",
    'rgb(5 7 13 / 0.5)',
    'rgba(0,0,0)',
  ])
    expect([text, finds(text)]).toEqual([text, 1])
  for (const text of ['href="#add"', '#root', 'rgba(var)', '#sel=5'])
    expect([text, finds(text)]).toEqual([text, 0])
})

test('every variable that a style asks for is given', () => {
  const given = new Set([...styleVariables().matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
  for (const { text } of sources)
    for (const [, name] of text.matchAll(/['"\s{;(](--[\w-]+)['"]?\]?\s*[:,]/g)) given.add(name)
  const asked = styles.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => ({ path, name })),
  )
  expect(asked.length).toBeGreaterThan(200)
  expect(asked.filter(({ name }) => !given.has(name))).toEqual([])
})

test('every colour and length of the table is used', () => {
  const all = sources.filter(({ path }) => path !== TABLE).map(({ text }) => text)
  const kebab = (key: string) => key.replaceAll(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)
  const unused = Object.keys({ ...COLOURS, ...LENGTHS }).filter(
    (key) => !all.some((text) => text.includes(`COLOURS.${key}`) || text.includes(`var(--${kebab(key)})`)),
  )
  expect(unused).toEqual([])
})

test('one meaning a colour: no two share a value, but for white, which is a knob in the dark and paper', () => {
  const values = Object.entries(COLOURS).filter(([name]) => name !== 'paper')
  expect(new Set(values.map(([, value]) => value)).size).toBe(values.length)
})

test("the page's head has the table's variables and colours before any script", () => {
  const hook = theme().transformIndexHtml
  if (typeof hook !== 'object') throw new Error('the hook has changed')
  const made = (html: string) => Reflect.apply(hook.handler, null, [html])
  expect(made("<b c='{{sun}}' d='{{sun%}}'></head>")).toBe(
    `<b c='#ffb733' d='%23ffb733'>  <style>${styleVariables()}</style>\n  </head>`,
  )
  expect(styleVariables()).toMatch(/^:root\{--black:#000000;.*--text-2:#b4c1d6;.*--radius:0\.55rem/)
  expect(() => made('{{gold}}')).toThrow('gold')
})

test('files that ship beside the page have its colours', () => {
  const known = new Set<string>(Object.values(COLOURS))
  const files = ['manifest.webmanifest', 'embed-example.html']
  const found = files.flatMap((file) => [
    ...readFileSync(join(import.meta.dirname, '../../assets', file), 'utf8').matchAll(/#[\da-f]{6}\b/g),
  ])
  expect(found.length).toBeGreaterThan(2)
  expect(found.map(([colour]) => colour).filter((colour) => !known.has(colour))).toEqual([])
})

const linear = (hex: Hex): number[] =>
  rgbaOf(hex, 1)
    .slice(0, 3)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) // IEC 61966-2-1
/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = ([r, g, b]: number[]): number => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
const contrast = (a: Hex, b: Hex): number => {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

test('words of every colour read on every ground: 4.5 to 1', () => {
  const inks = [
    'text',
    'text2',
    'text3',
    'sun',
    'penumbra',
    'shadow',
    'ground',
    'comparison',
    'warning',
    'focus',
    'link',
  ] as const
  const low = inks.flatMap((ink) =>
    (['space', 'panelSolid', 'raised', 'warningPanel'] as const)
      .map((behind) => [ink, behind, contrast(COLOURS[ink], COLOURS[behind])] as const)
      .filter(([, , ratio]) => ratio < 4.5),
  )
  expect(low).toEqual([])
  for (const ink of ['ink', 'ink2', 'linkOnPaper'] as const)
    expect(contrast(COLOURS[ink], COLOURS.paper)).toBeGreaterThan(4.5)
  expect(contrast(COLOURS.sunInk, COLOURS.sun)).toBeGreaterThan(4.5)
})

/** Machado, Oliveira & Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency, whole
 *  severity, on linear RGB. */
const EYES: Record<string, number[][]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
/** CIE 1976 L*a*b* under D65. */
const lab = ([r, g, b]: number[]): number[] => {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.9505)
  const y = f(luminance([r!, g!, b!]))
  const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
/** In CIE 1976 units, where 2.3 is just seen side by side. */
const TOLD_APART = 15

test('light, penumbra, shadow, the ground and the compared orbit are told apart by eyes of every kind', () => {
  const meanings = ['sun', 'penumbra', 'shadow', 'ground', 'comparison'] as const
  let pairs = 0
  for (const [name, matrix] of Object.entries({
    all: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    ...EYES,
  })) {
    const seen = meanings.map((meaning) => {
      const part = linear(COLOURS[meaning])
      return lab(
        matrix.map((row) =>
          Math.max(
            0,
            row.reduce((sum, weight, i) => sum + weight * part[i]!, 0),
          ),
        ),
      )
    })
    for (let i = 0; i < seen.length; i++)
      for (let j = 0; j < i; j++, pairs++) {
        const apart = Math.hypot(...seen[i]!.map((value, k) => value - seen[j]![k]!))
        expect(apart, `${name}: ${meanings[i]} and ${meanings[j]}`).toBeGreaterThan(TOLD_APART)
      }
  }
  expect(pairs).toBe(40)
})

test('colours in other forms', () => {
  expect(rgbaOf('#ff8000', 0.5)).toEqual([1, 128 / 255, 0, 0.5])
  expect(withOpacity('#ff8000', 0.5)).toBe('rgba(255, 128, 0, 0.5)')
  expect(hexOf(colourAt(0))).toBe(SEQUENTIAL[0])
  expect(hexOf(colourAt(2))).toBe(SEQUENTIAL[5])
  expect(hexOf(colourAt(0.2))).toBe(SEQUENTIAL[1])
  expect(KINDS).toHaveLength(8)
})
