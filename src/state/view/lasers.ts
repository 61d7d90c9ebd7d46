/** Which laser links are drawn: all of a fleet that the eye can still sort out, the selection's neighbourhood of a larger
 *  one. */
import type { Model } from '../../scenario/answers/model.ts'
import type { Fleet } from '../../systems/constellation.ts'
import { LaserGrid } from '../../systems/lasers.ts'
import { lastOf } from '../answers/derived.ts'
import { ALL_LASERS_UP_TO } from './departures.ts'

/** A neighbourhood is what so many links reach. */
const STEPS = 12
const gridOf = lastOf((fleet: Fleet) => new LaserGrid(fleet))
const allOf = lastOf((fleet: Fleet) => gridOf(fleet).all())

export const laserNeighbours = ({ fleet }: Model, id: number): number[] => gridOf(fleet).laserNeighbours(id)

/** Pairs of satellites, two a link. */
export function lasersToDraw(fleet: Fleet, selectedId: number | null): Uint32Array {
  if (fleet.satelliteCount <= ALL_LASERS_UP_TO) return allOf(fleet)
  if (selectedId === null || selectedId >= fleet.satelliteCount) return new Uint32Array()
  return gridOf(fleet).around(selectedId, STEPS)
}
