import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

/** A start takes half a second; more on a busy computer. */

const ROOT = resolve(import.meta.dirname, '../..')
const TSX = resolve(ROOT, 'node_modules/tsx/dist/cli.mjs')
const MAIN = resolve(ROOT, 'src/cli/main.ts')
/** The published command: one process, where a run from the sources takes two. */
const BIN = resolve(ROOT, 'src/cli/bin.mjs')

const command = (words: string, input = '', start = [BIN]) =>
  spawnSync(process.execPath, [...start, ...words.split(' ')], { cwd: ROOT, input, encoding: 'utf8' })

test('as a user runs it: the answer on the standard output, nothing else, exit code 0', () => {
  const { status, stdout, stderr } = command('sso --altitude-km 650 --json', '', [TSX, MAIN])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout).inclinationDeg).toBeCloseTo(97.986, 3)
  expect(stdout.endsWith('}\n')).toBe(true)
})

test('bad input: one line on the standard error, exit code 2', () => {
  const { status, stdout, stderr } = command('orbit --altitude-km 50 --inclination-deg 53 --year 2026')
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toBe('--altitude-km "50" is not accepted: 160 to 40000 km.\n')
})

test('a batch from the standard input, exit code 1 for a bad line', () => {
  const { status, stdout } = command('sun --batch -', '{"utc":"2026-01-01"}\n{"utc":"never"}\n')
  expect(status).toBe(1)
  expect(stdout.trimEnd().split('\n')).toHaveLength(2)
})

test('the published command starts the same program from any folder', () => {
  const { status, stdout } = spawnSync(process.execPath, [BIN, 'sites', '--csv'], {
    cwd: '/',
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout.split('\n')[0]).toMatch(/^id,name/)
})

test('a reader that stops early is no error', async () => {
  const child = spawn(
    process.execPath,
    [BIN, 'constellation', '--preset', 'spacex-million', '--limit', '200000', '--csv'],
    {
      cwd: ROOT,
    },
  )
  let error = ''
  child.stderr.on('data', (chunk) => {
    error += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((done) => child.on('close', done))
  expect({ status, error }).toEqual({ status: 0, error: '' })
})
