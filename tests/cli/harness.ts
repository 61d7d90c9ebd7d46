/** Runs the command line inside the test: words in, what it wrote and its exit code out. */
import { run } from '../../src/cli/run.ts'

export interface Outcome {
  code: number
  out: string
  error: string
}

export async function cli(words: string | readonly string[], input = ''): Promise<Outcome> {
  const outcome: Outcome = { code: 0, out: '', error: '' }
  outcome.code = await run(typeof words === 'string' ? words.split(' ') : words, {
    write: (text) => {
      outcome.out += text
    },
    writeError: (text) => {
      outcome.error += text
    },
    async *input() {
      yield input
    },
  })
  return outcome
}

/** The JSON answer of a command that must succeed. */
export async function answer<T>(words: string): Promise<T> {
  const { code, out, error } = await cli(`${words} --json`)
  if (code !== 0) throw new Error(error)
  return JSON.parse(out) as T
}
