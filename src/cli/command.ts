/** What every command is made of. */
import { type Answer, BadInput, flagOf, refuse } from './answer.ts'
import { acceptedBy, type FlagName, type FlagValues, readFlags } from './flags.ts'
import { FLAGS } from './flagTable.ts'

export const REQUIRED = 'required'

export interface Command {
  summary: string
  /** Its flags, each with what holds where it is not given; REQUIRED ones must be. */
  flags: Partial<Record<FlagName, string>>
  /** The flag of a number that may also be many, FROM:TO:STEP. */
  sweep?: FlagName
  /** The flag that a word without one is the value of. */
  operand?: FlagName
  /** REQUIRED flags are there and every value is in its range. @param swept values of the flag that was given as many
   *  @param tell a line while it works, for whoever watches */
  answer(values: FlagValues, swept: readonly number[], tell: Tell): Answer | Promise<Answer>
}
export type Tell = (line: string) => void

export const missing = (name: FlagName, instead = ''): BadInput =>
  new BadInput(`${flagOf(name)} is missing: ${acceptedBy(FLAGS[name])}${instead}.`)

/** A flag that the command needs. */
export function required<N extends FlagName>(values: FlagValues, name: N): NonNullable<FlagValues[N]> {
  const value = values[name]
  if (value === undefined || value === null) throw missing(name)
  return value
}

const MOST_SWEPT = 500
/** From the first to the last at equal steps; null where it is not one number and not many. */
function sweptValues(text: unknown): number[] | null {
  const parts = typeof text === 'string' && text.includes(':') ? text.split(':').map(Number) : []
  const [from = Number.NaN, to = Number.NaN, step = Number.NaN] = parts
  const count = Math.floor((to - from) / step + 1e-9) + 1
  if (parts.length !== 3 || !(step > 0) || !(count >= 1) || count > MOST_SWEPT) return null
  return Array.from({ length: count }, (_, index) => from + index * step)
}

/** The values of the command's sweep, each read as the flag itself. */
function readSwept(name: FlagName, given: unknown): number[] {
  const swept = sweptValues(given)
  if (!swept) {
    const accepted = acceptedBy(FLAGS[name])
    throw refuse(name, given, `${accepted}, or FROM:TO:STEP of up to ${MOST_SWEPT} such values`)
  }
  return swept.map((value) => Number(readFlags({ [name]: value })[name]))
}

/** The answer to raw values, from the command line or a batch. */
export async function answerTo(
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  tell: Tell,
): Promise<Answer> {
  const { sweep } = command
  const given = sweep && raw[sweep]
  const isSwept = sweep !== undefined && typeof given === 'string' && given.includes(':')
  const swept = isSwept ? readSwept(sweep, given) : []
  const values = readFlags(isSwept ? { ...raw, [sweep]: swept[0] } : raw)
  for (const [name, use] of Object.entries(command.flags) as [FlagName, string][]) {
    if (use === REQUIRED && values[name] === undefined) throw missing(name)
  }
  return command.answer(values, swept, tell)
}
