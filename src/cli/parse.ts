/** From words on the command line to raw values of flags. What the values may be: flags.ts. */
import { at } from '../lib/at.ts'
import { listShown, shorten, showValue } from '../lib/shown.ts'
import { BadInput, flagOf } from './answer.ts'
import type { Command } from './command.ts'
import { isFlag } from './flags.ts'

export interface Parsed {
  raw: Record<string, unknown>
  format: 'text' | 'json' | 'csv'
  /** File of cases, `-` for the standard input. */
  batch: string | null
  help: boolean
}

const camelCase = (flag: string): string =>
  flag.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** One sentence that lists what a command does take. */
function unknownFlag(name: string, shown: string, command: Command): BadInput {
  const own = Object.keys(command.flags).map(flagOf)
  return new BadInput(
    `${shorten(shown)} is not a flag of ${name}: ${listShown([...own, '--json', '--csv', '--batch', '--help'], shown)}.`,
  )
}

const WITHOUT_VALUE: readonly string[] = ['--json', '--csv', '--help']

export function parseWords(name: string, command: Command, words: readonly string[]): Parsed {
  const parsed: Parsed = { raw: {}, format: 'text', batch: null, help: false }
  for (let i = 0; i < words.length; i++) {
    const word = at(words, i)
    const [flag = word, inline] = word.startsWith('--') ? splitOnce(word) : [word]
    if (inline !== undefined && WITHOUT_VALUE.includes(flag)) throw new BadInput(`${flag} takes no value.`)
    if (word === '--help' || word === '-h') parsed.help = true
    else if (word === '--json' || word === '--csv') {
      const format = word === '--json' ? 'json' : 'csv'
      if (parsed.format !== 'text' && parsed.format !== format) {
        throw new BadInput(`${word} is not accepted: one of --json and --csv.`)
      }
      parsed.format = format
    } else if (command.operand && !word.startsWith('-') && !Object.hasOwn(parsed.raw, command.operand)) {
      parsed.raw[command.operand] = word
    } else {
      const key = flag.startsWith('--') && flag === flagOf(camelCase(flag)) ? camelCase(flag) : ''
      if (key !== 'batch' && !(isFlag(key) && Object.hasOwn(command.flags, key))) {
        throw unknownFlag(name, flag, command)
      }
      const value = inline ?? words[++i]
      if (value === undefined || (inline === undefined && value.startsWith('--'))) {
        throw new BadInput(`${flag} needs a value.`)
      }
      if (key === 'batch') parsed.batch = value
      else if (Object.hasOwn(parsed.raw, key))
        throw new BadInput(`${flag} ${showValue(value)} is given twice.`)
      else parsed.raw[key] = value
    }
  }
  return parsed
}

function splitOnce(word: string): [string, string?] {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}

/** A case of a batch: an object whose keys are the flags in camelCase. */
export function parseCase(name: string, command: Command, line: string): Record<string, unknown> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    throw new BadInput('The line is not JSON.')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new BadInput('The line is not an object of flags.')
  }
  for (const key of Object.keys(json)) {
    if (!isFlag(key) || !Object.hasOwn(command.flags, key)) {
      throw new BadInput(
        `${showValue(key)} is not a flag of ${name}: ${listShown(Object.keys(command.flags), key)}.`,
      )
    }
  }
  return json as Record<string, unknown>
}
