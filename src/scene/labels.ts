/** Where labels go: anchors on the picture, text boxes beside them, never on top of each other or outside the free area.
 *  A label keeps its side until the other one is clearly better, so that nothing flickers. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

const GAP_PX = 10

/** Moves boxes into the area, and down or up to the nearest place where none overlaps one before it; the first has the
 *  right of way. A box stays where it is if there is no such place. */
export function separate(boxes: Box[], area: Area): void {
  boxes.forEach((box, index) => {
    const placed = boxes.slice(0, index)
    box.x = Math.min(Math.max(box.x, area.left), Math.max(area.left, area.right - box.width))
    box.y = Math.min(Math.max(box.y, area.top), Math.max(area.top, area.bottom - box.height))
    const isFree = (y: number) =>
      y >= area.top &&
      y + box.height <= area.bottom &&
      placed.every((other) => !overlaps({ ...box, y }, other))
    if (placed.every((other) => !overlaps(box, other))) return
    const free = placed
      .flatMap((other) => [other.y + other.height + GAP_PX, other.y - box.height - GAP_PX])
      .filter(isFree)
    if (free.length > 0)
      box.y = free.reduce((best, y) => (Math.abs(y - box.y) < Math.abs(best - box.y) ? y : best))
  })
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + GAP_PX &&
  b.x < a.x + a.width + GAP_PX &&
  a.y < b.y + b.height + GAP_PX &&
  b.y < a.y + a.height + GAP_PX

/** How much better another anchor must be before the label moves to it. */
const HYSTERESIS_PX = 24

/** The visible candidate farthest towards a direction on the screen; the one used last keeps a head start. */
export function chooseAnchor(
  candidates: readonly ({ x: number; y: number } | null)[],
  towards: { x: number; y: number },
  last: number,
): number {
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  candidates.forEach((candidate, index) => {
    if (!candidate) return
    const score = candidate.x * towards.x + candidate.y * towards.y + (index === last ? HYSTERESIS_PX : 0)
    if (score > bestScore) {
      bestScore = score
      best = index
    }
  })
  return best
}
