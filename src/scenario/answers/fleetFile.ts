/** A scenario's fleet, or a part of it, as a file that other tools read. The text comes in pieces, so that it can go out, be
 *  counted or be stopped while it is made. */
import { ELEMENT_FORMATS } from '../../physics/elementSetText.ts'
import { type CzmlSite, fleetCzmlText } from '../../systems/fleetCzml.ts'
import { type FleetPart, fleetElementText, MAX_EXPORTED, partCount } from '../../systems/fleetElements.ts'
import { fleetOemText, instantCount, type Window } from '../../systems/fleetOem.ts'
import type { Model } from './model.ts'

export { MAX_EXPORTED, partCount }
export const FLEET_FORMATS = [...ELEMENT_FORMATS, 'oem', 'czml'] as const
export type FleetFormat = (typeof FLEET_FORMATS)[number]
/** From place to place, in seconds, where nothing else is asked. */
export const STEP_S = { oem: 60, czml: 120 } as const
/** Those that hold places at many instants. */
export const hasWindow = (format: FleetFormat): format is 'oem' | 'czml' =>
  format === 'oem' || format === 'czml'

/** Those that have a place for remarks, and so for a link. */
export const hasRemarks = (format: FleetFormat): boolean =>
  hasWindow(format) || format === 'omm-kvn' || format === 'omm-xml'

export interface FleetFileRequest {
  format: FleetFormat
  /** Epoch of elements; where a window begins. */
  utcMs: number
  /** Its end and the step, of the formats that hold places. */
  window: Omit<Window, 'fromMs'>
  part: FleetPart
  /** A place on the ground, for the formats that show one. */
  site: CzmlSite | null
  /** Instant at which the file is made. */
  madeMs: number
  /** Of the model. */
  version: string
  /** Hash of the link from which it is made. */
  link: string
}

/** The years that two digits of a TLE tell. */
export const FIRST_EXPORT_MS = Date.UTC(1957, 0, 1)
export const LAST_EXPORT_MS = Date.UTC(2057, 0, 1)

const ENDINGS: Record<FleetFormat, string> = {
  tle: 'tle',
  'omm-json': 'json',
  'omm-csv': 'csv',
  'omm-kvn': 'kvn',
  'omm-xml': 'xml',
  oem: 'oem',
  czml: 'czml',
}
export const endingOf = (format: FleetFormat): string => ENDINGS[format]

/** Rows of a file of places. */
export const MAX_ROWS = 2_000_000
export const rowCount = ({ fleet }: Model, { utcMs, window, part }: FleetFileRequest): number =>
  instantCount({ fromMs: utcMs, ...window }) * partCount(fleet, part)

/** The smallest step from satellite to satellite with which a fleet fits into a file. */
export const fittingEvery = ({ fleet }: Model): number => Math.ceil(fleet.satelliteCount / MAX_EXPORTED)

/** A line of CCSDS text has 254 letters at most, its keyword included. */
const LONGEST_REMARK = 240
const remarkLines = (text: string): string[] => text.match(new RegExp(`.{1,${LONGEST_REMARK}}`, 'g')) ?? []

export function fleetFile({ fleet }: Model, request: FleetFileRequest): Generator<string> {
  const { format, utcMs, part, site, madeMs, version, link } = request
  const date = new Date(madeMs).toISOString().slice(0, 10)
  const whose = `Dawnline ${version} (${date}): designed satellites, no tracked objects`
  const cite = `Cite as: ${whose}. #${link}`
  if (hasWindow(format)) {
    const window = { fromMs: utcMs, ...request.window }
    if (format === 'czml') return fleetCzmlText(fleet, window, { name: whose, description: cite, part, site })
    const remarks = [`${whose}; circular orbits with the secular drift of J2.`, ...remarkLines(cite)]
    return fleetOemText(fleet, window, { part, about: { madeMs, remarks } })
  }
  const remarks = [
    `${whose}; numbers are those of analysts' sets.`,
    'Mean elements for SGP4: within 20 km of the design over a week up to 2000 km of altitude, 120 km above.',
    ...remarkLines(cite),
  ]
  return fleetElementText(fleet, utcMs, { format, part, about: { madeMs, remarks } })
}
