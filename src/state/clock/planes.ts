/** Single planes at the frame's instant: those that stand for a group or for the comparison, as rings, figures and labels
 *  show them; and the planes of any model. */
import { type Model, planeOfGroup } from '../../scenario/answers/model.ts'
import { fleetPart } from '../../systems/constellation.ts'
import { movePlanes, newPlaneStates, type PlaneStates, planesAt } from '../../systems/planes.ts'
import { currentModel, drawnComparison, lastOf } from '../answers/derived.ts'
import { frame } from './frame.ts'

/** The frame's own where it is them that are asked for. */
export const planesOf = (model: Model, utcMs: number): PlaneStates =>
  model === currentModel() && utcMs === frame.utcMs ? frame.planes : planesAt(model.fleet, utcMs)

/** One plane among those of a table. */
export interface OnePlane {
  states: PlaneStates
  plane: number
}

/** The plane that stands for a group, counted from 0. */
export const planeOfGroupNow = (group: number): OnePlane => ({
  states: frame.planes,
  plane: planeOfGroup(currentModel(), group),
})

const comparisonTableOf = lastOf(
  ({ fleet }: Model, plane: number): PlaneStates => newPlaneStates(fleetPart(fleet, plane, plane + 1)),
)
/** The plane that stands for the comparison, where its orbit is drawn. */
export function comparisonPlaneNow(): OnePlane | null {
  const model = drawnComparison()
  return (
    model && { states: movePlanes(comparisonTableOf(model, planeOfGroup(model, 0)), frame.utcMs), plane: 0 }
  )
}
