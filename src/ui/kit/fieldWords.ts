/** Words of every field of the schema: a field without a name or a help text does not compile. */
import { formatId, formatPlain } from '../../i18n/format.ts'
import { type Key, t, tById } from '../../i18n/t.ts'
import type { NumberField } from '../../scenario/document/field.ts'
import { FLEET_SIZE } from '../../scenario/document/fleetSize.ts'
import { SATELLITE_FIELDS } from '../../scenario/document/satelliteFields.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS, VIEW_FIELDS } from '../../scenario/document/schema.ts'
import { figureSpan, isFollowing, type Purchase, unsaidPrices } from '../../scenario/document/yearPrices.ts'
import type { LearningField } from '../../scenario/facts/learning.ts'

/** Of no field of its own: the sum of the groups. */
const SUM_FIELDS = { fleetSize: FLEET_SIZE }

/** Their words come with the room in which they are set. */
type WordedInItsRoom = 'pointing'

export type FieldKey =
  | keyof typeof SUM_FIELDS
  | keyof typeof GROUP_FIELDS
  | Exclude<keyof typeof SATELLITE_FIELDS, WordedInItsRoom>
  | keyof typeof SCENARIO_FIELDS
  | keyof typeof VIEW_FIELDS
type Without<Words extends string> = Exclude<Words, Key>
type NamedKey = Exclude<FieldKey, LearningField>
const everyFieldIsNamed: Without<`field.${NamedKey}` | `help.${NamedKey}`> extends never ? true : never = true
export const hasAllWords = everyFieldIsNamed

/** A unit as the language writes it; most are international symbols. */
export const unitText = (unit: string): string => tById('symbol', unit)

/** Fields of how a price learns are named after the price. */
const LEARNS: Record<LearningField, readonly ['learning' | 'doublings', NamedKey]> = {
  pvLearning: ['learning', 'pvUsdPerKw'],
  pvDoublings: ['doublings', 'pvUsdPerKw'],
  batteryLearning: ['learning', 'batteryUsdPerKwh'],
  batteryDoublings: ['doublings', 'batteryUsdPerKwh'],
  satelliteLearning: ['learning', 'satelliteUsdPerW'],
  satelliteDoublings: ['doublings', 'satelliteUsdPerW'],
  chipLearning: ['learning', 'chipUsdPerW'],
  chipDoublings: ['doublings', 'chipUsdPerW'],
}
export const isLearning = (key: string): key is LearningField => Object.hasOwn(LEARNS, key)

export function labelOf(key: FieldKey): string {
  if (!isLearning(key)) return t(`field.${key}`)
  const [kind, price] = LEARNS[key]
  return t(`field.${kind}`, { of: t(`field.${price}`) })
}
export const helpOf = (key: FieldKey): string => t(`help.${isLearning(key) ? LEARNS[key][0] : key}`)

type Numbers<T> = { [K in keyof T]: T[K] extends { kind: 'number' } ? K : never }[keyof T]
export type NumberFieldKey =
  | keyof typeof SUM_FIELDS
  | Numbers<typeof GROUP_FIELDS>
  | Numbers<typeof SATELLITE_FIELDS>
  | Numbers<typeof SCENARIO_FIELDS>
  | Numbers<typeof VIEW_FIELDS>

const ALL_FIELDS = { ...SUM_FIELDS, ...GROUP_FIELDS, ...SATELLITE_FIELDS, ...SCENARIO_FIELDS, ...VIEW_FIELDS }
export const numberField = (key: NumberFieldKey): NumberField => ALL_FIELDS[key]

/** A field's value as its control and its limits tell it. */
export const valueText = ({ isYear, isShare }: NumberField, value: number): string =>
  isYear ? formatId(value) : formatPlain(isShare ? exact(value * PERCENT) : value)

const PERCENT = 100
/** Without what binary fractions add. */
const exact = (value: number): number => Number(value.toPrecision(12))

/** The unit that goes with it: % of a share, %/yr of one in a year. */
export const fieldUnit = ({ unit, isShare }: Pick<NumberField, 'unit' | 'isShare'>): string =>
  unitText(isShare ? `%${unit.slice(1)}` : unit)

/** What was typed as valueText writes it, as the schema holds it. */
export function typedValue({ isShare }: NumberField, text: string): string {
  const number = text.trim() === '' ? Number.NaN : Number(text.replace(/\s*%$/, ''))
  return isShare && Number.isFinite(number) ? String(exact(number / PERCENT)) : text
}

/** A number's limits as told where and when it is bought: prices have that year's and place's default and range. */
export function limitsIn(purchase: Purchase, key: FieldKey, limits: NumberField): NumberField {
  if (!isFollowing(key)) return limits
  const { low, high } = figureSpan(purchase, key)
  return { ...limits, low, high, default: unsaidPrices(purchase)[key] }
}
