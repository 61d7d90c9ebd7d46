/** The floor of `?bench`: points that never move, beside the fleet. Nothing at all otherwise. */
import { useFloorPoints } from '../state/bench/staticFloor.ts'
import { scenePart } from './scenePart.tsx'

const StaticPoints = scenePart(async () => (await import('./StaticPoints.tsx')).StaticPoints)

export function StaticFloor() {
  const points = useFloorPoints()
  return points > 0 ? <StaticPoints points={points} /> : null
}
