/** What is installed for use and what is shipped, by the licences that the packages themselves state. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { packageOf } from '../src/build/notices.ts'

const ROOT = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8')

interface Locked {
  version: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
const forUse = installed.filter(
  ([path, { dev, devOptional }]) => !dev && !devOptional && existsSync(resolve(ROOT, path)),
)

/** They let the page be given away, changed and sold; fonts and files under the last two stay under them. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'MPL-2.0',
])
/** It states none; its readme says MIT. drei asks for it, and no build takes it in. */
const STATES_NONE = ['node_modules/webgl-constants']
/** fsevents is for macOS alone; msgpackr-extract, of the queue, looks whether its program fits this machine. */
const MAY_RUN_AT_INSTALL = ['node_modules/fsevents', 'node_modules/msgpackr-extract']

const licenceOf = (path: string) =>
  (JSON.parse(read(`${path}/package.json`)) as { license?: string }).license ?? 'none'

test('every package that is installed for use has a licence that allows it', () => {
  const others = forUse.filter(([path]) => !ALLOWED.has(licenceOf(path))).map(([path]) => path)
  expect(others).toEqual(STATES_NONE)
  expect(forUse.length).toBeGreaterThan(50)
})

test('all are pinned by a digest, direct ones by their exact version, and few run anything at their install', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  const running = installed.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
  expect(running.map(([path]) => path).filter((path) => !MAY_RUN_AT_INSTALL.includes(path))).toEqual([])
})

const NOTICES = read('assets/notices.txt')
const named = [...NOTICES.matchAll(/^--- (\S+) (\S+) \((.+)\)$/gm)].map(([, name, version, licence]) => ({
  path: `node_modules/${name}`,
  version,
  licence,
}))

test('the notices name each package in the version that is installed, under the licence that it states', () => {
  const there = named.filter(({ path }) => lock.packages[path] && existsSync(resolve(ROOT, path)))
  for (const { path, version, licence } of there) {
    expect(version, path).toBe(lock.packages[path]?.version)
    expect(licence, path).toBe(licenceOf(path))
  }
  expect(there.length).toBeGreaterThan(20)
  // Of those whose licence asks that the source be told, the text and where to find it.
  const [mpl] = named.filter(({ licence }) => licence === 'MPL-2.0')
  expect(mpl?.path).toBe('node_modules/mediabunny')
  expect(NOTICES).toContain('Mozilla Public License Version 2.0')
  expect(NOTICES).toMatch(/https:\/\/github\.com\/Vanilagy\/mediabunny/)
})

test('a module belongs to the innermost package, and our own to none', () => {
  const version = (path: string) => lock.packages[path]?.version
  const of = (path: string) => packageOf(resolve(ROOT, path))
  expect(of('node_modules/three/build/three.core.js')).toBe(`three ${version('node_modules/three')}`)
  expect(of('node_modules/@react-three/fiber/dist/index.js')).toBe(
    `@react-three/fiber ${version('node_modules/@react-three/fiber')}`,
  )
  expect(packageOf(`\0${resolve(ROOT, 'node_modules/react/index.js')}?commonjs`)).toBe(
    `react ${version('node_modules/react')}`,
  )
  expect(of('src/main.tsx')).toBeNull()
})
