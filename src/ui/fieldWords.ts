/** Words of every field of the schema: a field without a name or a help text does not compile. */
import { type Key, t } from '../i18n/t.ts'
import {
  GROUP_FIELDS,
  type NumberField,
  SATELLITE_FIELDS,
  SCENARIO_FIELDS,
  VIEW_FIELDS,
} from '../scenario/schema.ts'

export type FieldKey =
  | keyof typeof GROUP_FIELDS
  | keyof typeof SATELLITE_FIELDS
  | keyof typeof SCENARIO_FIELDS
  | keyof typeof VIEW_FIELDS
type Without<Words extends string> = Exclude<Words, Key>
const everyFieldIsNamed: Without<`field.${FieldKey}` | `help.${FieldKey}`> extends never ? true : never = true
export const hasAllWords = everyFieldIsNamed

export const labelOf = (key: FieldKey): string => t(`field.${key}`)
export const helpOf = (key: FieldKey): string => t(`help.${key}`)

export type NumberFieldKey = {
  [K in FieldKey]: K extends keyof typeof GROUP_FIELDS
    ? (typeof GROUP_FIELDS)[K] extends { kind: 'number' }
      ? K
      : never
    : K extends keyof typeof SATELLITE_FIELDS
      ? (typeof SATELLITE_FIELDS)[K] extends { kind: 'number' }
        ? K
        : never
      : K extends 'pue'
        ? K
        : never
}[FieldKey]

const ALL_FIELDS = { ...GROUP_FIELDS, ...SATELLITE_FIELDS, ...SCENARIO_FIELDS, ...VIEW_FIELDS }
export const numberField = (key: NumberFieldKey): NumberField => ALL_FIELDS[key]
