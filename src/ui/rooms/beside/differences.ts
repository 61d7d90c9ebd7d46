/** What was decided differently in two scenarios, by field. */

import { formatPlain, joinParts } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import type { Field } from '../../../scenario/document/field.ts'
import { SATELLITE_FIELDS } from '../../../scenario/document/satelliteFields.ts'
import { SATELLITES } from '../../../scenario/document/satellites.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS, type Scenario } from '../../../scenario/document/schema.ts'
import { type FieldKey, fieldUnit, labelOf, valueText } from '../../kit/fieldWords.ts'

export interface Difference {
  label: string
  a: string
  b: string
}

function text(field: Field, value: unknown): string {
  if (field.kind === 'number')
    return joinParts({ value: valueText(field, Number(value)), unit: fieldUnit(field) })
  if (field.kind === 'choice') return tById('option', String(value))
  return field.kind === 'boolean' ? t(value === true ? 'beside.yes' : 'beside.no') : String(value)
}

function inFields(
  fields: Record<string, Field>,
  a: object,
  b: object,
  label: (name: string) => string = (name) => name,
): Difference[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const [ofA, ofB] = [a, b].map((one) => (one as Record<string, unknown>)[key])
    if (ofA === ofB) return []
    return [{ label: label(labelOf(key as FieldKey)), a: text(field, ofA), b: text(field, ofB) }]
  })
}

const satelliteName = (id: string): string => SATELLITES[id]?.name ?? id

export function differencesOf(a: Scenario, b: Scenario): Difference[] {
  const groups =
    a.groups.length === b.groups.length
      ? a.groups.flatMap((group, index) =>
          inFields(GROUP_FIELDS, group, at(b.groups, index), (name) =>
            a.groups.length === 1 ? name : t('beside.ofGroup', { group: index + 1, name }),
          ),
        )
      : [
          {
            label: t('refused.groups'),
            a: formatPlain(a.groups.length),
            b: formatPlain(b.groups.length),
          },
        ]
  const satellite =
    a.satelliteId === b.satelliteId
      ? []
      : [{ label: t('controls.satellite'), a: satelliteName(a.satelliteId), b: satelliteName(b.satelliteId) }]
  return [
    ...groups,
    ...satellite,
    ...inFields(SATELLITE_FIELDS, a.satellite, b.satellite),
    ...inFields(SCENARIO_FIELDS, a, b),
  ]
}
