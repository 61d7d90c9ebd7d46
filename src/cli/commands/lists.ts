/** `presets` and `schema`: what there is, and how a scenario is written. */

import { jsonText } from '../../report/json.ts'
import { scenarioSchema } from '../../scenario/answers/jsonSchema.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { SOURCES } from '../../scenario/facts/sources.ts'
import type { Command } from '../command.ts'
import { orbitPlanes } from './constellation.ts'

const range = (low: number, high: number) => (low === high ? String(low) : `${low} to ${high}`)

export const presets: Command = {
  summary: 'Named constellations, with their sources',
  flags: {},
  answer() {
    const listed = Object.entries(PRESETS).map(([id, { scenario, sources, layoutAssumed }]) => {
      const { fleet } = buildModel(scenario)
      const altitudesKm = scenario.groups.flatMap(({ altitudeKm, altitudeTopKm, shells }) =>
        shells > 1 ? [altitudeKm, altitudeTopKm] : [altitudeKm],
      )
      return {
        id,
        satellites: fleet.satelliteCount,
        planes: orbitPlanes(fleet),
        shells: fleet.shells.length,
        groups: scenario.groups.length,
        lowestKm: Math.min(...altitudesKm),
        highestKm: Math.max(...altitudesKm),
        satelliteId: scenario.satelliteId,
        layoutAssumed,
        sources: sources.map((source) => ({ id: source, ...SOURCES[source] })),
      }
    })
    const columns = [
      'id',
      'satellites',
      'planes',
      'shells',
      'altitude',
      'satellite',
      'layoutAssumed',
      'sources',
    ]
    return {
      json: listed,
      tables: [
        {
          columns,
          rows: listed.map((one) => [
            ...[one.id, one.satellites, one.planes, one.shells, `${range(one.lowestKm, one.highestKm)} km`],
            ...[one.satelliteId, one.layoutAssumed, one.sources.map(({ id }) => id).join(' ')],
          ]),
        },
      ],
      csv: {
        columns: [...Object.keys(listed[0] ?? {})],
        rows: listed.map(({ sources, ...one }) => [
          ...Object.values(one),
          sources.map(({ id }) => id).join(' '),
        ]),
      },
      notes: ['Sources with title, address and date: --json.'],
    }
  },
}

export const schema: Command = {
  summary: 'JSON Schema of a scenario, with the message form and the link keys',
  flags: {},
  answer() {
    const json = scenarioSchema()
    return { json, notes: [jsonText(json, 2)] }
  },
}
