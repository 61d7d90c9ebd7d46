/** The answer of `ramp` as JSON Schema, from the lists of its supplies. */
import { EARTH_SUPPLIES, ORBIT_SUPPLIES, POWER_WAYS } from '../../economics/ramp.ts'
import { LABOURS, RAMP_CASES } from '../facts/rampChoices.ts'
import { type Json, recordOf } from './fieldSchema.ts'

const number = { type: 'number' }
const each = (ids: readonly string[], rule: Json): Json =>
  recordOf(Object.fromEntries(ids.map((id) => [id, rule])))

const span = recordOf({ low: number, central: number, high: number })
const orNone = { type: ['number', 'null'] }
const capsOf = (ids: readonly string[]): Json =>
  each(ids, recordOf({ low: orNone, central: orNone, high: orNone }))

/** What both sides tell of a year. */
const heldBy = (supplies: readonly string[], others: readonly string[], rest: Json): Json => ({
  capsGw: capsOf([...supplies, ...others]),
  binding: { enum: [...supplies] },
  ties: { type: 'array', minItems: 1, items: { enum: [...supplies] }, description: 'all that are as small' },
  bindingChances: each(supplies, { type: 'number', minimum: 0, maximum: 1 }),
  addedGw: number,
  renewedGw: number,
  retiredGw: number,
  ...rest,
  installedGw: number,
})

export function rampSchema(): Json {
  const earth = heldBy(EARTH_SUPPLIES, Object.values(POWER_WAYS).flat(), {
    powerBinding: recordOf(
      Object.fromEntries(Object.entries(POWER_WAYS).map(([way, parts]) => [way, { enum: [...parts] }])),
    ),
    vacantGw: { type: 'number', description: 'places that worn-out computers leave' },
  })
  const year = {
    year: { type: 'integer' },
    ...heldBy(ORBIT_SUPPLIES, ['terafab'], {}),
    satellites: { type: 'integer' },
    launches: { type: 'integer' },
    earth: recordOf(earth, 'the same on Earth; power is grid, gas and own Sun together, with vacant places'),
    carbonMt: recordOf(
      { orbit: span, earth: span },
      'of the year: made, launched and fallen in orbit; made and run on Earth',
    ),
    robots: recordOf({ made: number, atWork: number, workers: number, buildSpeed: number }),
  }
  return {
    ramp: {
      type: 'object',
      description:
        'Answer of the command "ramp"; caps are gigawatts of computers in a year, null without end',
      required: ['years'],
      properties: {
        preset: { type: 'string' },
        case: { enum: [...RAMP_CASES] },
        labour: { enum: [...LABOURS] },
        heldGw: { type: 'object', additionalProperties: number },
        satellite: { type: 'object', description: 'cells and mass of a watt, power and life of one' },
        years: { type: 'array', minItems: 1, items: recordOf(year) },
        doublingYears: {
          type: ['number', 'null'],
          description: 'of what is added in a year, on both sides together',
        },
        inputs: { type: 'object', description: 'paths and figures: which end the case takes, ends, sources' },
        sources: { type: 'object', description: 'every source that is named' },
      },
    },
  }
}
