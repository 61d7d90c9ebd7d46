/** `site` and `sites`: what photovoltaics give at a place, and whether they carry a load. */
import { readFileSync } from 'node:fs'
import { SCENARIO_FIELDS } from '../../scenario/schema.ts'
import { dispatchYear } from '../../systems/dispatch.ts'
import { pvYear } from '../../systems/pv.ts'
import { parseSites, type SiteDaily } from '../../systems/site.ts'
import { reconstructYear } from '../../systems/weather.ts'
import { BadInput, refuse } from '../answer.ts'
import { type Command, missing } from '../command.ts'

const SITES_FILE = new URL('../../../assets/sites/sites-daily.json', import.meta.url)
let known: SiteDaily[] | null = null
const shippedSites = (): SiteDaily[] => {
  known ??= parseSites(JSON.parse(readFileSync(SITES_FILE, 'utf8')))
  return known
}

export const site: Command = {
  summary: 'Yield of photovoltaics at a place, and the hours that they and a battery carry a load',
  flags: {
    site: 'required; "sites" lists them',
    weather: 'not read yet',
    mount: `default ${SCENARIO_FIELDS.mount.default}`,
    pvW: 'required with --load-w',
    batteryWh: 'default 0',
    loadW: 'without it no hours are counted',
  },
  answer({ site: id, weather, mount = SCENARIO_FIELDS.mount.default, pvW, batteryWh = 0, loadW }) {
    if (weather !== undefined) {
      throw new BadInput(
        `--weather ${JSON.stringify(weather)}: own weather files are not read yet; give --site.`,
      )
    }
    if (id === undefined) throw missing('site')
    const place = shippedSites().find((one) => one.id === id)
    if (!place)
      throw refuse(
        'site',
        id,
        shippedSites()
          .map((one) => one.id)
          .join(', '),
      )
    if (loadW !== undefined && pvW === undefined) throw missing('pvW')

    const year = pvYear(place, reconstructYear(place), mount)
    const served =
      loadW === undefined
        ? null
        : dispatchYear({ acWPerW: year.acWPerW, pvCapacityW: pvW ?? 0, batteryWh, loadW })
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
      notes: [place.attribution, 'Hours rebuilt from daily figures computed from hourly data.'],
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
