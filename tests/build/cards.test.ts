/** The small pages for link previews: one for each preset and story and language, with what readers of links ask for. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CARD_SIZE, cardPage, cardsOf, oembedOf, readCards, servedAt } from '../../src/build/cards.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { decodeLink } from '../../src/scenario/document/codec.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { STORIES } from '../../src/scenario/document/shippedStories.ts'

const ASSETS = join(import.meta.dirname, '../../assets')
const BASE = 'https://example.org/dawnline/'
/** Tens of kilobytes, so that sixteen of them stay below a megabyte. */
const MOST_PICTURE_BYTES = 60_000

const { told, speeches } = await readCards(join(import.meta.dirname, '../../src'))
const codes = speeches.map(({ code }) => code)
const metaOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1]

test('every preset and story has a page in every language, whose link the page reads, and a picture of its size', () => {
  expect(codes.toSorted()).toEqual([...LANGUAGES].toSorted())
  for (const speech of speeches) {
    const cards = cardsOf(told, speech)
    expect(cards.map(({ id }) => id)).toEqual([
      ...Object.keys(PRESETS),
      ...STORIES.map(({ id }) => `story-${id}`),
    ])
    for (const { id, link, name, description } of cards) {
      const { shared, problems } = decodeLink(link)
      expect(problems, id).toEqual([])
      if (id.startsWith('story-')) expect(shared.story, id).toEqual({ id: id.slice(6), step: 1 })
      else expect(shared.scenario.preset).toBe(id)
      expect(`${name} ${description}`, id).not.toMatch(/[{}]|undefined/)
    }
  }
  for (const { id } of cardsOf(told, speeches[0]!)) {
    const file = join(ASSETS, `cards/${id}.jpg`)
    expect(existsSync(file), id).toBe(true)
    expect(statSync(file).size, id).toBeLessThan(MOST_PICTURE_BYTES)
    expect(sizeOfJpeg(readFileSync(file)), id).toEqual(CARD_SIZE)
  }
})

/** From its frame header, ISO/IEC 10918-1 B.2.2. */
function sizeOfJpeg(bytes: Buffer): { width: number; height: number } {
  let at = 2
  while (bytes[at + 1] !== 0xc0 && bytes[at + 1] !== 0xc2) at += 2 + bytes.readUInt16BE(at + 2)
  return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
}

test('a page names title, description and picture by whole addresses where it is told its own, and opens the link', () => {
  const korean = speeches.find(({ code }) => code === 'ko')!
  const card = cardsOf(told, korean).find(({ id }) => id === 'starlink-53')!
  const html = cardPage(card, korean, codes, BASE)
  expect(metaOf(html, 'og:title')).toBe('53° 셸 · Dawnline')
  expect(metaOf(html, 'og:description')).toBe(card.description)
  expect(metaOf(html, 'og:image')).toBe(`${BASE}cards/starlink-53.jpg`)
  expect(metaOf(html, 'og:url')).toBe(`${BASE}cards/starlink-53.ko.html`)
  expect(html).toContain('http-equiv="refresh" content="0; url=../?lang=ko#v=3&amp;p=starlink-53"')
  expect(html).toContain(`href="${BASE}cards/starlink-53.ko.oembed.json"`)
  expect(html).not.toContain('<script')
  const nowhere = cardPage(card, korean, codes, null)
  expect(metaOf(nowhere, 'og:image')).toBe('starlink-53.jpg')
  expect(nowhere).not.toMatch(/oembed|og:url/)
})

test('an answer of oEmbed has all that the specification asks of type rich, and of a thumbnail', () => {
  for (const speech of speeches)
    for (const card of cardsOf(told, speech)) {
      const answer = JSON.parse(oembedOf(card, speech, BASE)) as Record<string, unknown>
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 450 })
      for (const key of ['thumbnail_url', 'thumbnail_width', 'thumbnail_height', 'title', 'provider_name'])
        expect(answer[key], key).toBeTruthy()
      const src = /src="([^"]+)"/.exec(String(answer.html))?.[1]?.replaceAll('&amp;', '&')
      expect(new URL(src!).hash.slice(1)).toBe(card.link)
    }
})

test('the address of a build is a folder’s, or refused in a sentence', () => {
  expect(servedAt(undefined)).toBeNull()
  expect(servedAt('')).toBeNull()
  expect(servedAt(BASE)).toBe(BASE)
  for (const bad of ['example.org', 'https://example.org/dawnline', 'https://example.org/?a/', 'file:///a/'])
    expect(() => servedAt(bad)).toThrow(`DAWNLINE_URL "${bad}" is not accepted`)
})
