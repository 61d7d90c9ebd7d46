import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BadInput } from '../../src/cli/answer.ts'
import { fileText } from '../../src/cli/fileText.ts'
import { cli } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'dawnline-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a file is read whole to its limit; one byte more, or what has no end, is refused with the limit', () => {
  const path = join(folder, 'a.txt')
  writeFileSync(path, 'x'.repeat(3e6))
  expect(fileText('file', path, 'a file', 3)).toHaveLength(3e6)
  truncateSync(path, 3e6 + 1)
  const sentence = (of: string) => `--file "${of}" is not accepted: a file of at most 3 MB.`
  expect(() => fileText('file', path, 'a file', 3)).toThrow(new BadInput(sentence(path)))
  expect(() => fileText('file', '/dev/zero', 'a file', 3)).toThrow(new BadInput(sentence('/dev/zero')))
})

test('what cannot be read is refused with what is accepted', () => {
  for (const path of [folder, join(folder, 'nothing'), 'a\0b'])
    expect(() => fileText('file', path, 'a file that can be read')).toThrow(/: a file that can be read\.$/)
})

test('a weather file without an end is refused in one sentence', async () => {
  expect(await cli('site --weather /dev/zero')).toEqual({
    code: 2,
    out: '',
    error: '--weather "/dev/zero" is not accepted: a file of at most 50 MB.\n',
  })
})
