/** Where a place of a map stands in its plot, in CSS pixels: local time or inclination evenly, altitude by its
 *  logarithm, since shadows change by ratios of the radius. */
import { at } from '../../../lib/at.ts'
import type { AtlasPlace } from '../../../scenario/answers/atlasPlace.ts'
import { type Atlas, nearestIndex } from '../../../systems/atlas.ts'

export interface Plot {
  width: number
  height: number
  /** Of the field inside its axes. */
  left: number
  top: number
  right: number
  bottom: number
  fontPx: number
  minAcross: number
  maxAcross: number
  minAltitudeM: number
  maxAltitudeM: number
}

/** @param titlePx room above the map for a title */
export function plotOf(
  { across, altitudeM }: Pick<Atlas, 'across' | 'altitudeM'>,
  width: number,
  height: number,
  fontPx: number,
  titlePx = 0,
): Plot {
  return {
    width,
    height,
    left: 3.1 * fontPx,
    top: titlePx + 1.7 * fontPx,
    right: width - 0.9 * fontPx,
    bottom: height - 2.9 * fontPx,
    fontPx,
    minAcross: at(across, 0),
    maxAcross: at(across, across.length - 1),
    minAltitudeM: at(altitudeM, 0),
    maxAltitudeM: at(altitudeM, altitudeM.length - 1),
  }
}

export const xOf = ({ left, right, minAcross, maxAcross }: Plot, across: number): number =>
  left + ((across - minAcross) / (maxAcross - minAcross)) * (right - left)

export const yOf = ({ top, bottom, minAltitudeM, maxAltitudeM }: Plot, altitudeM: number): number =>
  bottom - (Math.log(altitudeM / minAltitudeM) / Math.log(maxAltitudeM / minAltitudeM)) * (bottom - top)

export const placeAt = (plot: Plot, x: number, y: number): AtlasPlace => ({
  across: plot.minAcross + ((x - plot.left) / (plot.right - plot.left)) * (plot.maxAcross - plot.minAcross),
  altitudeM:
    plot.minAltitudeM *
    (plot.maxAltitudeM / plot.minAltitudeM) ** ((plot.bottom - y) / (plot.bottom - plot.top)),
})

/** A cell by its column and row. */
export interface CellIndex {
  column: number
  row: number
}

export const cellNear = (
  { across, altitudeM }: Pick<Atlas, 'across' | 'altitudeM'>,
  place: AtlasPlace,
): CellIndex => ({
  column: nearestIndex(across, place.across),
  row: nearestIndex(altitudeM, place.altitudeM),
})

export const placeOf = (
  { across, altitudeM }: Pick<Atlas, 'across' | 'altitudeM'>,
  { column, row }: CellIndex,
): AtlasPlace => ({ across: at(across, column), altitudeM: at(altitudeM, row) })
