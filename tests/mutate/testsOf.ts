/** The tests that a source file must answer to: a number counts as tested where it is stated, not where something far
 *  above happens to change. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, posix } from 'node:path'

export const LAYERS = ['lib', 'physics', 'systems', 'economics', 'scenario', 'state']

export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`)
    .sort()

const IMPORT = /from '(\.[^']+)'/g
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path]) => posix.join(dirname(file), path ?? ''))

const tests = LAYERS.flatMap((layer) => filesIn(`tests/${layer}`, '.test.ts'))
const sources = LAYERS.flatMap((layer) => filesIn(`src/${layer}`, '.ts'))
const imports = new Map([...tests, ...sources].map((file) => [file, importsOf(file)]))
const importing = (files: readonly string[], file: string): string[] =>
  files.filter((other) => imports.get(other)?.includes(file))

/** Those that begin with the file's name or its folder's. */
function namedAfter(file: string): string[] {
  const mirrored = dirname(file).replace(/^src/, 'tests')
  const name = new RegExp(`^${mirrored}(/${basename(file, '.ts')})?([A-Z]\\w*)?\\.test\\.ts$`)
  return tests.filter((test) => name.test(test))
}

/** Those named after the file; where there are none, those of its layer that import it and those named after what imports
 *  it there; where there are none, those of the files that import it anywhere. */
export function testsOf(file: string, asked: readonly string[] = []): string[] {
  const named = namedAfter(file)
  if (named.length > 0) return named
  const isNear = (other: string) => other.split('/')[1] === file.split('/')[1]
  const importers = importing(sources, file)
  const near = [
    ...importing(tests, file).filter(isNear),
    ...importers.filter(isNear).flatMap((other) => namedAfter(other)),
  ]
  if (near.length > 0) return [...new Set(near)].sort()
  const above = importers.filter((other) => !asked.includes(other))
  const far = [...importing(tests, file), ...above.flatMap((other) => testsOf(other, [...asked, file]))]
  return [...new Set(far)].sort()
}
