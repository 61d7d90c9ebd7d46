/** Codes to scan, read back by a reader that is not the library that makes them. */
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { stage as english } from '../../src/i18n/en/stage.ts'
import { stage as korean } from '../../src/i18n/ko/stage.ts'
import { presetOf } from '../../src/scenario/document/presets.ts'
import { linkOf } from '../../src/scenario/document/savedFile.ts'
import { audienceAddress, isReachable } from '../../src/ui/rooms/qr/audience.ts'
import { type Code, codeOf, MOST_BYTES, QUIET } from '../../src/ui/rooms/qr/code.ts'

const PIXELS = 4

/** The modules as a picture, each a square of pixels. */
function drawn({ size, dark }: Code) {
  const width = size * PIXELS
  const data = new Uint8Array(4 * width * width).fill(255)
  for (let pixel = 0; pixel < width * width; pixel++) {
    const [x, y] = [Math.floor((pixel % width) / PIXELS), Math.floor(pixel / width / PIXELS)]
    if (dark[y * size + x]) data.set([0, 0, 0], 4 * pixel)
  }
  return { width, height: width, data }
}

const PAGE = 'https://example.org/dawnline/'
test.each([
  ['a short address', PAGE],
  ['a preset', `${PAGE}#${linkOf(presetOf('spacex-million').scenario)}`],
  [
    'a stamped link',
    `${PAGE}?units=mi#v=3&p=iss&stamp=0.1.0,orbit.arrayW:12500000,ground.pvBoughtW:94800000`,
  ],
  ['another script', `${PAGE}#v=3&b.name=위성군`],
  ['a long one', `${PAGE}#own=${'Aa0-_'.repeat(200)}`],
])('%s is read back as it was written', (_, address) => {
  const code = codeOf(address)!
  expect(decodeQR(drawn(code))).toBe(address)
  const places = [...code.dark.keys()].filter((module) => code.dark[module])
  const columns = places.map((module) => module % code.size)
  expect([Math.min(...columns), Math.max(...columns)]).toEqual([QUIET, code.size - QUIET - 1])
})

test('as many bytes as a code holds fit, and one more does not', () => {
  expect(codeOf('a'.repeat(MOST_BYTES))).not.toBeNull()
  expect(codeOf('a'.repeat(MOST_BYTES + 1))).toBeNull()
  expect(codeOf('위'.repeat(1000))).toBeNull()
})

test('an audience opens what is shown, not how it is shown here, and a story of one’s own as its scene', () => {
  const link = 'v=3&p=iss&story=batteries.3'
  const page = `${PAGE}?present&loop=20&idle=60&lang=ko&units=mi#old`
  expect(audienceAddress(page, link)).toBe(`${PAGE}?units=mi#${link}`)
  expect(audienceAddress(`${PAGE}?present`, 'v=3&p=iss&story=own-abc.2&t=2026-01-01T00:00:00Z')).toBe(
    `${PAGE}#v=3&p=iss&t=2026-01-01T00:00:00Z`,
  )
})

test('an address that only this computer can open is told from one that others can', () => {
  for (const there of [PAGE, 'http://192.168.1.20:4173/#v=3']) expect(isReachable(there), there).toBe(true)
  for (const here of [
    'file:///home/me/dawnline.html',
    'http://localhost:4173/',
    'http://127.0.0.1/',
    'http://[::1]/',
  ])
    expect(isReachable(here), here).toBe(false)
})

test('both languages have the words, with the same values in them', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  expect(Object.keys(korean)).toEqual(Object.keys(english))
  for (const [key, text] of Object.entries(english))
    expect(values(korean[key as keyof typeof korean]), key).toEqual(values(text))
})
