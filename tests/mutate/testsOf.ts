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

/** Those that begin with the name of the file or of its folder; where there are none, those that import it, of its
 *  layer or else of one above; where there are none, those of the files that import it. */
export function testsOf(file: string, asked: readonly string[] = []): string[] {
  const mirrored = dirname(file).replace(/^src/, 'tests')
  const own = new RegExp(`^${mirrored}(/${basename(file, '.ts')})?([A-Z]\\w*)?\\.test\\.ts$`)
  const named = tests.filter((test) => own.test(test))
  if (named.length > 0) return named
  const direct = importing(tests, file)
  const near = direct.filter((test) => test.split('/')[1] === file.split('/')[1])
  if (direct.length > 0) return near.length > 0 ? near : direct
  const above = importing(sources, file).filter((other) => !asked.includes(other))
  return [...new Set(above.flatMap((other) => testsOf(other, [...asked, file])))].sort()
}
