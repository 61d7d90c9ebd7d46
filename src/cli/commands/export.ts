/** `export`: the fleet, or a part of it, as a file that other tools read. */
import packageJson from '../../../package.json' with { type: 'json' }
import {
  FIRST_EXPORT_MS,
  type FleetFileRequest,
  fittingEvery,
  fleetFile,
  LAST_EXPORT_MS,
  MAX_EXPORTED,
  partCount,
} from '../../scenario/answers/fleetFile.ts'
import { buildModel, type Model } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET } from '../../scenario/document/presets.ts'
import { refuse } from '../answer.ts'
import { type Command, REQUIRED, required } from '../command.ts'
import { type FlagValues, utcText } from '../flags.ts'
import { scenarioOf } from './document.ts'

function requestOf(model: Model, values: FlagValues): FleetFileRequest {
  const { fleet } = model
  const format = required(values, 'format')
  const utcMs = values.utc ?? fleet.epochMs
  if (!(utcMs >= FIRST_EXPORT_MS && utcMs < LAST_EXPORT_MS)) {
    throw refuse('utc', utcText(utcMs), 'an instant from 1957 to 2056, the years of element sets')
  }
  const part = { every: values.every ?? 1, limit: values.limit ?? fleet.satelliteCount }
  if (part.limit === 0) throw refuse('limit', 0, `1 to ${MAX_EXPORTED}`)
  const count = partCount(fleet, part)
  if (count > MAX_EXPORTED) {
    const accepted = `up to ${MAX_EXPORTED} satellites a file: --every ${fittingEvery(model)} takes a part of the ${fleet.satelliteCount}`
    throw values.limit === undefined
      ? refuse('every', part.every, accepted)
      : refuse('limit', values.limit, accepted)
  }
  return { format, utcMs, part, madeMs: Date.now(), version: packageJson.version }
}

export const exportFile: Command = {
  summary: 'The fleet as element sets: OMM (JSON, CSV, KVN, XML) or TLE',
  flags: {
    format: REQUIRED,
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    satellites: "default: the constellation's",
    utc: "default: the constellation's epoch",
    every: 'default 1',
    limit: 'default: all',
  },
  answer(values) {
    const model = buildModel(scenarioOf(values, DEFAULT_PRESET))
    const request = requestOf(model, values)
    const { format, utcMs, part } = request
    return {
      get json() {
        const satellites = partCount(model.fleet, part)
        return { format, utc: utcText(utcMs), satellites, text: [...fleetFile(model, request)].join('') }
      },
      file: fleetFile(model, request),
    }
  },
}
