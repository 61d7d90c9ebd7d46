import { expect, test } from 'vitest'
import { decodeLink } from '../../../src/scenario/document/codec.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import {
  readSavedText,
  readScenarioFile,
  type Saved,
  savedText,
} from '../../../src/scenario/document/savedFile.ts'

const MINE: Saved = {
  name: 'Higher ring, “B”',
  link: 'v=3&altitudeKm=900&site=madrid-es&t=2030-06-21T12:00:00Z',
}
const refused = (text: string): string => {
  const read = readSavedText(text, 'file')
  return read.ok ? '' : sentenceOf(read.error)
}

test('what was saved comes back from its file', () => {
  expect(JSON.parse(savedText(MINE))).toEqual({ format: 'dawnline-scenario', version: 1, ...MINE })
  expect(readSavedText(savedText(MINE), 'file')).toEqual({ ok: true, value: MINE })
})

test('a scenario alone is taken under the name of its file, and the command line takes a saved one', () => {
  const read = readSavedText('{"preset": "iss", "policy": "ride-through"}', 'My  station')
  if (!read.ok) throw new Error(sentenceOf(read.error))
  expect(read.value.name).toBe('My station')
  expect(decodeLink(read.value.link)).toMatchObject({
    problems: [],
    shared: { scenario: { ...PRESETS.iss!.scenario, policy: 'ride-through' } },
  })
  const scenario = readScenarioFile(JSON.parse(savedText(MINE)))
  expect(scenario).toMatchObject({ ok: true, value: { groups: [{ altitudeKm: 900 }], site: 'madrid-es' } })
})

test.each([
  ['no JSON', '<html>', /^saved file "<html>" is not accepted: a file that the page saved/],
  ['a newer file', JSON.stringify({ format: 'dawnline-scenario', version: 2, ...MINE }), /^saved version 2/],
  ['no version', JSON.stringify({ format: 'dawnline-scenario', ...MINE }), /^saved version is missing: /],
  ['no name', savedText({ ...MINE, name: '  ' }), /^saved name " {2}".*1 to 60 characters/],
  [
    'no link',
    JSON.stringify({ format: 'dawnline-scenario', version: 1, name: 'a' }),
    /^saved link is missing: /,
  ],
  ['a bad value', savedText({ ...MINE, link: 'v=3&altitudeKm=90' }), /^altitudeKm "90".*160 to 40000 km/],
  ['a scenario with a bad value', '{"policy": "hope"}', /^policy "hope"/],
  ['a list', '[1, 2]', /^scenario \[1,2\]/],
])('%s is refused in one sentence', (_, text, sentence) => {
  expect(refused(text)).toMatch(sentence)
  expect(refused(text)).toMatch(/^[^\n]+\.$/)
})

test('a name may have 60 characters, a link 200,000 and a file a million; a longer name is cut, the others refused', () => {
  const named = readSavedText(savedText({ ...MINE, name: 'n'.repeat(61) }), 'file')
  expect(named.ok && named.value.name).toBe('n'.repeat(60))
  const linked = (length: number) => savedText({ ...MINE, link: `v=3&${'x'.repeat(length - 4)}` })
  expect(refused(linked(200_001))).toMatch(/^saved link .*at most 200000 characters/)
  expect(refused(linked(200_000))).not.toContain('at most 200000 characters')
  expect(refused(`{${' '.repeat(1_000_000)}}`)).toMatch(/^saved file .*at most 1000000 characters/)
  expect(refused(`{${' '.repeat(999_998)}}`)).toBe('')
  expect(readSavedText('{"preset": "iss"}', '  ')).toMatchObject({ ok: true, value: { name: 'iss' } })
})

test('a link is taken with or without what stands before it', () => {
  const whole = savedText({ ...MINE, link: `https://example.org/page?lang=ko#${MINE.link}` })
  expect(readSavedText(whole, 'file')).toEqual({ ok: true, value: MINE })
})

test('what is no version is refused, and a scenario in a file that cannot be is told as in a link', () => {
  for (const version of [0, -1, '1', null, 1.5]) {
    expect(refused(JSON.stringify({ format: 'dawnline-scenario', version, ...MINE }))).toMatch(
      /^saved version/,
    )
  }
  const bad = readScenarioFile(JSON.parse(savedText({ ...MINE, link: 'v=3&altitudeKm=90' })))
  expect(bad.ok).toBe(false)
  expect(readScenarioFile({ preset: 'iss' })).toMatchObject({ ok: true, value: { preset: 'iss' } })
})
