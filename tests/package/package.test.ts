/** The package as others have it: built, packed, installed into an empty folder without a network, and used from plain
 *  JavaScript as the README says. One test, since each step takes what the one before has made. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answer } from '../cli/harness.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const folder = mkdtempSync(join(tmpdir(), 'dawnline-package-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (file: string, words: readonly string[], cwd: string): string =>
  execFileSync(file, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const examples = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```js\n([^`]*)```/g)].map(
  ([, code]) => code!,
)

function install(): string {
  const built = join(folder, 'built')
  run(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/build/package.ts', built], ROOT)
  run('npm', ['pack', built, '--silent', '--pack-destination', folder], ROOT)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  const there = join(folder, 'there')
  mkdirSync(there)
  writeFileSync(join(there, 'package.json'), '{"private": true, "type": "module"}\n')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], there)
  return there
}

test('installed into an empty folder it runs the README’s examples, its command line and its types', async () => {
  const there = install()
  expect(readdirSync(join(there, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'dawnline',
  ])
  expect(examples).toHaveLength(3)
  const told = examples.map((code, k) => {
    writeFileSync(join(there, `example-${k}.js`), code)
    return JSON.parse(run(process.execPath, [`example-${k}.js`], there)) as Record<string, number>
  })

  // The same by the command line from its sources.
  const fleet = await answer<Record<string, number>>('fleet --preset starlink-53 --utc 2026-09-23T06:00:00Z')
  for (const key of ['satellites', 'sunlitFraction', 'itPowerW']) expect(told[0]![key]).toBe(fleet[key])
  const year = await answer<{ sunlitFraction: number; maxUmbraS: number }>(
    'eclipse-year --altitude-km 550 --inclination-deg 53 --raan-deg 0 --year 2027',
  )
  expect(told[1]).toEqual({ sunlitFraction: year.sunlitFraction, maxUmbraS: year.maxUmbraS })
  const both = await answer<{
    orbit: Record<string, { value: number }>
    ground: Record<string, { value: number }>
  }>('compare --preset dawn-dusk-650')
  expect(told[2]).toEqual({ orbit: both.orbit.usdPerMwh!.value, ground: both.ground.usdPerMwh!.value })

  // An element of a page, which a program without one may import all the same.
  writeFileSync(
    join(there, 'view.js'),
    "import { DawnlineView } from 'dawnline/view'\nconsole.log(DawnlineView.name)\n",
  )
  expect(run(process.execPath, ['view.js'], there).trim()).toBe('DawnlineView')

  // The built command line: a plain answer, a place that comes along, threads.
  const built = (words: string) => run(join(there, 'node_modules/.bin/dawnline'), words.split(' '), there)
  expect(JSON.parse(built('fleet --preset starlink-53 --utc 2026-09-23T06:00:00Z --json')).itPowerW).toBe(
    fleet.itPowerW,
  )
  expect(JSON.parse(built('site --site madrid-es --json'))).toEqual(await answer('site --site madrid-es'))

  writeFileSync(
    join(there, 'use.ts'),
    [
      "import { buildModel, presetOf, totalsAt } from 'dawnline'",
      "const fraction: number = totalsAt(buildModel(presetOf('one').scenario), 0).sunlitFraction",
      '// @ts-expect-error: an instant is a number of milliseconds',
      "totalsAt(buildModel(presetOf('one').scenario), 'now')",
      "import { connect } from 'dawnline/embed'",
      "connect({} as HTMLIFrameElement).on('time', (utc: string) => utc)",
      '// @ts-expect-error: the number of a satellite, or none',
      "connect({} as HTMLIFrameElement).on('select', (name: string) => name)",
      "import type { DawnlineView } from 'dawnline/view'",
      "export const goTo = (view: DawnlineView) => view.dawnline?.setTime('2026-06-21T12:00:00Z')",
      'export { fraction }',
    ].join('\n'),
  )
  const check = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom',
    'use.ts',
  ]
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...check], there)
})
