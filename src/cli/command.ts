/** What every command is made of. */
import { type Answer, BadInput, flagOf } from './answer.ts'
import { acceptedBy, FLAGS, type FlagName, type FlagValues, readFlags } from './flags.ts'

export const REQUIRED = 'required'

export interface Command {
  summary: string
  /** Its flags, each with what holds where it is not given; REQUIRED ones must be. */
  flags: Partial<Record<FlagName, string>>
  /** REQUIRED flags are there and every value is in its range. */
  answer(values: FlagValues): Answer | Promise<Answer>
}

export const missing = (name: FlagName, instead = ''): BadInput =>
  new BadInput(`${flagOf(name)} is missing: ${acceptedBy(FLAGS[name])}${instead}.`)

/** A flag that the command needs. */
export function required<N extends FlagName>(values: FlagValues, name: N): NonNullable<FlagValues[N]> {
  const value = values[name]
  if (value === undefined || value === null) throw missing(name)
  return value
}

/** The answer to raw values, from the command line or a batch. */
export async function answerTo(command: Command, raw: Readonly<Record<string, unknown>>): Promise<Answer> {
  const values = readFlags(raw)
  for (const [name, use] of Object.entries(command.flags) as [FlagName, string][]) {
    if (use === REQUIRED && values[name] === undefined) throw missing(name)
  }
  return command.answer(values)
}
