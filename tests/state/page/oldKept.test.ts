/** Stories and saved scenarios of every time open as what they were: against what the code of that time read of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decodeLink } from '../../../src/scenario/document/codec.ts'
import { isOwnOther, readOther } from '../../../src/scenario/document/other.ts'
import { readSavedText, readScenarioFile } from '../../../src/scenario/document/savedFile.ts'
import { readStoryText, STORY_LIMITS, unpackStory } from '../../../src/scenario/document/stories.ts'
import { store } from '../../../src/state/document/store.ts'
import { saveShown, startSaved } from '../../../src/state/page/saved.ts'
import { keepStory, startStories } from '../../../src/state/page/story.ts'

const FOLDER = resolve(import.meta.dirname, '../../fixtures/kept')
interface Step {
  link: string
  caption: string
  notes: string | null
  figure: string | null
}
interface Fixture {
  commit: string
  stories: { storage: string; file: string; packed: string }
  saved: { storage: string; files: string[] } | null
  read: {
    stories: { id: string; title: string; scenarios: object[] }[]
    saved: { name: string; link: string; scenario: object }[]
  }
}
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as Fixture)

const opening = store.getState()
const storage = new Map<string, string>()
beforeEach(() => {
  storage.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  })
  vi.stubGlobal('addEventListener', () => {})
  store.setState(opening, true)
})
afterEach(() => vi.unstubAllGlobals())

/** A figure that has another name by now, and notes that were longer than notes are. */
const renamed = (text: string) => text.replace('fiveTimes', 'deliveredRatio')
const today = ({ link, caption, notes, figure }: Step): Step => ({
  link,
  caption: renamed(caption),
  notes: notes?.slice(0, STORY_LIMITS.text) ?? null,
  figure: figure && renamed(figure),
})
/** As they were written: the first pages lost notes of more than 2,000 letters when they read them. */
const stepsOf = ({ stories }: Fixture, i: number) =>
  (JSON.parse(stories.storage) as { steps: Step[] }[])[i]!.steps.map(today)
const scenarioOf = (link: string) => {
  const { shared, problems } = decodeLink(link)
  expect(problems, link).toEqual([])
  return shared.scenario
}

test('there are fixtures from before scenarios were saved until links of version 3', () => {
  expect(fixtures.map(({ commit }) => commit)).toEqual(['3128841', '94f0ff7', '58ff49b', '432fad5'])
})

test.each(fixtures)(
  'what the page of $commit kept in the browser is there, and stays as it was written',
  (kept) => {
    storage.set('dawnline.stories', kept.stories.storage)
    if (kept.saved) storage.set('dawnline.saved', kept.saved.storage)
    startStories()
    startSaved()
    const { ownStories, saved, unreadSaved, unreadStories } = store.getState()
    expect([unreadSaved, unreadStories]).toEqual([0, 0])
    expect(ownStories).toEqual(
      kept.read.stories.map(({ id, title }, i) => ({ id, title, steps: stepsOf(kept, i) })),
    )
    for (const [i, { scenarios }] of kept.read.stories.entries())
      for (const [j, scenario] of scenarios.entries())
        expect(scenarioOf(ownStories[i]!.steps[j]!.link)).toMatchObject(scenario)
    expect(saved).toEqual(kept.read.saved.map(({ name, link }) => ({ name, link })))
    for (const [i, { scenario }] of kept.read.saved.entries())
      expect(scenarioOf(saved[i]!.link)).toMatchObject(scenario)
    // One more of each: the older are written as they were.
    keepStory({ ...ownStories[0]!, id: 'own-new' })
    saveShown('New')
    const written = (key: string) => JSON.parse(storage.get(key) ?? '[]') as unknown[]
    expect(written('dawnline.stories').slice(0, -1)).toEqual(JSON.parse(kept.stories.storage))
    expect(written('dawnline.saved').slice(0, -1)).toEqual(JSON.parse(kept.saved?.storage ?? '[]'))
  },
)

test.each(fixtures)('files and links of stories of $commit open', async (kept) => {
  const { stories, read } = kept
  for (const again of [await readStoryText(stories.file), await unpackStory(stories.packed)]) {
    expect(again.ok && again.value).toMatchObject({ title: read.stories[0]!.title, steps: stepsOf(kept, 0) })
  }
})

test.each(fixtures.filter(({ saved }) => saved))(
  'files of saved scenarios of $commit open',
  ({ saved, read }) => {
    expect(saved!.files.length).toBe(read.saved.length)
    for (const [i, text] of saved!.files.entries()) {
      const { name, scenario } = read.saved[i]!
      const again = readSavedText(text, 'file')
      if (!again.ok) throw new Error(name)
      expect(again.value.name).toBe(name)
      expect(scenarioOf(again.value.link)).toMatchObject(scenario)
      expect(readScenarioFile(JSON.parse(text)), 'on the command line').toMatchObject({
        ok: true,
        value: scenario,
      })
    }
    // The last is compared with the first.
    const { compare } = decodeLink(read.saved.at(-1)!.link).shared.view
    expect(isOwnOther(compare)).toBe(true)
    expect(readOther(compare).other).toMatchObject({
      name: read.saved[0]!.name,
      scenario: read.saved[0]!.scenario,
    })
  },
)
