/** Of the mutants that Stryker makes, those that the lot drew: their names stand in the file that `DRAWN` names. Stryker
 *  asks a checker whether a mutant can run at all; this one says no to the rest, which then count for nothing. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const nameOf = ({ fileName, location: { start, end }, replacement }) =>
  [
    relative(process.cwd(), fileName).replace(/^\.stryker\/sandbox[^/]*\/[^/]*\//, ''),
    ...[start, end].map(({ line, column }) => `${line + 1}:${column + 1}`), // counted from 1, as a report counts
    replacement,
  ].join(' ')

class Drawn {
  async init() {
    this.names = new Set(JSON.parse(readFileSync(process.env.DRAWN, 'utf8')))
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.names.has(nameOf(mutant))
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not drawn' },
      ]),
    )
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', injectableClass: Drawn }]
