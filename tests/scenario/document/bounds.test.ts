/** However much comes in, it is refused in one short sentence before it takes time or memory. */
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { formatUtc } from '../../../src/physics/time.ts'
import { decodeLink, linkProblem } from '../../../src/scenario/document/codec.ts'
import { MAX_DOCUMENT, MAX_LINK, MAX_LINK_KEYS, MAX_PROBLEMS } from '../../../src/scenario/document/limits.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { readSavedText } from '../../../src/scenario/document/savedFile.ts'
import { packStory, readStoryText, unpackStory } from '../../../src/scenario/document/stories.ts'

const MAX_SENTENCE = 300
const plain = decodeLink('').shared

function problemsOf(link: string): string[] {
  const { problems } = decodeLink(link)
  const sentences = problems.map(sentenceOf)
  for (const sentence of sentences) expect(sentence.length, sentence).toBeLessThanOrEqual(MAX_SENTENCE)
  return sentences
}

test('a refused value is quoted in about sixty letters, in a link, a file and a story', async () => {
  const long = 'x'.repeat(150_000)
  expect(problemsOf(`p=${long}`)).toEqual([expect.stringMatching(/^preset "x{50,60}…" is not accepted: /)])
  for (const key of [
    'cam',
    'ride',
    'story',
    't',
    'rate',
    'paused',
    'sel',
    'colourBy',
    'altitudeKm',
    'groups',
  ])
    expect(problemsOf(`${key}=${long}`), key).toHaveLength(1)
  const saved = readSavedText(JSON.stringify({ [long]: 1 }), 'a')
  const story = await readStoryText(JSON.stringify({ title: long, steps: [] }))
  for (const read of [saved, story])
    expect(!read.ok && sentenceOf(read.error).length).toBeLessThan(MAX_SENTENCE)
})

test('a link that is too long is not read at all, and says how long one may be', () => {
  const link = `p=iss&junk=${'x'.repeat(MAX_LINK)}`
  expect(decodeLink(link).shared).toEqual(plain)
  expect(problemsOf(link)).toEqual([
    `link "p=iss&junk=${'x'.repeat(48)}…" is not accepted: a link of at most ${MAX_LINK} characters.`,
  ])
  expect(linkProblem(`#${'x'.repeat(MAX_LINK)}`)).toBeNull()
})

test('of thousands of keys so many are read, and so many problems told', () => {
  const keys = Array.from({ length: 12_000 }, (_, i) => `s.x${i}=1`)
  const sentences = problemsOf(`${keys.join('&')}`)
  expect(sentences).toHaveLength(MAX_PROBLEMS)
  expect(sentences[0]).toBe(`link keys 12000 is not accepted: a link of at most ${MAX_LINK_KEYS} keys.`)
  const groups = Array.from({ length: 1900 }, (_, i) => `g${(i % 40) + 1}.f${i}=1`)
  expect(problemsOf(`groups=40&${groups.join('&')}`)).toHaveLength(MAX_PROBLEMS)
})

test('equals signs without end are one comparison that is refused', () => {
  for (let i = 0; i < 40; i++)
    problemsOf(`compare=${'%3D'.repeat(12_002)}%20&compare=${'='.repeat(12_002 + i)}`)
})

test('a story that unpacks to more than a megabyte is stopped while it unpacks', async () => {
  const bomb = deflateRawSync(Buffer.alloc(100e6, 0x20)).toString('base64url')
  expect(bomb.length).toBeLessThan(MAX_LINK)
  const read = await unpackStory(bomb)
  expect(!read.ok && sentenceOf(read.error)).toMatch(
    new RegExp(`^own ".{50,60}…" is not accepted: a text of at most ${MAX_DOCUMENT} characters\\.$`),
  )
  const tooLong = await unpackStory('A'.repeat(MAX_LINK + 1))
  expect(!tooLong.ok && tooLong.error.accepted).toMatchObject({ words: 'linkLength' })
})

test('the largest story that a link can hold still comes back', async () => {
  const step = {
    link: `v=1&s.albedo=0.${'3'.repeat(400)}`,
    caption: 'ü'.repeat(2000),
    notes: null,
    figure: null,
  }
  const story = { id: 'own', title: 'Long', steps: Array.from({ length: 60 }, () => step) }
  const packed = await packStory(story)
  const read = await unpackStory(packed)
  expect(read.ok && read.value.steps).toEqual(story.steps)
})

test('files of more than a million characters are refused before they are parsed', async () => {
  const text = `{"title":"${'x'.repeat(MAX_DOCUMENT)}"}`
  const story = await readStoryText(text)
  const saved = readSavedText(text, 'a')
  for (const read of [story, saved])
    expect(!read.ok && read.error.accepted).toMatchObject({ words: 'textLength' })
})

test('values of the wrong kind are refused in a sentence, never thrown', () => {
  let deep: unknown = 1
  for (let i = 0; i < 20_000; i++) deep = [deep]
  const cyclic: Record<string, unknown> = {}
  cyclic.policy = cyclic
  const bad: unknown[] = [
    { policy: { toString: 1, valueOf: 2 } },
    { policy: ['shed'] },
    { policy: [Object.create(null)] },
    { groups: [{ pattern: ['delta'] }] },
    { pue: 12n },
    { pue: Symbol('x') },
    { pue: deep },
    { satellite: deep },
    cyclic,
    new Map([['pue', 1.2]]),
    new Date(0),
    () => 1,
  ]
  for (const patch of bad) {
    const read = patchScenario(defaultScenario(), patch)
    const sentence = read.ok ? 'accepted' : sentenceOf(read.error)
    expect(sentence).toMatch(/ is not accepted: .+\.$/)
    expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE)
  }
})

test('an instant in a link is one spelling afterwards, and a direction one turn', () => {
  for (const text of [
    '2026-06-21T12:00:00Z%0A',
    '2026-06-21T12:00',
    '2026-172T12:00:00Z',
    '%092026-06-21T12:00:00Z',
  ]) {
    expect(decodeLink(`t=${text}`)).toMatchObject({ shared: { utc: '2026-06-21T12:00:00Z' }, problems: [] })
  }
  expect(formatUtc(Date.parse('2026-06-21T12:00:00Z'))).toBe('2026-06-21T12:00:00Z')
  expect(decodeLink('cam=1e300,10,4').shared.camera).toMatchObject({ elevationDeg: 10 })
  expect(decodeLink('cam=730,10,4').shared.camera).toMatchObject({ azimuthDeg: 10 })
})
