/** Valid scenarios at random: every field of the schema over its whole range, its ends and its default, as patches of
 *  presets. What does not fit together is left to the document to refuse. */
import fc from 'fast-check'
import type { Field } from '../../src/scenario/document/field.ts'
import { SATELLITE_FIELDS } from '../../src/scenario/document/satelliteFields.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS } from '../../src/scenario/document/schema.ts'

/** A value of a field: its ends and its default often, between them evenly, or by decades where it spans some. */
export function fieldValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number': {
      const { min, max, integer, logarithmic } = field
      const between = fc.integer({ min: 0, max: 1_000_000 }).map((millionth) => {
        const share = millionth / 1e6
        const value = logarithmic && min > 0 ? min * (max / min) ** share : min + share * (max - min)
        return integer ? Math.round(value) : Math.min(Math.max(value, min), max)
      })
      return fc.oneof(fc.constantFrom(min, max, field.default), { arbitrary: between, weight: 3 })
    }
    case 'choice':
      return fc.constantFrom(...field.options)
    case 'boolean':
      return fc.boolean()
    case 'text':
      return fc.constant(field.default)
  }
}

const without = (fields: object, ...left: string[]) =>
  Object.keys(fields).filter((key) => !left.includes(key))
const some = (fields: Readonly<Record<string, Field>>, keys = Object.keys(fields)) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, fieldValue(fields[key]!)])), { requiredKeys: [] })

/** Few planes, so that thousands can be evaluated; what must fit together does. */
const group = fc
  .record({
    rest: some(GROUP_FIELDS, without(GROUP_FIELDS, 'total', 'planes', 'phasing', 'shells')),
    planes: fc.constantFrom(1, 1, 1, 2, 3),
    shells: fc.constantFrom(1, 1, 1, 1, 2),
    more: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.constant(500_000)),
    phasing: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ rest, planes, shells, more, phasing }) => ({
    ...rest,
    ...(shells > 1 && { altitudeTopKm: 40_000, sunSynchronous: false }),
    planes,
    shells,
    total: rest.pattern === 'cluster' ? 1 + Math.min(more, 60) : planes * shells + more,
    phasing: Math.min(phasing, planes - 1),
  }))

/** Year by year, and the ends of what is promised. */
const epoch = fc.oneof(
  fc.constantFrom('1957-01-01', '2016-12-31T23:59:59Z', '2028-02-29T12:00:00Z', '2199-12-31'),
  fc.integer({ min: 2000, max: 2050 }).map((year) => `${year}-01-01T00:00:00Z`),
)

/** As a change of the default scenario. */
export const scenarioPatch: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    some(SCENARIO_FIELDS, without(SCENARIO_FIELDS, 'epoch', 'site')),
    fc.record(
      {
        satelliteId: fc.constantFrom(...Object.keys(SATELLITES)),
        satellite: some(SATELLITE_FIELDS),
        groups: fc.oneof(
          { arbitrary: fc.array(group, { minLength: 1, maxLength: 1 }), weight: 9 },
          fc.array(group, { minLength: 2, maxLength: 3 }),
        ),
        epoch,
      },
      { requiredKeys: ['groups'] },
    ),
  )
  .map(([fields, rest]) => ({ ...fields, ...rest }))
