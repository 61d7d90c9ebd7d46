/** The exercises' answers are what the command line prints: quoted blocks line by line, tables cell by cell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cli } from '../cli/harness.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../assets/docs/classroom.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'dawnline-classroom-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function printed(words: readonly string[]): Promise<string[]> {
  const { code, out, error } = await cli(words)
  expect({ code, error }, words.join(' ')).toEqual({ code: 0, error: '' })
  return out.trimEnd().split('\n')
}

const LEFT_OUT = '…'
const blocks = [...text.matchAll(/```sh\n(.+)\n```\n\n```text\n([^`]+)\n```/g)].map(
  ([, command, answer]) => [command!, answer!.split('\n')] as const,
)

test.each(blocks)('%s', async (command, quoted) => {
  const lines = await printed(command.split(' '))
  let at = 0
  for (const [index, line] of quoted.entries()) {
    if (line === LEFT_OUT) continue
    const found = quoted[index - 1] === LEFT_OUT ? lines.indexOf(line, at) : at
    expect(lines[found], line).toBe(line)
    at = found + 1
  }
  if (quoted.at(-1) !== LEFT_OUT) expect(lines).toHaveLength(at)
})

const cellsOf = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
const code = (cell: string) => /^`(.+)`$/.exec(cell)?.[1] ?? ''
/** A table's first cell is the command, those below it what is added to it. */
const tables = [...text.matchAll(/^\| `.+\|\n\|[-|]+\|\n(?:\|.+\|\n)+/gm)].map(([table]) => {
  const [head, , ...rows] = table.trimEnd().split('\n').map(cellsOf)
  return [code(head![0]!), head!.slice(1), rows] as const
})

/** Of an answer: a fact by its name, or a cell of its table as "row, column". */
function figure(lines: readonly string[], name: string): string | undefined {
  const [row, column] = name.split(', ')
  const split = lines.map((line) => line.trim().split(/ {2,}/))
  const found = split.find(([first]) => first === row)
  return column ? found?.[split.find((one) => one.includes(column))!.indexOf(column)] : found?.[1]
}

test.each(tables)('%s, with each row', async (command, names, rows) => {
  for (const [first, ...quoted] of rows) {
    const added = code(first!)
    const file = join(folder, 'change.json')
    writeFileSync(file, added)
    const words = added.startsWith('{') ? ['--scenario', file] : added.split(' ')
    const lines = await printed([...command.split(' '), ...words])
    for (const [column, name] of names.entries()) {
      expect(figure(lines, name), `${added}: ${name}`).toBe(quoted[column])
    }
  }
})

test('five exercises, each with a question, the page, commands and an answer', () => {
  const exercises = text.split(/^## /m).slice(1)
  expect(exercises).toHaveLength(5)
  for (const exercise of exercises) {
    for (const part of ['Question', 'On the page', 'Commands', 'Answer', 'To discuss']) {
      expect(exercise, part).toContain(`**${part}.**`)
    }
  }
  expect(blocks.length + tables.length).toBeGreaterThanOrEqual(8)
})
