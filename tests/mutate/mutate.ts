/** Breaks the code on purpose and counts what the tests notice: `npm run mutate -- src/physics src/systems/pv.ts`, lines by
 *  `src/systems/pv.ts:20-60`, nothing for all; since all take many hours, `--sample 200 --seed 1` asks 200 of them, drawn
 *  by lot, and tells how far that can be from the truth. Words are not mutated, nor what runs once at load. Answers stay
 *  in `.stryker`, so that a second run asks only what changed. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { discover, type Mutant, STRYKER } from './discover.ts'
import { filesIn, LAYERS, testsOf } from './testsOf.ts'

interface Score {
  target: string
  noticed: number
  asked: number
}

const CONFIG = 'tests/mutate/stryker.json'
const ANSWERS = '.stryker'
process.chdir(resolve(import.meta.dirname, '../..'))
mkdirSync(ANSWERS, { recursive: true })

function refuse(why: string): never {
  console.error(why)
  process.exit(2)
}

/** What a path on the command line stands for: source files, or one with its lines. */
function targetsOf(place: string): string[] {
  const path = place.replace(/:[\d:-]+$/, '').replace(/\/$/, '')
  if (!LAYERS.includes(path.split('/')[1] ?? '') || !existsSync(path)) {
    refuse(`${place}: give a file or folder of ${LAYERS.map((layer) => `src/${layer}`).join(', ')}`)
  }
  return statSync(path).isDirectory() ? filesIn(path, '.ts') : [place]
}

const fileOf = (target: string): string => target.replace(/:.*$/, '')
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const nameOf = ({ file, location: { start, end }, replacement }: Mutant): string =>
  [file, `${start.line}:${start.column}`, `${end.line}:${end.column}`, replacement].join(' ')

/** One run for files that answer to the same tests; with names, of those mutants alone. */
function run(targets: string[], tests: string[], names?: string[]): Score[] {
  if (tests.length === 0) {
    console.error(`${targets.join(', ')}: no test of these layers reaches it`)
    return [...new Set(targets.map(fileOf))].map((target) => ({
      target,
      noticed: 0,
      asked: (names ?? []).filter((name) => name.startsWith(`${target} `)).length,
    }))
  }
  const report = `${ANSWERS}/${hashOf([...targets, ...(names ?? [])].join('\n'))}.json`
  const drawn = `${ANSWERS}/drawn.json`
  if (names) writeFileSync(drawn, JSON.stringify(names))
  const { status } = spawnSync(
    process.execPath,
    [
      ...[STRYKER, 'run', CONFIG, '--mutate', targets.join(',')],
      ...['--testFiles', tests.join(','), '--incrementalFile', report],
      ...(names ? ['--checkers', 'drawn'] : []),
    ],
    { stdio: 'inherit', env: { ...process.env, DRAWN: resolve(drawn) } },
  )
  if (status !== 0 || !existsSync(report)) {
    console.error(`${targets.join(', ')}: left out, for the run did not end well`)
    process.exitCode = 1
    return []
  }
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>
  }
  return [...new Set(targets.map(fileOf))].map((target) => {
    const statuses = (files[target]?.mutants ?? []).map((mutant) => mutant.status)
    const count = (which: RegExp): number => statuses.filter((one) => which.test(one)).length
    return {
      target,
      noticed: count(/^(Killed|Timeout)$/),
      asked: count(/^(Killed|Timeout|Survived|NoCoverage)$/),
    }
  })
}

/** Where the share of all lies, 19 times in 20. Wilson (1927), J. Am. Stat. Assoc. 22, 209–212. */
function intervalOf({ noticed, asked }: Score): [number, number] {
  const z2 = 1.96 ** 2
  const middle = (noticed + z2 / 2) / (asked + z2)
  const half = (Math.sqrt(z2) / (asked + z2)) * Math.sqrt((noticed * (asked - noticed)) / asked + z2 / 4)
  return [middle - half, middle + half]
}

const percent = (fraction: number): string => `${Math.round(100 * fraction)} %`

function lineOf(score: Score): string {
  const { target, noticed, asked } = score
  if (asked === 0) return `${target.padEnd(44)} none asked`
  return `${target.padEnd(44)} ${noticed} of ${asked} noticed, ${percent(noticed / asked)}`
}

function byTests(targets: string[]): [tests: string[], targets: string[]][] {
  const groups = new Map<string, string[]>()
  for (const target of targets) {
    const tests = testsOf(fileOf(target)).join(' ')
    groups.set(tests, [...(groups.get(tests) ?? []), target])
  }
  return [...groups].map(([tests, those]) => [tests.split(' ').filter(Boolean), those])
}

/** The lot is by name, so that a mutant that was drawn stays drawn when tests are added. */
async function draw(targets: string[], count: number, seed: string) {
  const all = await discover(targets, CONFIG)
  const lot = new Map(all.map((mutant) => [mutant, hashOf(`${seed} ${nameOf(mutant)}`)]))
  const drawn = all.toSorted((a, b) => ((lot.get(a) ?? '') < (lot.get(b) ?? '') ? -1 : 1)).slice(0, count)
  return { all: all.length, drawn }
}

async function sample(targets: string[], count: number, seed: string): Promise<void> {
  const { all, drawn } = await draw(targets, count, seed)
  const files = [...new Set(drawn.map(({ file }) => file))].sort()
  const tests = [...new Set(files.flatMap((file) => testsOf(file)))].sort()
  const lines = drawn.map(
    ({ file, location: { start, end } }) => `${file}:${start.line}-${Math.max(end.line, start.line + 1)}`,
  )
  const scores = run([...new Set(lines)], tests, drawn.map(nameOf))
  const total = totalOf(scores)
  for (const score of [...scores, total]) console.log(lineOf(score))
  const [from, to] = intervalOf(total).map(percent)
  console.log(
    `${total.asked} asked of ${drawn.length} drawn from ${all}: of all between ${from} and ${to} noticed`,
  )
}

const totalOf = (scores: Score[]): Score => ({
  target: 'all',
  noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
  asked: scores.reduce((sum, { asked }) => sum + asked, 0),
})

const { values, positionals: places } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const targets = (places.length > 0 ? places : LAYERS.map((layer) => `src/${layer}`)).flatMap(targetsOf)
if (values.sample === undefined) {
  const scores = byTests(targets).flatMap(([tests, those]) => run(those, tests))
  for (const score of [...scores, totalOf(scores)]) console.log(lineOf(score))
} else {
  const count = Number(values.sample)
  if (!(Number.isInteger(count) && count > 0))
    refuse(`--sample ${values.sample}: give a whole number above 0`)
  await sample(targets, count, values.seed)
}
