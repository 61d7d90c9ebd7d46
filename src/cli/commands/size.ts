/** `size`: the cheapest panels and battery that carry a load at a place; of several years of weather for each, and for half
 *  of them, nine of ten and all. */
import { lastStep } from '../../lib/lastStep.ts'
import type { Cell } from '../../report/quantity.ts'
import { firstDesign } from '../../scenario/answers/ground.ts'
import { type GroundSize, groundSize } from '../../scenario/answers/groundSize.ts'
import { SIZE_MEANINGS, YEAR_FIGURES, YEARS_MEANINGS } from '../../scenario/answers/sizeMeanings.ts'
import { panelUsdPerKw } from '../../scenario/answers/unitCosts.ts'
import {
  RANKS,
  type RankedYear,
  type SizedYear,
  sizeYears,
  type YearsSize,
} from '../../scenario/answers/yearsSize.ts'
import { defaultScenario } from '../../scenario/document/patch.ts'
import { GROUND_FIELDS, type Scenario } from '../../scenario/document/schema.ts'
import { regionalPrices } from '../../scenario/facts/regions.ts'
import type { OwnWeather } from '../../systems/weatherFile.ts'
import { type Command, REQUIRED } from '../command.ts'
import type { FlagValues } from '../flags.ts'
import { placeOf } from './weatherPlace.ts'

const { supply, availability, batteryHours, mount } = GROUND_FIELDS

/** What a place, its prices and the flags make of the document's defaults; its supply of a load. */
function sized(values: FlagValues) {
  const { loadW = 0 } = values
  const { data, place, weather, notes, basis } = placeOf(values)
  const scenario: Scenario = {
    ...defaultScenario(),
    ...regionalPrices(place.id, place.country),
    site: place.id,
    mount: values.mount ?? mount.default,
    supply: values.supply ?? supply.default,
    availability: values.availability ?? availability.default,
    batteryHours: values.batteryHours ?? batteryHours.default,
  }
  const design = firstDesign(data, scenario, [scenario.availability], scenario.supply === 'solar')
  const figures = groundSize(design, scenario, loadW)
  if (!figures) {
    throw new Error(
      `No panels up to 100 W a watt of load carry ${scenario.availability} of the hours at ${place.name}.`,
    )
  }
  return { place, scenario, design, figures, weather, notes, basis }
}

const cellsOf = ({ year, specificYieldKwhPerKw, size }: SizedYear): Cell[] => [
  year,
  specificYieldKwhPerKw,
  ...YEAR_FIGURES.map((key) => size?.[key] ?? null),
]
const yearJson = ({ size, ...year }: SizedYear | RankedYear) => ({
  ...year,
  ...Object.fromEntries(YEAR_FIGURES.map((key) => [key, size?.[key] ?? null])),
})
const RANK_IDS = Object.keys(RANKS) as (keyof typeof RANKS)[]

/** Of several years; null of one. */
function byYears(weather: OwnWeather | null, scenario: Scenario, loadW: number) {
  const choice = weather?.own.choice
  if (!weather || !choice) return null
  const told = lastStep(sizeYears(weather, scenario, loadW))
  const { used: _, ...weatherYears } = choice
  return {
    json: {
      years: told.years.map(yearJson),
      byPrice: Object.fromEntries(RANK_IDS.map((rank) => [rank, yearJson(told.ranked[rank])])),
      yieldKwhPerKw: told.yieldKwhPerKw,
      weatherYears: { ...weatherYears, leapHours: weather.own.leapHours },
    },
    table: yearsTable(told),
  }
}

function yearsTable({ years, ranked }: YearsSize) {
  return {
    columns: ['rank', 'year', 'specificYieldKwhPerKw', ...YEAR_FIGURES, 'yearsMet'],
    rows: [
      ...years.map((one): Cell[] => [null, ...cellsOf(one), null]),
      ...RANK_IDS.map((rank): Cell[] => [rank, ...cellsOf(ranked[rank]), ranked[rank].yearsMet]),
    ],
  }
}

export const size: Command = {
  summary: 'Cheapest panels and battery that carry a load for a share of the hours of the year',
  flags: {
    site: 'this or --weather; "sites" lists them',
    weather: 'instead of --site; of several years each is sized, with P50, P90 and worst',
    mount: `default ${mount.default}`,
    loadW: REQUIRED,
    availability: `default ${availability.default}`,
    batteryHours: `default ${batteryHours.default}`,
    supply: `default ${supply.default}`,
  },
  answer(values) {
    const { place, scenario, design, figures, weather, notes, basis } = sized(values)
    const several = byYears(weather, scenario, values.loadW ?? 0)
    const meanings = Object.fromEntries(
      Object.keys(figures).map((key) => [key, SIZE_MEANINGS[key as keyof GroundSize]]),
    )
    return {
      json: {
        ...figures,
        ...several?.json,
        meanings: { ...meanings, ...(several && YEARS_MEANINGS) },
      },
      facts: { site: place.name, mount: design.mount, supply: scenario.supply, ...figures },
      ...(several && { tables: [several.table] }),
      csv: several?.table ?? { columns: Object.keys(figures), rows: [Object.values(figures)] },
      notes: [
        ...notes,
        several
          ? `Above the year that stands for them; below each year, and by price: ${YEARS_MEANINGS.byPrice}.`
          : basis,
        `At ${panelUsdPerKw(scenario.pvUsdPerKw, design.mount)} USD/kW of panels (${design.mount}) and ${scenario.batteryUsdPerKwh} USD/kWh of battery of ${scenario.batteryHours} hours. Cost of energy as in compare: ${scenario.discountRate * 100} % over ${scenario.studyYears} years, panels and battery bought larger by their ageing (boughtUsd), without data center and land, for a MWh at the site’s meter; capexUsd is that of the pair as it serves, before ageing.`,
      ],
    }
  },
}
