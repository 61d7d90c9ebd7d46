import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { STORY_LIMITS, type Story } from '../../../src/scenario/document/stories.ts'
import { store } from '../../../src/state/document/store.ts'
import { readLink } from '../../../src/state/page/link.ts'
import { dropStory, keepStory, newStoryId, startStories } from '../../../src/state/page/story.ts'

const opening = store.getState()
const storage = new Map<string, string>()
beforeEach(() => {
  storage.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  })
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('location', { hash: '' })
  store.setState({ ...opening, problems: [] }, true)
  startStories()
})
afterEach(() => vi.unstubAllGlobals())

const story = (id: string, title = id): Story => ({
  id,
  title,
  steps: [{ link: 'v=1&p=iss', caption: 'Here', notes: null, figure: null }],
})
const own = () => store.getState().ownStories

test('a story keeps its name over a reload, whatever is removed before it, so that links to it open it', () => {
  const [first, second] = [newStoryId(), newStoryId()]
  expect(first).not.toBe(second)
  keepStory(story(first, 'First'))
  keepStory(story(second, 'Second'))
  dropStory(first)
  startStories() // as after a reload
  expect(own().map(({ id }) => id)).toEqual([second])
  location.hash = `#v=1&story=${second}.1`
  readLink()
  expect(store.getState().story?.title).toBe('Second')
  expect(store.getState().problems).toEqual([])
})

test('stories that were kept without names, or under a shipped one’s, are named by their places', () => {
  const { title, steps } = story('x', 'Old')
  storage.set(
    'dawnline.stories',
    JSON.stringify([
      { title, steps },
      { id: 'batteries', title, steps },
    ]),
  )
  startStories()
  expect(own().map(({ id }) => id)).toEqual(['own-1', 'own-2'])
})

test('what a story holds is what can be read again: the rest is refused in a sentence, and nothing is lost', () => {
  keepStory(story('own-a'))
  const withStep = (part: object, count = 1): Story => ({
    ...story('own-a'),
    steps: Array.from({ length: count }, () => ({ ...story('own-a').steps[0]!, ...part })),
  })
  const longest = 'x'.repeat(STORY_LIMITS.text)
  expect(keepStory(withStep({ caption: longest, notes: longest }, STORY_LIMITS.steps))).toBeNull()
  for (const bad of [
    withStep({ caption: `${longest}x` }),
    withStep({}, STORY_LIMITS.steps + 1),
    withStep({ link: 'x'.repeat(STORY_LIMITS.link + 1) }),
  ])
    expect(keepStory(bad)).not.toBeNull()
  startStories()
  expect(own()[0]!.steps).toHaveLength(STORY_LIMITS.steps)
})

test('notes that were longer than notes are now are cut, not lost, and stay as they were written', () => {
  const old = [{ ...story('own-1'), steps: [{ ...story('own-1').steps[0]!, notes: 'n'.repeat(3000) }] }]
  storage.set('dawnline.stories', JSON.stringify(old))
  startStories()
  expect(own()[0]!.steps[0]!.notes).toHaveLength(STORY_LIMITS.text)
  keepStory(story('own-2'))
  expect(JSON.parse(storage.get('dawnline.stories')!)[0]).toEqual(old[0])
})

test('that the browser keeps nothing is said once', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  keepStory(story('own-a'))
  store.setState({ problems: [] }) // dismissed
  keepStory(story('own-a', 'Changed'))
  expect(store.getState().problems).toEqual([])
  expect(own().map(({ title }) => title)).toEqual(['Changed'])
})
