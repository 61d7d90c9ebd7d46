import { expect, test } from 'vitest'
import {
  EMBED_PARTS,
  embedPartsOf,
  embedShapeOf,
  fullPageAddress,
  PLAIN_EMBED,
} from '../../src/ui/kit/layoutOf.ts'
import { addressOf, embedAddress, embedText } from '../../src/ui/rooms/share/embed.ts'

const PAGE = 'https://example.org/a/?present&lang=ko&loop=9#v=3&p=iss'

test('an address keeps the language and takes the link', () => {
  expect(addressOf(PAGE, 'v=3&p=one')).toBe('https://example.org/a/?present&lang=ko&loop=9#v=3&p=one')
})

test('a frame’s address has its parts and its master, the language, and no other mode', () => {
  expect(embedAddress(PAGE, 'v=3&p=one', new Set(PLAIN_EMBED), '')).toBe(
    'https://example.org/a/?embed&lang=ko#v=3&p=one',
  )
  const address = embedAddress(PAGE, 'v=3', new Set(['story', 'time']), 'https://shop.example:8080')
  expect(address).toBe('https://example.org/a/?embed=time,story&origin=https://shop.example:8080&lang=ko#v=3')
  expect(embedPartsOf(new URL(address).search)).toEqual({ parts: ['time', 'story'], unknown: [] })
  expect(fullPageAddress(address)).toBe('https://example.org/a/?lang=ko#v=3')
})

test('a frame’s text holds any name and any link', () => {
  const text = embedText('https://example.org/?embed#v=3&p=iss', 'My "<best>" & last', { aspect: '16 / 9' })
  expect(text).toContain('src="https://example.org/?embed#v=3&amp;p=iss"')
  expect(text).toContain('title="My &quot;&lt;best>&quot; &amp; last"')
  expect(text).toContain('loading="lazy"')
  expect(text).toContain('aspect-ratio: 16 / 9')
  expect(embedText('x', 'y', { widthPx: 640, heightPx: 360 })).toContain('width="640" height="360"')
})

test('parts by name, plain ones without, strangers apart', () => {
  expect(embedPartsOf('?embed')).toEqual({ parts: PLAIN_EMBED, unknown: [] })
  expect(embedPartsOf('')).toEqual({ parts: PLAIN_EMBED, unknown: [] })
  expect(embedPartsOf(`?embed=${EMBED_PARTS.join()}`).parts).toEqual(EMBED_PARTS)
  expect(embedPartsOf('?embed=time,picture,')).toEqual({ parts: ['time'], unknown: ['picture'] })
})

const shape = (widthPx: number, heightPx: number, parts: string) =>
  embedShapeOf({ widthPx, heightPx, isFramed: true, search: `?embed=${parts}` })

test.each([
  [1100, 400, 'controls,panel', { left: 'open', right: 'open', time: 'none', hasTitle: false }],
  [1099, 400, 'controls,panel', { left: 'drawer', right: 'drawer' }],
  [760, 400, 'panel', { left: 'none', right: 'open' }],
  [760, 399, 'panel', { right: 'drawer' }],
  [760, 400, 'time,clock', { time: 'bar' }],
  [759, 400, 'time', { time: 'clock' }],
  [300, 200, 'title,clock,story', { time: 'clock', hasTitle: true, hasStory: true, left: 'none' }],
])('%d × %d with %s', (widthPx, heightPx, parts, expected) =>
  expect(shape(widthPx, heightPx, parts)).toMatchObject(expected),
)
