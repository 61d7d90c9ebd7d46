/** A scenario's fleet, or a part of it, as a file that other tools read. The text comes in pieces, so that it can go out, be
 *  counted or be stopped while it is made. */
import { ELEMENT_FORMATS, type ElementTextFormat } from '../../physics/elementSetText.ts'
import { type FleetPart, fleetElementText, MAX_EXPORTED, partCount } from '../../systems/fleetElements.ts'
import type { Model } from './model.ts'

export { MAX_EXPORTED, partCount }
export const FLEET_FORMATS = ELEMENT_FORMATS
export type FleetFormat = ElementTextFormat

export interface FleetFileRequest {
  format: FleetFormat
  /** Epoch of the elements. */
  utcMs: number
  part: FleetPart
  /** Instant at which the file is made. */
  madeMs: number
  /** Of the model. */
  version: string
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
}
export const endingOf = (format: FleetFormat): string => ENDINGS[format]

/** The smallest step from satellite to satellite with which a fleet fits into a file. */
export const fittingEvery = ({ fleet }: Model): number => Math.ceil(fleet.satelliteCount / MAX_EXPORTED)

export function fleetFile({ fleet }: Model, request: FleetFileRequest): Generator<string> {
  const { format, utcMs, part, madeMs, version } = request
  const remarks = [
    `Dawnline ${version}: designed satellites, no tracked objects; numbers are those of analysts' sets.`,
    'Mean elements for SGP4: within 20 km of the design over a week up to 2000 km of altitude, 120 km above.',
  ]
  return fleetElementText(fleet, utcMs, { format, part, about: { madeMs, remarks } })
}
