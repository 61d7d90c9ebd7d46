/** What every command is made of. */
import type { Answer } from './answer.ts'
import type { FlagName, FlagValues } from './flags.ts'

export const REQUIRED = 'required'

export interface Command {
  summary: string
  /** Its flags, each with what holds where it is not given; REQUIRED ones must be. */
  flags: Partial<Record<FlagName, string>>
  answer(values: FlagValues): Answer | Promise<Answer>
}
