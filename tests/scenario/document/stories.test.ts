import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { decodeLink } from '../../../src/scenario/document/codec.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { STORIES } from '../../../src/scenario/document/shippedStories.ts'
import { packStory, readStory, readStoryText, unpackStory } from '../../../src/scenario/document/stories.ts'
import { isLive } from '../../../src/ui/rooms/story/live.ts'

const words: Record<string, string> = en

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
