/** `site`, `size` and `sites`: what photovoltaics give at a place, whether they and a battery carry a load, and the
 *  cheapest of both that do. */
import { readFileSync } from 'node:fs'
import { t, tWith } from '../../i18n/t.ts'
import { showPath } from '../../lib/shown.ts'
import { decodeText } from '../../lib/text.ts'
import { chooseMount, firstDesign } from '../../scenario/answers/ground.ts'
import { groundSupply } from '../../scenario/answers/groundSupply.ts'
import { sunTerms } from '../../scenario/answers/sunPrice.ts'
import { pricedSupply } from '../../scenario/answers/supplyPrices.ts'
import { capexUsd, panelUsdPerKw, unitCosts } from '../../scenario/answers/unitCosts.ts'
import { defaultScenario } from '../../scenario/document/patch.ts'
import { GROUND_FIELDS, type Scenario } from '../../scenario/document/schema.ts'
import { FIGURES } from '../../scenario/facts/figures.ts'
import { regionalPrices } from '../../scenario/facts/regions.ts'
import { dispatchYear } from '../../systems/dispatch.ts'
import type { Place, SiteDaily } from '../../systems/site.ts'
import { backupOf } from '../../systems/supply.ts'
import { reconstructYear, type WeatherYear } from '../../systems/weather.ts'
import { readWeather } from '../../systems/weatherFile.ts'
import { isProblem } from '../../systems/weatherProblem.ts'
import { BadInput, refuse, refuseFile } from '../answer.ts'
import { type Command, missing, REQUIRED } from '../command.ts'
import type { FlagValues } from '../flags.ts'
import { shippedSites } from '../places.ts'

/** Of one's own: read here, sent nowhere. */
function ownPlace(path: string) {
  let text: string
  try {
    text = decodeText(readFileSync(path))
  } catch {
    throw refuseFile('weather', path, `${t('weather.accepted')}, in a file that can be read`)
  }
  const own = readWeather(text)
  if (isProblem(own)) {
    const sentence = tWith('weather.problem', own.problem, own.values)
    throw new BadInput(`--weather ${showPath(path)} is not accepted: ${sentence}`)
  }
  const format = t(`weather.format.${own.format}`)
  const { light, choice } = own
  const { minute } = light
  const instant = light.isEstimated
    ? t('weather.lightFitted', { minute })
    : t('weather.lightStated', { minute })
  const notes = [`${format}, ${own.place.name}.`, instant]
  if (choice) notes.push(t('weather.choice', { ...choice }))
  return { data: own, place: own.place, year: own.year, notes }
}

export function siteOf(id: string): SiteDaily {
  const known = shippedSites()
  const place = known.find((one) => one.id === id)
  if (place) return place
  throw refuse(
    'site',
    id,
    known.map((one) => one.id),
  )
}

/** The place that is asked for, with its year. */
function placeOf({ site: id, weather }: FlagValues) {
  if (weather !== undefined) {
    if (id !== undefined) throw refuse('weather', weather, 'without --site')
    return ownPlace(weather)
  }
  if (id === undefined) throw missing('site', ', or --weather')
  const place = siteOf(id)
  const notes = [place.attribution, 'Hours rebuilt from daily figures computed from hourly data.']
  return { data: place, place, year: reconstructYear(place), notes }
}
/** At the prices of the place; cheapest by its name or by default. */
function mountOf({ mount = GROUND_FIELDS.mount.default }: FlagValues, place: Place, year: WeatherYear) {
  return chooseMount(place, year, { ...defaultScenario(), ...regionalPrices(place.id, place.country), mount })
}
const ONE_YEAR = 'Of this one typical year: another year may need more.'

export const site: Command = {
  summary: 'Yield of photovoltaics at a place, and the hours that they and a battery carry a load',
  flags: {
    site: 'this or --weather; "sites" lists them',
    weather: 'instead of --site',
    mount: `default ${GROUND_FIELDS.mount.default}`,
    pvW: 'required with --load-w',
    batteryWh: 'default 0',
    batteryPowerW: 'without it no limit',
    loadW: 'without it no hours are counted',
  },
  answer(values) {
    const { pvW, batteryWh = 0, batteryPowerW = Infinity, loadW } = values
    const { place, year: weatherYear, notes } = placeOf(values)
    if (loadW !== undefined && pvW === undefined) throw missing('pvW')
    const { mount, pv: year } = mountOf(values, place, weatherYear)
    const served =
      loadW === undefined
        ? null
        : dispatchYear({ acWPerW: year.acWPerW, pvCapacityW: pvW ?? 0, batteryWh, batteryPowerW, loadW })
    const { specificYieldKwhPerKw, capacityFactorDc, longestZeroH, monthlyKwhPerKw } = year
    const single = {
      specificYieldKwhPerKw,
      capacityFactorDc,
      hoursMetFraction: served?.hoursMetFraction ?? null,
      energyServedFraction: served?.energyServedFraction ?? null,
      longestZeroH,
    }
    const table = {
      columns: ['month', 'yieldKwhPerKw'],
      rows: monthlyKwhPerKw.map((kwh, month) => [month + 1, kwh]),
    }
    return {
      json: { ...single, monthlyKwhPerKw },
      facts: { site: place.name, mount, ...single },
      tables: [table],
      csv: table,
      notes: loadW === undefined ? notes : [...notes, ONE_YEAR],
    }
  },
}

const { supply, availability, batteryHours, mount } = GROUND_FIELDS

/** What a place, its prices and the flags make of the document's defaults; its supply of one watt of load. */
function sized(values: FlagValues) {
  const { data, place, notes } = placeOf(values)
  const scenario: Scenario = {
    ...defaultScenario(),
    ...regionalPrices(place.id, place.country),
    site: place.id,
    mount: values.mount ?? mount.default,
    supply: values.supply ?? supply.default,
    availability: values.availability ?? availability.default,
    batteryHours: values.batteryHours ?? batteryHours.default,
  }
  const design = firstDesign(data, scenario, [scenario.availability])
  const built = groundSupply(design, scenario)
  const priced = pricedSupply('meter', design, scenario)
  if (!built || !priced) {
    throw new Error(
      `No panels up to 100 W a watt of load carry ${scenario.availability} of the hours at ${place.name}.`,
    )
  }
  return { place, scenario, design, built, priced, notes }
}

/** What its figures mean: one name has one meaning, here and in the other commands. */
const SIZE_MEANINGS = {
  pvCapacityW: 'Nameplate of the panels that the hours are worked out with: the mean of their life',
  batteryWh:
    'As batteryCapacityWh: the size that --battery-wh of site takes; what is stored is batteryWh of fleet',
  hoursMetFraction: 'Share of the hours of the typical year in which the whole load is carried',
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
} as const
type SizeKey = keyof typeof SIZE_MEANINGS

export const size: Command = {
  summary: 'Cheapest panels and battery that carry a load for a share of the hours of the year',
  flags: {
    site: 'this or --weather; "sites" lists them',
    weather: 'instead of --site',
    mount: `default ${mount.default}`,
    loadW: REQUIRED,
    availability: `default ${availability.default}`,
    batteryHours: `default ${batteryHours.default}`,
    supply: `default ${supply.default}`,
  },
  answer(values) {
    const { loadW = 0 } = values
    const { place, scenario, design, built, priced, notes } = sized(values)
    const { pvCapacityW, batteryWh, year } = built
    const { gasWh, backupPeakW } = year.energy
    const gasUsdPerW = (scenario.gasPlantUsdPerKw / 1e3) * FIGURES.gasOverbuildRatio.central
    const gasUsd = gasWh > 0 ? loadW * backupPeakW * gasUsdPerW : 0
    const prices = unitCosts(scenario, design.mount)
    const terms = sunTerms(scenario, design.mount)
    const bought = {
      pvCapacityW: (pvCapacityW * loadW) / terms.retentionFraction,
      batteryWh: (batteryWh * loadW) / terms.batteryRetentionFraction,
    }
    const figures = {
      pvCapacityW: pvCapacityW * loadW,
      batteryWh: batteryWh * loadW,
      hoursMetFraction: backupOf(year.supply) === null ? year.dispatch.hoursMetFraction : 1,
      capexUsd: loadW * capexUsd(built, prices) + gasUsd,
      usdPerMwh: priced.usdPerMwh,
      batteryCapacityWh: batteryWh * loadW,
      pvBoughtW: bought.pvCapacityW,
      batteryBoughtWh: bought.batteryWh,
      boughtUsd: capexUsd(bought, prices) + gasUsd,
      ...(scenario.supply !== 'solar' && {
        backupFraction: priced.backupFraction,
        gasStartsPerYear: priced.gasStartsPerYear,
        operationCo2KgPerMwhAtMeter: priced.operationCo2KgPerMwh,
      }),
    }
    const meanings = Object.fromEntries(
      Object.keys(figures).map((key) => [key, SIZE_MEANINGS[key as SizeKey]]),
    )
    return {
      json: { ...figures, meanings },
      facts: { site: place.name, mount: design.mount, supply: scenario.supply, ...figures },
      csv: { columns: Object.keys(figures), rows: [Object.values(figures)] },
      notes: [
        ...notes,
        ONE_YEAR,
        `At ${panelUsdPerKw(scenario.pvUsdPerKw, design.mount)} USD/kW of panels (${design.mount}) and ${scenario.batteryUsdPerKwh} USD/kWh of battery of ${scenario.batteryHours} hours. Cost of energy as in compare: ${scenario.discountRate * 100} % over ${scenario.studyYears} years, panels and battery bought larger by their ageing (boughtUsd), without data center and land, for a MWh at the site’s meter; capexUsd is that of the pair as it serves, before ageing.`,
      ],
    }
  },
}

export const sites: Command = {
  summary: 'Shipped places',
  flags: {},
  answer() {
    const listed = shippedSites().map((one) => ({
      id: one.id,
      name: one.name,
      country: one.country,
      latitudeDeg: one.latitudeDeg,
      longitudeDeg: one.longitudeDeg,
      elevationM: one.elevationM,
      tzHours: one.tzHours,
      quality: one.quality,
      dataset: one.dataset,
      license: one.license,
      attribution: one.attribution,
    }))
    const shown = [
      'id',
      'name',
      'country',
      'latitudeDeg',
      'longitudeDeg',
      'elevationM',
      'tzHours',
      'quality',
    ] as const
    return {
      json: listed,
      tables: [{ columns: shown, rows: listed.map((one) => shown.map((key) => one[key])) }],
      csv: { columns: Object.keys(listed[0] ?? {}), rows: listed.map((one) => Object.values(one)) },
      notes: ['Quality A: typical year; B: satellite year; C: reanalysis of one year. Licences with --json.'],
    }
  },
}
