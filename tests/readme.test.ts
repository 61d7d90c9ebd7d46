import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { MAX_ELEMENT_SETS } from '../src/physics/elementSets.ts'
import { PRESETS } from '../src/scenario/document/presets.ts'
import { MAX_SATELLITES } from '../src/scenario/document/schema.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
/** Words in code type, one by one; blocks of code left out. */
const words = [...readme.replaceAll(/```[^`]*```/g, '').matchAll(/`([^`]+)`/g)].flatMap(([, text]) =>
  text!.split(/[\s()]+/),
)
const code = new Set(words)

test.each([
  ['preset', Object.keys(PRESETS)],
  ['command', Object.keys(COMMANDS)],
])('the README names every %s', (_, names) => {
  expect(names.filter((name) => !code.has(name))).toEqual([])
})

test('the README’s limits are those of the code', () => {
  for (const limit of [MAX_SATELLITES, MAX_ELEMENT_SETS]) expect(readme).toContain(limit.toLocaleString('en'))
})

test('every file that the README names is there', () => {
  const pictures = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!)
  const files = [...pictures, ...words.filter((word) => /^(?!dist).*\/.*\.\w+$/.test(word))]
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const places = [`../${file}`, `../src/${file}`].map((path) => resolve(import.meta.dirname, path))
    expect(places.some(existsSync), file).toBe(true)
  }
})
