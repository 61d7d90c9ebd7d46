/** What the figures of `size` mean, in the answer itself and in its schema: one name has one meaning, here and in the other
 *  commands. */
import { type Json, recordOf } from './fieldSchema.ts'
import type { GroundSize } from './groundSize.ts'
import { RANKS } from './yearsSize.ts'

export const SIZE_MEANINGS = {
  pvCapacityW: 'Nameplate of the panels that the hours are worked out with: the mean of their life',
  batteryWh:
    'As batteryCapacityWh: the size that --battery-wh of site takes; what is stored is batteryWh of fleet',
  hoursMetFraction: 'Share of the hours of the year of weather in which the whole load is carried',
  capexUsd: 'Price of panels and battery, and of the gas plant, as large as they serve: before ageing',
  usdPerMwh:
    'Cost of energy at the site’s meter, by what is bought; in compare it is at the computers, with the data center',
  batteryCapacityWh: 'Capacity of the battery that the hours are worked out with: the mean of its life',
  pvBoughtW: 'Nameplate of the panels that are bought: larger by what they lose with age',
  batteryBoughtWh: 'Battery that is bought, larger by what it loses with age',
  boughtUsd: 'Price of what is bought at the start: capexUsd, with panels and battery larger by their ageing',
  backupFraction: 'Share of the load that gas or the grid carries',
  gasStartsPerYear: 'Starts of the gas plant in a year',
  operationCo2KgPerMwhAtMeter: 'Carbon dioxide of operation for a megawatt-hour at the site’s meter',
} as const satisfies Record<keyof GroundSize, string>

/** Of several years of weather. */
export const YEARS_MEANINGS = {
  years: 'The same for each year of weather alone, on the mount of the year that stands for them',
  byPrice:
    'p50: the year of middle price; p90: nine of ten years cost no more; worst: the dearest; by nearest rank',
  yearsMet: 'In how many of the years the sizes of this one carry the load for the share of hours asked for',
  yieldKwhPerKw: 'Yield of the panels that half of the years, nine of ten and all reach',
  weatherYears:
    'Which years were read; missing: between the first and the last; leapHours: of 29 February, left out',
} as const

/** Told of each year. */
export const YEAR_FIGURES = [
  ...(['pvCapacityW', 'batteryWh', 'hoursMetFraction', 'capexUsd', 'usdPerMwh'] as const),
  ...(['pvBoughtW', 'batteryBoughtWh', 'boughtUsd'] as const),
] as const

/** The answer of `size` as JSON Schema. */
export function sizeSchema(): Json {
  const number = { type: 'number' }
  const integer = { type: 'integer' }
  const orNone = { type: ['number', 'null'], description: 'null: no panels and battery carry the load' }
  const year = {
    year: integer,
    specificYieldKwhPerKw: number,
    ...Object.fromEntries(YEAR_FIGURES.map((key) => [key, orNone])),
  }
  const ranks = (of: Json) => Object.fromEntries(Object.keys(RANKS).map((rank) => [rank, of]))
  const yearsMet = { type: ['integer', 'null'], description: YEARS_MEANINGS.yearsMet }
  return {
    size: {
      type: 'object',
      description: 'Answer of the command "size"; from years on with several years of weather alone',
      additionalProperties: false,
      required: [
        ...(['pvCapacityW', 'batteryWh', 'hoursMetFraction', 'capexUsd', 'usdPerMwh'] as const),
        ...(['batteryCapacityWh', 'pvBoughtW', 'batteryBoughtWh', 'boughtUsd', 'meanings'] as const),
      ],
      properties: {
        ...Object.fromEntries(
          Object.entries(SIZE_MEANINGS).map(([key, description]) => [key, { ...number, description }]),
        ),
        years: { type: 'array', description: YEARS_MEANINGS.years, items: recordOf(year) },
        byPrice: recordOf(ranks(recordOf({ ...year, yearsMet })), YEARS_MEANINGS.byPrice),
        yieldKwhPerKw: recordOf(ranks(number), YEARS_MEANINGS.yieldKwhPerKw),
        weatherYears: recordOf(
          {
            years: integer,
            first: integer,
            last: integer,
            missing: { type: 'array', items: integer },
            leapHours: integer,
          },
          YEARS_MEANINGS.weatherYears,
        ),
        meanings: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
  }
}
