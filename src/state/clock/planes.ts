/** The planes of the shown fleet at the frame's instant: written once a frame, by whoever asks first, and read by scene,
 *  totals and readouts alike. */
import { type Model, planeOfGroup } from '../../scenario/answers/model.ts'
import { type Fleet, fleetPart } from '../../systems/constellation.ts'
import { movePlanes, newPlaneStates, type PlaneStates, planesAt } from '../../systems/planes.ts'
import { currentModel, drawnComparison, lastOf } from '../answers/derived.ts'
import { frame } from './frame.ts'

const tableOf = lastOf((fleet: Fleet): PlaneStates => newPlaneStates(fleet))

export const planesNow = (): PlaneStates => movePlanes(tableOf(currentModel().fleet), frame.utcMs)

/** The planes of any model at any instant: the shown ones where it is them that are asked for. */
export const planesOf = (model: Model, utcMs: number): PlaneStates =>
  model === currentModel() && utcMs === frame.utcMs ? planesNow() : planesAt(model.fleet, utcMs)

/** One plane among those of a table. */
export interface OnePlane {
  states: PlaneStates
  plane: number
}

/** The plane that stands for a group, counted from 0. */
export const planeOfGroupNow = (group: number): OnePlane => ({
  states: planesNow(),
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
