/** Which tests may share one world, one after the other, where each import is read once? Those that touch nothing which
 *  outlives them, nor their helpers: no stand-in for what others see, no other language, no state of the page or of a
 *  worker. Every other file has a world of its own. Told by what is written in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const TESTS = import.meta.dirname
const TOUCHING = [
  /\bvi\.(?!setConfig)/,
  /\bspeak(Stories)?\(/,
  /\b(globalThis|Object|console|performance)\.\w+( =[^=]|\(globalThis)/,
  /\b(Date|Math|\w+\.prototype)\.\w+ = /,
  /\bprocess\.(\w+ =[^=]|env\.\w+ =[^=]|on\(|once\(|chdir\()/,
  /\bdelete (globalThis|process)\b/,
  /^(import\b(?! type\b)|\} from\b).*\/src\/(state|workers|core)\//m,
  /\bimport\([^)]*\/src\/(state|workers|core)\//,
]

const isTouching = (text: string): boolean => TOUCHING.some((pattern) => pattern.test(text))

/** What a test imports of the tests' own: fixtures apart, all that runs with it. */
function helpersOf(path: string, text: string): string[] {
  const targets = [...text.matchAll(/\bfrom '(\.[^']*\.tsx?)'/g)].map(([, to]) => resolve(dirname(path), to!))
  return targets.filter((target) => target.startsWith(`${TESTS}/`) && existsSync(target))
}

/** Does the file, or anything of the tests that it imports, touch what outlives it? */
export function touches(path: string, read = (file: string) => readFileSync(file, 'utf8')): boolean {
  const seen = new Set([path])
  for (const file of seen) {
    const text = read(file)
    if (isTouching(text)) return true
    for (const helper of helpersOf(file, text)) seen.add(helper)
  }
  return false
}

/** The files that share, from the root of the repository. */
export const sharingTests = (): string[] =>
  readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?<!\.browser)\.test\.tsx?$/.test(path) && !touches(resolve(TESTS, path)))
    .map((path) => `tests/${path}`)
