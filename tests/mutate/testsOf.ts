/** The tests that a source file must answer to: a number counts as tested where it is stated, not where something far
 *  above happens to change. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, posix } from 'node:path'

export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`)
    .sort()

const IMPORT = /from '(\.[^']+)'/g
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path]) => posix.join(dirname(file), path ?? ''))

/** Those that begin with the file's name or are called as its folder; where there are none, those of its layer that
 *  import it; where there are none, those of the files of its layer that import it; at worst all of its layer. */
export function testsOf(file: string, asked: string[] = []): string[] {
  const layer = file.split('/')[1]
  const tests = filesIn(`tests/${layer}`, '.test.ts')
  const mirrored = dirname(file).replace(/^src/, 'tests')
  const own = new RegExp(`^${mirrored}(/${basename(file, '.ts')}([A-Z]\\w*)?)?\\.test\\.ts$`)
  const named = tests.filter((test) => own.test(test))
  if (named.length > 0) return named
  const direct = tests.filter((test) => importsOf(test).includes(file))
  if (direct.length > 0) return direct
  const above = filesIn(`src/${layer}`, '.ts').filter(
    (other) => !asked.includes(other) && importsOf(other).includes(file),
  )
  const higher = [...new Set(above.flatMap((other) => testsOf(other, [...asked, file])))].sort()
  return higher.length > 0 ? higher : tests
}
