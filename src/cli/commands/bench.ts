/** `bench`: what the closed form saves. One instant of the million, by plane, by satellite, and as satellite.js would:
 *  propagated and tested one by one, on a tenth of the fleet and scaled. Medians of warm runs on this computer. */
import { cpus } from 'node:os'
import { DAY_MS } from '../../lib/units.ts'
import { sunAt } from '../../physics/sun.ts'
import { parseUtc } from '../../physics/time.ts'
import { decimal } from '../../report/quantity.ts'
import { buildModel, fleetYear, type Model, totalsAt } from '../../scenario/model.ts'
import { OPENING_UTC, PRESETS } from '../../scenario/presets.ts'
import { orbitOfPlane, planeOfSatellite } from '../../systems/constellation.ts'
import type { Command } from '../command.ts'
import { medianMs } from '../timing.ts'
import { orbitPlanes } from './constellation.ts'

const PRESET = 'spacex-million'
const SGP4_SATELLITES = 100_000

/** satellite.js on every tenth satellite; its element sets are made beforehand. */
async function sgp4Ms({ fleet }: Model, utcMs: number): Promise<number> {
  const { circularElementSet, sgp4SunlitFraction } = await import('../../physics/tle.ts')
  const step = fleet.satelliteCount / SGP4_SATELLITES
  const sets = Array.from({ length: SGP4_SATELLITES }, (_, i) => {
    const id = Math.floor(i * step)
    const { plane, slot } = planeOfSatellite(fleet, id)
    const orbit = orbitOfPlane(fleet, plane)
    const argLatRad = orbit.argLatRad + (slot * 2 * Math.PI) / fleet.slots[plane]!
    return circularElementSet({ ...orbit, argLatRad, epochMs: utcMs }, id)
  })
  const date = new Date(utcMs + DAY_MS / 2)
  const sun = sunAt(date.getTime())
  return medianMs(
    () => {
      let lit = 0
      for (const set of sets) lit += sgp4SunlitFraction(set, date, sun) ?? 0
      return lit
    },
    { warmUp: 1, times: 3 },
  )
}

export const bench: Command = {
  summary: 'How fast the totals are: closed form, sampled, satellite.js',
  flags: {},
  async answer() {
    const utcMs = parseUtc(OPENING_UTC)!
    const scenario = PRESETS[PRESET]!.scenario
    const model = buildModel(scenario)
    let instant = utcMs
    const next = () => (instant += 60e3)
    const closedFormMs = medianMs(() => totalsAt(model, next()), { warmUp: 200, times: 100 })
    const sampledMs = medianMs(() => totalsAt(model, next(), 'sampled'), { warmUp: 1, times: 5 })
    const satelliteJsMs = ((await sgp4Ms(model, utcMs)) * model.fleet.satelliteCount) / SGP4_SATELLITES
    const buildMs = medianMs(() => buildModel(scenario), { times: 10 })
    const yearMs = medianMs(() => fleetYear(model, 2026), { warmUp: 1 })
    const json = {
      preset: PRESET,
      satellites: model.fleet.satelliteCount,
      planes: orbitPlanes(model.fleet),
      closedFormMs,
      sampledMs,
      satelliteJsMs,
      satelliteJsSatellites: SGP4_SATELLITES,
      sampledRatio: sampledMs / closedFormMs,
      satelliteJsRatio: satelliteJsMs / closedFormMs,
      buildMs,
      yearMs,
      node: process.version,
      cpu: cpus()[0]?.model.trim() ?? '',
    }
    const times = (ratio: number) => `${decimal(ratio, ratio < 10 ? 1 : 0)} ×`
    const table = {
      columns: ['task', 'medianMs', 'ratio'],
      rows: [
        ['totals, closed form', closedFormMs, times(1)],
        ['totals, satellite by satellite', sampledMs, times(json.sampledRatio)],
        [
          `totals, satellite.js (${decimal(SGP4_SATELLITES, 0)}, scaled)`,
          satelliteJsMs,
          times(json.satelliteJsRatio),
        ],
        ['constellation from its scenario', buildMs, null],
        ['a year of light and energy', yearMs, null],
      ],
    }
    const { preset, satellites, planes, node, cpu } = json
    return { json, facts: { preset, satellites, planes, node, cpu }, tables: [table], csv: table }
  },
}
