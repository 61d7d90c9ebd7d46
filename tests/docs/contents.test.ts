/** What the shipped texts say of keys, verbs, link keys and tolerances is what the code has. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { meanings } from '../../src/i18n/en/meanings.ts'
import { stories } from '../../src/i18n/en/stories.ts'
import { en } from '../../src/i18n/en.ts'
import { scenarioSchema } from '../../src/scenario/answers/jsonSchema.ts'
import { MESSAGE_CALLS } from '../../src/scenario/answers/messageCalls.ts'
import { HEADLINE_KEYS, HEADLINES } from '../../src/scenario/answers/names.ts'
import { SATELLITE_FIELDS } from '../../src/scenario/document/satelliteFields.ts'
import { GROUP_FIELDS } from '../../src/scenario/document/schema.ts'
import { STORIES } from '../../src/scenario/document/shippedStories.ts'
import { KEY_TABLE } from '../../src/ui/shell/keys.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8')
const doc = (name: string) => read(`assets/docs/${name}.md`)
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)

/** Keys of several letters are a choice between combinations; single ones stand side by side. */
const keysText = (keys: readonly string[]) => keys.join(keys.some((key) => key.length > 1) ? ', ' : ' ')

test('the table of keys is the page’s', () => {
  const rows = KEY_TABLE.map(({ keys, does }) => `| ${keysText(keys)} | ${en[does]} |`)
  const table = ['| Key | What it does |', '|---|---|', ...rows].join('\n')
  expect(doc('keys')).toContain(`${table}\n\n`)
})

test('embedders find every verb and every key of a link', () => {
  const code = codeIn(doc('embedders'))
  const words = new Set(code.flatMap((text) => text.split(/[()]/)))
  const { link } = (scenarioSchema() as { $defs: { link: { properties: object } } }).$defs
  const names = [
    ...MESSAGE_CALLS,
    ...Object.keys(link.properties),
    ...Object.keys(GROUP_FIELDS),
    ...Object.keys(SATELLITE_FIELDS),
  ]
  expect(names.filter((name) => !words.has(name))).toEqual([])
})

test('speakers find every story, its length and where it begins', () => {
  const text = doc('speakers')
  for (const { id, steps } of STORIES) {
    const title = stories[`story.${id}.title` as keyof typeof stories]
    expect(text).toContain(`| ${title} | ${steps.length} | \`#v=3&story=${id}.1\` |`)
  }
})

test.each(['classroom', 'speakers', 'model'])(
  '%s.md calls panels and buttons by their names on screen',
  (name) => {
    const onScreen = new Set<string>(Object.values(en))
    const named = [...doc(name).matchAll(/(?<![*\w])\*([A-Z][^*]+)\*(?!\*)/g)].map(([, one]) => one!)
    expect(named.length).toBeGreaterThan(3)
    expect(named.map((one) => one.replaceAll(/\n */g, ' ')).filter((one) => !onScreen.has(one))).toEqual([])
  },
)

test('the model says of every figure that is told what it means, in its unit', () => {
  const text = doc('model')
  for (const key of HEADLINE_KEYS) {
    expect(text).toContain(`| \`${key}\` | ${HEADLINES[key][0]} | ${meanings[key]} |`)
  }
})

/** "Held by" a test: its path, then what stands in it. */
const claims = [...doc('model').matchAll(/Held by ([\s\S]*?)\.\n/g)].flatMap(([, text]) => {
  let path = ''
  return codeIn(text!.replaceAll(/\n */g, ' ')).flatMap((code) => {
    if (!code.startsWith('tests/')) return [[path, code] as const]
    path = code
    return [[path, ''] as const]
  })
})

test.each(claims)('the model’s text quotes %s rightly: %s', (path, code) => {
  expect(read(path)).toContain(code)
})

test('every part of the model says what holds it and what it leaves out', () => {
  const parts = doc('model').split(/^## /m).slice(1)
  expect(parts.length).toBeGreaterThan(20)
  for (const part of parts.slice(0, -3)) {
    const name = part.split('\n')[0]!
    expect(part, name).toMatch(/\*\*Left out\*\*/)
    expect(part, name).toMatch(/Held by `tests\//)
  }
})
