/** Every link of the README and of the shipped texts leads somewhere: files, headings, hashes that the page reads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { scenarioSchema } from '../../src/scenario/answers/jsonSchema.ts'
import { decodeLink } from '../../src/scenario/document/codec.ts'
import { SATELLITE_FIELDS } from '../../src/scenario/document/satelliteFields.ts'
import { GROUP_FIELDS } from '../../src/scenario/document/schema.ts'
import { storyById } from '../../src/scenario/document/shippedStories.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DOCS = resolve(ROOT, 'assets/docs')
const texts = [
  resolve(ROOT, 'README.md'),
  ...readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => resolve(DOCS, name)),
].map((path) => ({ path, name: path.slice(ROOT.length + 1), text: readFileSync(path, 'utf8') }))

/** As GitHub makes them of headings. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
const anchorsOf = (text: string) =>
  new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading!)))

const withoutCode = (text: string) => text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, '')
const targetsOf = (text: string) => [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!)

test.each(texts)('$name: links lead to files and headings that are there', ({ path, text }) => {
  for (const to of targetsOf(text)) {
    if (/^[a-z]+:/.test(to)) {
      expect(new URL(to).protocol, to).toBe('https:')
      continue
    }
    const [file, anchor] = to.split('#')
    const target = file ? resolve(dirname(path), file) : path
    expect(existsSync(target), to).toBe(true)
    if (anchor) expect(anchorsOf(readFileSync(target, 'utf8')).has(anchor), to).toBe(true)
  }
})

const { link } = (scenarioSchema() as { $defs: { link: { properties: object } } }).$defs
const LINK_KEYS = new Set([...Object.keys(link.properties), 'story', 'own', ...Object.keys(GROUP_FIELDS)])
const isLinkKey = (key: string) =>
  LINK_KEYS.has(key.replace(/^(g\d+|b)\./, '')) ||
  (key.startsWith('s.') && Object.hasOwn(SATELLITE_FIELDS, key.slice(2)))

const hashes = texts.flatMap(({ name, text }) =>
  [...text.matchAll(/#(v=\d[^\s`")]*)/g)]
    .map(([, hash]) => hash!)
    .filter((hash) => !hash.endsWith('…'))
    .map((hash) => ({ name, hash })),
)

test.each(hashes)('$name: #$hash is read without a problem', ({ hash }) => {
  const { shared, problems } = decodeLink(hash)
  expect(problems).toEqual([])
  expect([...new URLSearchParams(hash).keys()].filter((key) => !isLinkKey(key))).toEqual([])
  if (shared.story) expect(storyById(shared.story.id)?.steps.length).toBeGreaterThanOrEqual(shared.story.step)
})

test('shipped texts begin with a byte order mark: static hosts name no encoding, and a browser would take the wrong one', () => {
  const notices = readFileSync(resolve(ROOT, 'assets/notices.txt'), 'utf8')
  for (const text of [notices, ...texts.slice(1).map((one) => one.text)]) expect(text[0]).toBe('\ufeff')
})

test('there are texts for teachers, speakers, embedders and hosts, and the README leads to each', () => {
  expect(texts.map(({ name }) => name)).toEqual([
    'README.md',
    ...['classroom', 'embedders', 'formats', 'keys', 'model', 'security', 'speakers', 'sweeps'].map(
      (name) => `assets/docs/${name}.md`,
    ),
  ])
  const [readme, ...docs] = texts
  for (const { name } of docs) expect(targetsOf(readme!.text)).toContain(name)
  expect(hashes.length).toBeGreaterThan(9)
})
