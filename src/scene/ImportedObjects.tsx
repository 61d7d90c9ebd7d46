/** Nothing is fetched or made, and nothing is done in a frame, while there are no imported objects. */
import { useObjects } from '../state/clock/objects.ts'
import { scenePart } from './scenePart.tsx'

const ObjectDiamonds = scenePart(async () => (await import('./ObjectDiamonds.tsx')).ObjectDiamonds)

export function ImportedObjects() {
  const count = useObjects((state) => state.count)
  return count > 0 ? <ObjectDiamonds count={count} /> : null
}
