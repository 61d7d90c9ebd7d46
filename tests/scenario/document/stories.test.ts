import { expect, test } from 'vitest'
import { stories } from '../../../src/i18n/en/stories.ts'
import { decodeLink } from '../../../src/scenario/document/codec.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { STORIES } from '../../../src/scenario/document/shippedStories.ts'
import { packStory, readStory, readStoryText, unpackStory } from '../../../src/scenario/document/stories.ts'
import { isLive } from '../../../src/ui/rooms/story/live.ts'

const words: Record<string, string> = stories

test.each(STORIES.map((story) => [story.id, story] as const))(
  'story %s: every step opens, and says only what is computed',
  (id, story) => {
    expect(words[`story.${id}.title`]).toBeTruthy()
    for (const [index, step] of story.steps.entries()) {
      expect(decodeLink(step.link).problems).toEqual([])
      const caption = words[`story.${id}.${index + 1}`]
      expect(caption).toBeTruthy()
      expect(words[`story.${id}.${index + 1}.notes`]).toBeTruthy()
      expect(step.figure === null || isLive(step.figure)).toBe(true)
      const names = [...caption!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
      for (const name of names) expect(isLive(name), name).toBe(true)
      // A digit in a caption would be a figure that somebody typed.
      expect(caption!.replace(/\{\w+\}|FP8/g, '')).not.toMatch(/\d/)
    }
    expect(words[`story.${id}.${story.steps.length + 1}`]).toBeUndefined()
  },
)

const own = {
  title: 'Mine',
  steps: [{ link: 'v=3&p=iss', caption: 'Here: {sunlit} ☀', notes: null, figure: 'sunlit' }],
}

test('a story of one’s own survives the way through a link', async () => {
  const packed = await packStory({ id: 'own-1', ...own })
  expect(packed).toMatch(/^[\w-]+$/)
  const read = await unpackStory(packed)
  expect(read.ok && read.value).toEqual({ id: 'own', ...own })
})

test('what is no story is refused in one sentence', async () => {
  expect(readStory({ ...own, title: '' })).toMatchObject({ ok: false })
  const sentence = (value: unknown) => {
    const read = readStory(value)
    return read.ok ? '' : sentenceOf(read.error)
  }
  expect(sentence({ ...own, steps: [] })).toContain('1 to 60')
  expect(sentence({ ...own, steps: [{ caption: 'x' }] })).toContain('step 1 link')
  expect(await unpackStory('%%%')).toMatchObject({ ok: false })
  expect(await unpackStory('AAAA')).toMatchObject({ ok: false })
  expect(await readStoryText('{"title"')).toMatchObject({ ok: false })
})

test('a story that names a figure by an older name is told with the newer one', () => {
  const step = { link: 'v=3', caption: 'It is {fiveTimes} here, {satellites} there.', figure: 'fiveTimes' }
  const read = readStory({ title: 'Old', steps: [step] })
  if (!read.ok) throw new Error('refused')
  expect(read.value.steps[0]).toMatchObject({
    caption: 'It is {deliveredRatio} here, {satellites} there.',
    figure: 'deliveredRatio',
  })
})

test('up to its limits a story is taken, and not beyond: 120 characters, 60 steps, 8,000 of a link, 2,000 of a caption', () => {
  const step = { link: 'v=3', caption: 'Here.', notes: null, figure: null }
  const takes = (story: object) => readStory({ title: 'Mine', steps: [step], ...story }).ok
  const takesStep = (patch: object) => takes({ steps: [step, { ...step, ...patch }] })
  expect([takes({ title: 't'.repeat(120) }), takes({ title: 't'.repeat(121) })]).toEqual([true, false])
  expect([takes({ steps: Array(60).fill(step) }), takes({ steps: Array(61).fill(step) })]).toEqual([
    true,
    false,
  ])
  expect([takesStep({ link: 'x'.repeat(8000) }), takesStep({ link: 'x'.repeat(8001) })]).toEqual([
    true,
    false,
  ])
  expect([takesStep({ caption: 'c'.repeat(2000) }), takesStep({ caption: 'c'.repeat(2001) })]).toEqual([
    true,
    false,
  ])
  for (const patch of [{ link: '' }, { link: 7 }, { caption: '' }, { caption: null }]) {
    expect(takesStep(patch), JSON.stringify(patch)).toBe(false)
  }
  for (const bad of [null, 'story', 7]) expect(readStory(bad).ok).toBe(false)
  expect(takes({ steps: 'v=3' })).toBe(false)
  expect(takes({ steps: [null] })).toBe(false)
})

test('of a step the hash of its link is kept, of notes the first 2,000 characters, of a figure a name alone', () => {
  const step = {
    link: 'https://example.org/a#v=3&p=iss',
    caption: 'Here.',
    notes: 'n'.repeat(2500),
    figure: 'f'.repeat(41),
  }
  const read = readStory({ title: 'Mine', steps: [step, { ...step, notes: '', figure: 'f'.repeat(40) }] })
  if (!read.ok) throw new Error(sentenceOf(read.error))
  expect(read.value.steps).toEqual([
    { link: 'v=3&p=iss', caption: 'Here.', notes: 'n'.repeat(2000), figure: null },
    { link: 'v=3&p=iss', caption: 'Here.', notes: null, figure: 'f'.repeat(40) },
  ])
})

test('which of the steps is wrong is told by its number; a packed story too long to read is not read', async () => {
  const step = { link: 'v=3', caption: 'Here.' }
  const wrong = readStory({ title: 'Mine', steps: [step, step, { ...step, link: 'x'.repeat(8001) }] })
  expect(wrong.ok ? '' : sentenceOf(wrong.error)).toMatch(/^step 3 link .*at most 8000 characters/)
  const long = await unpackStory('A'.repeat(200_001))
  expect(long.ok ? '' : sentenceOf(long.error)).toMatch(/at most 200000 characters/)
  const text = await readStoryText(`{${' '.repeat(1_000_000)}}`)
  expect(text.ok ? '' : sentenceOf(text.error)).toMatch(/at most 1000000 characters/)
  // Two million noughts pack into 2 kB: it is left off at a million.
  const steps = [{ ...step, caption: '0'.repeat(2_000_000), notes: null, figure: null }]
  const bomb = await unpackStory(await packStory({ id: 'own', title: 'Mine', steps }))
  expect(bomb.ok ? '' : sentenceOf(bomb.error)).toMatch(/at most 1000000 characters/)
})
