/** Words in a PNG. The oracles: the check of a chunk that the standard itself prints (IEND), and one that another program
 *  wrote (Python 3's zlib.crc32 over the chunk's layout in the standard). */
import { expect, test } from 'vitest'
import { pngWithTexts } from '../../src/report/pngText.ts'

/** One black pixel, as browsers write it. */
const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const END = '0000000049454e44ae426082'
const WORDS_CHUNK = '00000014695458745469746c65000000000052696e6720c2b7203634c798198c'

test('words stand before the end of the picture, whose own bytes stay', () => {
  const made = pngWithTexts(PNG, { Title: 'Ring · 64' })
  const hex = Buffer.from(made).toString('hex')
  expect(hex.startsWith(Buffer.from(PNG.subarray(0, -12)).toString('hex'))).toBe(true)
  expect(hex.endsWith(`${WORDS_CHUNK}${END}`)).toBe(true)
  expect(made).toHaveLength(PNG.length + WORDS_CHUNK.length / 2)
})

test('several words follow one another, and none leaves the picture as it was', () => {
  const made = Buffer.from(pngWithTexts(PNG, { Title: 'a', Software: 'b', Description: 'c' })).toString(
    'latin1',
  )
  expect([...made.matchAll(/iTXt(\w+)/g)].map(([, keyword]) => keyword)).toEqual([
    'Title',
    'Software',
    'Description',
  ])
  expect(pngWithTexts(PNG, {})).toEqual(PNG)
})
