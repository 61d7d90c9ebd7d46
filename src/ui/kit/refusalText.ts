/** Says in the reader's language what was not accepted and what would be. */
import { formatPlain } from '../../i18n/format.ts'
import { type Key, t, tById, tWith } from '../../i18n/t.ts'
import { listShown, showValue } from '../../lib/shown.ts'
import type { Field } from '../../scenario/document/field.ts'
import type { Accepted, AcceptedId, Refusal } from '../../scenario/document/refusal.ts'
import type { Problem } from '../../state/document/store.ts'
import { fieldUnit, isLearning, labelOf, valueText } from './fieldWords.ts'

const everyIdHasWords: Exclude<`accepted.${AcceptedId}`, Key> extends never ? true : never = true
export const hasAllAccepted = everyIdHasWords

function rangeText(field: Field): string {
  if (field.kind === 'choice') return field.options.join(', ')
  if (field.kind === 'boolean') return t('accepted.boolean', { yes: 'true', no: 'false' })
  if (field.kind === 'text') return t('accepted.text', { example: String(field.default) })
  const ends = { min: valueText(field, field.min), max: valueText(field, field.max) }
  const range =
    fieldUnit(field) === ''
      ? t('accepted.rangePlain', ends)
      : t('accepted.range', { ...ends, unit: fieldUnit(field) })
  return field.integer ? t('accepted.whole', { range }) : range
}

function acceptedWords(accepted: Accepted, value: unknown): string {
  if ('field' in accepted) return rangeText(accepted.field)
  if ('list' in accepted) return listShown(accepted.list, value)
  return tWith('accepted', accepted.words, accepted.values ?? {})
}

/** A field by its label, a key of the link by what it holds; the name itself where nobody has written a word. */
function nameText(name: string): string {
  if (name.startsWith('b.')) return t('refused.other', { name: nameText(name.slice(2)) })
  if (isLearning(name)) return labelOf(name)
  const label = tById('field', name)
  if (label !== name) return label
  const number = /\d+/.exec(name)?.[0] ?? ''
  return tById('refused', name.replace(number || /$^/, '#')).replace('#', number)
}

/** A share was typed in percent. */
const isShareText = (accepted: Accepted, value: unknown): value is string =>
  'field' in accepted &&
  accepted.field.kind === 'number' &&
  accepted.field.isShare === true &&
  typeof value === 'string' &&
  value.trim() !== '' &&
  Number.isFinite(Number(value))

const numberText = (accepted: Accepted, value: number): string =>
  'field' in accepted && accepted.field.kind === 'number'
    ? valueText(accepted.field, value)
    : formatPlain(value)

export function refusalText({ name, value, accepted, file }: Refusal): string {
  const problem = t('problem.refused', {
    name: nameText(name),
    value:
      typeof value === 'number' || isShareText(accepted, value)
        ? numberText(accepted, Number(value))
        : showValue(value),
    accepted: acceptedWords(accepted, value),
  })
  return file ? t('problem.inFile', { file, problem }) : problem
}

export const problemText = (problem: Problem): string =>
  typeof problem === 'string' ? problem : refusalText(problem)
