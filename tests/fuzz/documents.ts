/** Links, scenarios, saved files and stories: whatever comes in, a document comes out, or a sentence. */
import fc from 'fast-check'
import {
  DEFAULT_RATE,
  decodeLink,
  defaultView,
  encodeLink,
  type Shared,
} from '../../src/scenario/document/codec.ts'
import { defaultScenario, patchScenario } from '../../src/scenario/document/patch.ts'
import { OPENING_UTC, PRESETS, presetOf } from '../../src/scenario/document/presets.ts'
import { SATELLITE_FIELDS } from '../../src/scenario/document/satelliteFields.ts'
import { readSavedText, readScenarioFile, savedText } from '../../src/scenario/document/savedFile.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS, VIEW_FIELDS } from '../../src/scenario/document/schema.ts'
import { STORIES } from '../../src/scenario/document/shippedStories.ts'
import { packStory, readStoryText, unpackStory } from '../../src/scenario/document/stories.ts'
import { scenarioPatch } from '../scenario/randomScenario.ts'
import { check, checkFinite, checkRefusal } from './expect.ts'
import { broken, hostileJson, hostileText, hostileValue } from './hostile.ts'
import { type Target, target } from './target.ts'

const plain = (preset: string): Shared => ({
  scenario: presetOf(preset).scenario,
  view: defaultView(preset),
  utc: OPENING_UTC,
  rate: DEFAULT_RATE,
  playing: true,
  camera: null,
  selectedId: null,
  ride: null,
  story: null,
})

const KEYS = [
  ...[
    'v',
    'p',
    'groups',
    'sat',
    't',
    'rate',
    'paused',
    'cam',
    'sel',
    'ride',
    'story',
    'own',
    'b.p',
    'b.name',
  ],
  ...Object.keys(VIEW_FIELDS),
  ...Object.keys(SCENARIO_FIELDS),
  ...Object.keys(GROUP_FIELDS).flatMap((key) => [key, `g1.${key}`, `g40.${key}`, `b.${key}`]),
  ...Object.keys(SATELLITE_FIELDS).map((key) => `s.${key}`),
]
const goodLink = fc.oneof(
  fc.constantFrom(...Object.keys(PRESETS)).map((preset) => encodeLink(plain(preset))),
  fc.constantFrom(...STORIES.flatMap(({ steps }) => steps.map(({ link }) => link))),
  scenarioPatch.map((patch) => {
    const read = patchScenario(defaultScenario(), patch)
    return encodeLink({ ...plain('dawn-dusk-650'), ...(read.ok && { scenario: read.value }) })
  }),
)
const pairs = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), hostileText), hostileText), { maxLength: 12 })
  .map((list) => new URLSearchParams(list.map(([key, value]): [string, string] => [key, value])).toString())
const link = fc.oneof(
  broken(goodLink),
  pairs,
  fc.tuple(goodLink, pairs).map((parts) => parts.join('&')),
  hostileText,
)

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function checkLink(text: string): void {
  const { shared, problems } = decodeLink(text)
  for (const problem of problems) checkRefusal(problem)
  checkFinite(shared)
  const again = decodeLink(encodeLink(shared))
  check(again.problems.length === 0, 'what was read is refused when it is written')
  check(sameText(again.shared.scenario, shared.scenario), 'the scenario is not the one that was written')
  check(sameText(again.shared.view, shared.view), 'the view is not the one that was written')
}

const fields = [
  ...Object.keys(GROUP_FIELDS),
  ...Object.keys(SATELLITE_FIELDS),
  ...Object.keys(SCENARIO_FIELDS),
]
const patchOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const table = fc.dictionary(fc.oneof(fc.constantFrom(...fields), hostileText), value, { maxKeys: 4 })
  return fc.oneof(
    value,
    table,
    fc.record(
      {
        groups: fc.array(fc.oneof(table, value), { maxLength: 3 }),
        satellite: table,
        preset: value,
        satelliteId: value,
      },
      { requiredKeys: [] },
    ),
    fc.tuple(scenarioPatch, table).map(([good, bad]) => ({ ...good, ...bad })),
  )
}

function checkPatch(patch: unknown): void {
  const base = defaultScenario()
  const before = JSON.stringify(base)
  const read = patchScenario(base, patch)
  check(JSON.stringify(base) === before, 'the document in use has changed')
  if (!read.ok) checkRefusal(read.error)
  else {
    checkFinite(read.value)
    check(patchScenario(base, read.value).ok, 'an accepted scenario is refused the next time')
  }
}

const goodSaved = fc
  .tuple(hostileText, goodLink)
  .map(([name, its]) => savedText({ name: name || 'a', link: its }))
const file = fc.oneof(
  broken(goodSaved),
  patchOf(hostileJson).map((json) => JSON.stringify(json) ?? ''),
  hostileText,
)

function checkFile(text: string): void {
  const read = readSavedText(text, 'file')
  if (!read.ok) checkRefusal(read.error)
  else decodeLink(read.value.link).problems.forEach(checkRefusal)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return
  }
  const scenario = readScenarioFile(json)
  if (scenario.ok) checkFinite(scenario.value)
  else checkRefusal(scenario.error)
}

const story = fc.record({
  title: fc.oneof(fc.constant('A title'), hostileJson),
  steps: fc.oneof(
    hostileJson,
    fc.array(
      fc.oneof(
        hostileJson,
        fc.record({
          link: fc.oneof(goodLink, hostileJson),
          caption: fc.oneof(fc.constant('Words'), hostileJson),
        }),
      ),
      { maxLength: 4 },
    ),
  ),
})
const storyText = fc.oneof(
  broken(story.map((one) => JSON.stringify(one))),
  story.map((one) => JSON.stringify(one)),
  hostileText,
)

async function checkStory(text: string): Promise<void> {
  const read = await readStoryText(text)
  if (!read.ok) checkRefusal(read.error)
  else for (const step of read.value.steps) decodeLink(step.link).problems.forEach(checkRefusal)
}

const packed = await packStory({
  id: 'own',
  title: 'A',
  steps: [{ link: 'v=1', caption: 'B', notes: null, figure: null }],
})
const packedText = fc.oneof(broken(fc.constant(packed)), hostileText)
async function checkPacked(text: string): Promise<void> {
  const read = await unpackStory(text)
  if (!read.ok) checkRefusal(read.error)
}

export const documentTargets: Target[] = [
  target('links', 30, link, checkLink),
  target('scenarios', 22, patchOf(hostileValue), checkPatch),
  target('saved files', 12, file, checkFile),
  target('stories', 6, storyText, checkStory),
  target('stories in links', 4, packedText, checkPacked),
]
