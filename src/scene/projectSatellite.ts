import { frame } from '../state/clock/frame.ts'
import { planeOfSatellite } from '../systems/constellation.ts'
import { placeOf } from '../systems/planes.ts'
import { projectEci } from './stage.ts'

/** Canvas pixels (CSS) of a satellite at the frame's instant; null behind the Earth or outside the view. */
export function projectSatellite(id: number): { x: number; y: number } | null {
  const states = frame.planes
  const { fleet } = states
  if (!Number.isInteger(id) || id < 0 || id >= fleet.satelliteCount) {
    throw new Error(`satellite ${id} is not accepted: 0 to ${fleet.satelliteCount - 1}.`)
  }
  const { plane, slot } = planeOfSatellite(fleet, id)
  return projectEci(placeOf(states, plane, slot))
}
