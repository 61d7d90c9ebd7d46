/** Breaks the code on purpose and counts what the tests notice: `npm run mutate -- src/physics src/systems/pv.ts`, lines by
 *  `src/systems/pv.ts:20-60`, nothing for all. A mutant meets the tests that begin with its file's name, or where none
 *  does, those of its layer that import it: a number counts as tested where it is stated, not where something far above
 *  happens to change. Words are not mutated, nor what runs once at load; answers stay in `.stryker`, so that a second
 *  run asks only what changed. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | string
}

const LAYERS = ['lib', 'physics', 'systems', 'economics', 'scenario', 'state']
const root = resolve(import.meta.dirname, '../..')
process.chdir(root)

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`)
    .sort()

/** What a path on the command line stands for: source files, or one with its lines. */
function targetsOf(place: string): string[] {
  const path = place.replace(/:[\d:-]+$/, '').replace(/\/$/, '')
  if (!LAYERS.includes(path.split('/')[1] ?? '') || !existsSync(path)) {
    console.error(`${place}: give a file or folder of ${LAYERS.map((layer) => `src/${layer}`).join(', ')}`)
    process.exit(2)
  }
  return statSync(path).isDirectory() ? filesIn(path, '.ts') : [place]
}

/** The tests that a source file must answer to: those that begin with its name, or where there are none, those that
 *  import it. */
function testsOf(file: string): string[] {
  const [, layer, ...rest] = file.split('/')
  const tests = filesIn(`tests/${layer}`, '.test.ts')
  const name = new RegExp(
    `^tests/${[layer, ...rest].join('/').replace(/\.ts$/, '')}([A-Z]\\w*)?\\.test\\.ts$`,
  )
  const own = tests.filter((test) => name.test(test))
  if (own.length > 0) return own
  const direct = tests.filter((test) =>
    readFileSync(test, 'utf8').includes(`/src/${layer}/${rest.join('/')}'`),
  )
  return direct.length > 0 ? direct : tests
}

function mutate(target: string) {
  const file = target.replace(/:.*$/, '')
  const report = `.stryker/${file.replaceAll('/', '.')}.json`
  mkdirSync('.stryker', { recursive: true })
  const options = ['--mutate', target, '--testFiles', testsOf(file).join(','), '--incrementalFile', report]
  const { status } = spawnSync('npx', ['stryker', 'run', 'tests/mutate/stryker.json', ...options], {
    stdio: 'inherit',
  })
  if (status !== 0 || !existsSync(report)) return { target, killed: 0, all: 0 }
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: Mutant[] }>
  }
  const statuses = (files[file]?.mutants ?? []).map((mutant) => mutant.status)
  const killed = statuses.filter((one) => one === 'Killed' || one === 'Timeout').length
  return { target, killed, all: killed + statuses.filter((one) => /Survived|NoCoverage/.test(one)).length }
}

const places = process.argv.slice(2)
const targets = (places.length > 0 ? places : LAYERS.map((layer) => `src/${layer}`)).flatMap(targetsOf)
const results = targets.map(mutate)
const total = {
  target: 'all',
  killed: results.reduce((sum, one) => sum + one.killed, 0),
  all: results.reduce((sum, one) => sum + one.all, 0),
}
for (const { target, killed, all } of [...results, total]) {
  console.log(
    `${target.padEnd(44)} ${killed} of ${all} noticed${all ? `, ${Math.round((100 * killed) / all)} %` : ''}`,
  )
}
