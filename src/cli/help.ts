/** Help, written from the tables of commands and flags. */
import { flagOf } from './answer.ts'
import { type Command, REQUIRED } from './command.ts'
import { COMMANDS } from './commands.ts'
import { acceptedBy, type FlagName } from './flags.ts'
import { FLAGS, type Flag } from './flagTable.ts'

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

const COMMON: readonly (readonly [string, string])[] = [
  ['--json', 'one JSON value'],
  ['--csv', 'comma-separated values, where the answer is a table'],
  [
    '--batch FILE',
    'one case per JSON line (keys: flags in camelCase), one JSON line each; - is the standard input',
  ],
  ['--help', 'this text'],
]

export const globalHelp = (): string =>
  [
    'dawnline COMMAND [flags]: orbital data centers in real sunlight, beside the same load on Earth\n\n',
    columns(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary])),
    '\nFor every command:\n',
    columns([...COMMON, ['--version', 'the version']]),
    '\nTimes are ISO 8601 UTC. Altitude is the mean semi-major axis less 6,378.137 km.\n',
  ].join('')

/** Unit first, where the flag has one. */
function valueName(flag: Flag): string {
  if (flag.kind === 'utc') return 'UTC'
  if (flag.kind === 'utcList') return 'UTC[,UTC…]'
  if (flag.kind === 'document') return 'FILE'
  if (flag.kind === 'text') return flag.form
  const { field } = flag
  if (field.kind === 'choice') return field.options.join('|')
  return field.kind === 'number' && field.unit ? field.unit : 'N'
}

export function commandHelp(name: string, { summary, flags, operand }: Command): string {
  const rows = Object.entries(flags).map(([key, use]) => {
    const flag: Flag = FLAGS[key as FlagName]
    const accepted = flag.kind === 'field' && flag.field.kind === 'number' ? `; ${acceptedBy(flag)}` : ''
    const note = use === REQUIRED ? 'required' : use
    return [`${flagOf(key)} ${valueName(flag)}`, `${flag.about}${accepted} (${note})`] as const
  })
  return `dawnline ${name} ${operand ? 'FILE ' : ''}[flags]: ${summary}\n\n${columns([...rows, ...COMMON])}`
}
