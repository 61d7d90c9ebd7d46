/** `export`: the fleet, or a part of it, as a file that other tools read. */
import packageJson from '../../../package.json' with { type: 'json' }
import { HOUR_MS } from '../../lib/units.ts'
import {
  FIRST_EXPORT_MS,
  type FleetFileRequest,
  type FleetFormat,
  fittingEvery,
  fleetFile,
  hasRemarks,
  hasWindow,
  LAST_EXPORT_MS,
  MAX_EXPORTED,
  MAX_ROWS,
  partCount,
  rowCount,
  STEP_S,
} from '../../scenario/answers/fleetFile.ts'
import { buildModel, type Model } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET } from '../../scenario/document/presets.ts'
import { linkOf } from '../../scenario/document/savedFile.ts'
import { refuse, refuseUsed } from '../answer.ts'
import { type Command, REQUIRED, required } from '../command.ts'
import { type FlagValues, utcText } from '../flags.ts'
import { shippedSites } from '../places.ts'
import { stampedLink } from '../stampedLink.ts'
import { scenarioOf } from './document.ts'

const HOURS = 24

/** End and step of the formats that hold places; of the others neither is taken. */
function windowOf(format: FleetFormat, utcMs: number, { to, stepS }: FlagValues) {
  if (!hasWindow(format)) {
    if (to !== undefined)
      throw refuse('to', utcText(to), 'only with a --format that holds places, oem or czml')
    if (stepS !== undefined)
      throw refuse('stepS', stepS, 'only with a --format that holds places, oem or czml')
  }
  const toMs = to ?? utcMs + HOURS * HOUR_MS
  if (toMs <= utcMs) throw refuse('to', utcText(toMs), `an instant after ${utcText(utcMs)}`)
  return { toMs, stepS: stepS ?? STEP_S[hasWindow(format) ? format : 'oem'] }
}

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
      ? refuseUsed('every', { given: values.every, used: part.every }, accepted)
      : refuse('limit', values.limit, accepted)
  }
  const window = windowOf(format, utcMs, values)
  const site = shippedSites().find(({ id }) => id === model.scenario.site) ?? null
  const request = {
    format,
    utcMs,
    window,
    part,
    site,
    madeMs: Date.now(),
    version: packageJson.version,
    link: linkOf(model.scenario),
  }
  if (hasWindow(format) && rowCount(model, request) > MAX_ROWS) {
    const accepted = `up to ${MAX_ROWS} rows a file, and these are ${rowCount(model, request)}`
    const { stepS, to } = values
    throw stepS === undefined && to !== undefined
      ? refuse('to', utcText(to), `${accepted} at the default --step-s ${window.stepS}`)
      : refuseUsed('stepS', { given: stepS, used: window.stepS }, accepted)
  }
  return hasRemarks(format) ? { ...request, link: stampedLink(request.link, model.scenario, utcMs) } : request
}

export const exportFile: Command = {
  summary: 'The fleet as element sets (OMM in JSON, CSV, KVN, XML, or TLE) or as places (OEM, CZML)',
  flags: {
    format: REQUIRED,
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    satellites: "default: the constellation's",
    utc: "default: the constellation's epoch",
    to: 'default: a day after --utc; of oem and czml',
    stepS: `default ${STEP_S.oem} for oem, ${STEP_S.czml} for czml`,
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
