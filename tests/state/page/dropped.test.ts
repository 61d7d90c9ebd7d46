/** Files dropped on the page: ours are opened, and what is wrong is told with the file's name. */
import { beforeEach, expect, test } from 'vitest'
import { ok } from '../../../src/lib/result.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { type Refusal, sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { savedText } from '../../../src/scenario/document/savedFile.ts'
import { undo } from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'
import { importAllDropped } from '../../../src/state/page/dropped.ts'
import { documentText } from '../../../src/state/page/fileText.ts'

const drop = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  importAllDropped([new File([content], name)])
const told = (): string[] =>
  store
    .getState()
    .problems.map((problem) => (typeof problem === 'string' ? problem : sentenceOf(problem as Refusal)))
const opening = store.getState()
beforeEach(() => store.setState({ ...opening, problems: [], news: '', ownStories: [], story: null }))

test('a saved scenario and one written by hand are shown, as one change that can be undone', async () => {
  await drop('iss.json', savedText({ name: 'Mine', link: 'v=1&p=iss&policy=ride-through' }))
  expect(store.getState().scenario).toMatchObject({ preset: 'iss', policy: 'ride-through' })
  expect(store.getState().news).toContain('iss.json') // what came is said
  undo()
  expect(store.getState().scenario).toEqual(opening.scenario)
  await drop('hand.json', JSON.stringify({ groups: [{ altitudeKm: 800 }] }))
  expect(store.getState().scenario.groups[0]!.altitudeKm).toBe(800)
  await drop('wide.json', Buffer.from(`\ufeff${JSON.stringify({ preset: 'one' })}`, 'utf16le'))
  expect(store.getState().scenario.groups).toEqual(PRESETS.one!.scenario.groups)
  expect(told()).toEqual([])
})

test('a story is kept among one’s own and told from its first step', async () => {
  const story = {
    title: 'Mine',
    steps: [
      { link: 'v=1&p=iss', caption: 'One' },
      { link: 'v=1', caption: 'Two' },
    ],
  }
  await drop('story.json', JSON.stringify(story))
  const state = store.getState()
  expect(state.ownStories.map(({ title }) => title)).toEqual(['Mine'])
  expect(state).toMatchObject({ storyStep: 0, scenario: { preset: 'iss' } })
  expect(state.story?.title).toBe('Mine')
})

test('a bad file of ours is refused with its name, and what is shown stays', async () => {
  await drop('high.json', JSON.stringify({ groups: [{ altitudeKm: 50 }] }))
  await drop(`${'long'.repeat(60)}.json`, JSON.stringify({ title: 5, steps: [] }))
  await drop(
    'later.json',
    JSON.stringify({ format: 'dawnline-scenario', version: 99, name: 'x', link: 'v=1' }),
  )
  expect(store.getState().scenario).toBe(opening.scenario)
  expect(told()).toEqual([
    'high.json: altitudeKm 50 is not accepted: 160 to 40000 km.',
    expect.stringMatching(/^(long){14}\w*…: story title 5 is not accepted: 1 to 120 characters\.$/),
    expect.stringMatching(/^later\.json: saved version 99 is not accepted/),
  ])
  for (const sentence of told()) expect(sentence.length).toBeLessThanOrEqual(300)
})

test('what cannot be read, such as a folder, is told by its name', async () => {
  const folder = new File([], 'folder')
  folder.slice = () => {
    throw new Error('a folder')
  }
  await importAllDropped([folder])
  expect(told()).toEqual(['file "folder" is not accepted: a file that can be read.'])
})

test('a file that is gone by the time it is read, and one larger than any of ours, are told by their names', async () => {
  const gone = new File(['{}'], 'gone.json')
  gone.arrayBuffer = () => Promise.reject(new DOMException('It has changed on disk.', 'NotReadableError'))
  const huge = new File([], 'huge.json')
  Object.defineProperty(huge, 'size', { value: 5e9 })
  const sentences: string[] = []
  for (const file of [gone, huge]) {
    const text = await documentText(file)
    if (!text.ok) sentences.push(sentenceOf(text.error))
  }
  expect(sentences).toEqual([
    'file "gone.json" is not accepted: a file that can be read.',
    'file "huge.json" is not accepted: a text of at most 1000000 characters.',
  ])
  expect(await documentText(new File(['\ufeff{"preset": "iss"}'], 'good.json'))).toEqual(
    ok('{"preset": "iss"}'),
  )
})
