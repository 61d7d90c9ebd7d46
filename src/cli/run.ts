/** One run of the command line: words in, text out, exit code back. 0: answered; 1: a case of a batch was bad, or an
 *  answer could not be computed; 2: bad input. */

import packageJson from '../../package.json' with { type: 'json' }
import { language as english } from '../i18n/en.ts'
import { speak } from '../i18n/language.ts'
import { showValue } from '../lib/shown.ts'
import { withoutControls } from '../lib/text.ts'
import { csvText } from '../report/csv.ts'
import { jsonText } from '../report/json.ts'
import { factsText, tableText } from '../report/table.ts'
import { type Answer, BadInput } from './answer.ts'
import { runBatch } from './batch.ts'
import { answerTo, type Command } from './command.ts'
import { COMMANDS } from './commands.ts'
import { commandHelp, globalHelp } from './help.ts'
import { type Parsed, parseWords } from './parse.ts'

export interface Io {
  /** Resolves when more may be written. */
  write(text: string): void | Promise<void>
  writeError(text: string): void
  /** The standard input. */
  input(): AsyncIterable<string | Uint8Array>
}

const OK = 0
const FAILED = 1
const BAD_INPUT = 2

function readable({ facts, tables = [], notes = [] }: Answer): string {
  const parts = [...(facts ? [factsText(facts)] : []), ...tables.map(tableText)]
  // A note may have lines of its own.
  const lines = notes.flatMap((note) => note.split('\n'))
  if (lines.length > 0) parts.push(lines.map((line) => `${withoutControls(line)}\n`).join(''))
  return parts.join('\n')
}

function formatted(name: string, answer: Answer, format: Parsed['format']): string {
  if (format === 'json') return `${jsonText(answer.json)}\n`
  if (format === 'text') return readable(answer)
  if (!answer.csv) throw new BadInput(`--csv is not accepted: the answer of ${name} is no table; --json.`)
  return csvText(answer.csv)
}

const oneLine = (sentence: string): string => `${withoutControls(sentence.replaceAll(/\s*\n\s*/g, ' '))}\n`

const CHUNK = 65_536
/** Pieces joined, so that few are written. */
function* chunks(pieces: Iterable<string>): Generator<string> {
  let held = ''
  for (const piece of pieces) {
    held += piece
    if (held.length < CHUNK) continue
    yield held
    held = ''
  }
  yield held
}

async function runCommand(name: string, command: Command, words: readonly string[], io: Io): Promise<number> {
  const parsed = parseWords(name, command, words)
  if (parsed.help) {
    await io.write(commandHelp(name, command))
    return OK
  }
  if (parsed.batch !== null) return (await runBatch(name, command, parsed, io)) ? OK : FAILED
  const answer = await answerTo(command, parsed.raw, (line) => io.writeError(`${line}\n`))
  if (answer.file && parsed.format === 'text') {
    for (const chunk of chunks(answer.file)) await io.write(chunk)
    return OK
  }
  await io.write(formatted(name, answer, parsed.format))
  if (answer.wrong === undefined) return OK
  io.writeError(oneLine(answer.wrong))
  return BAD_INPUT
}

export async function run(words: readonly string[], io: Io): Promise<number> {
  speak(english)
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h') {
    await io.write(globalHelp())
    return OK
  }
  if (name === '--version') {
    await io.write(`${packageJson.version}\n`)
    return OK
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command) {
      throw new BadInput(`${showValue(name)} is not a command: ${Object.keys(COMMANDS).join(', ')}.`)
    }
    return await runCommand(name, command, rest, io)
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    io.writeError(oneLine(sentence))
    return error instanceof BadInput ? BAD_INPUT : FAILED
  }
}
