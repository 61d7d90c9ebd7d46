/** `site` and `sites`: what photovoltaics give at a place, and whether they and a battery carry a load. */
import { chooseMount } from '../../scenario/answers/ground.ts'
import { defaultScenario } from '../../scenario/document/patch.ts'
import { GROUND_FIELDS } from '../../scenario/document/schema.ts'
import { regionalPrices } from '../../scenario/facts/regions.ts'
import { dispatchYear } from '../../systems/dispatch.ts'
import type { Place } from '../../systems/site.ts'
import type { WeatherYear } from '../../systems/weather.ts'
import { type Command, missing } from '../command.ts'
import type { FlagValues } from '../flags.ts'
import { shippedSites } from '../places.ts'
import { placeOf } from './weatherPlace.ts'

/** At the prices of the place; cheapest by its name or by default. */
function mountOf({ mount = GROUND_FIELDS.mount.default }: FlagValues, place: Place, year: WeatherYear) {
  return chooseMount(place, year, { ...defaultScenario(), ...regionalPrices(place.id, place.country), mount })
}
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
    const { place, year: weatherYear, notes, basis } = placeOf(values)
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
      notes: loadW === undefined ? notes : [...notes, basis],
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
