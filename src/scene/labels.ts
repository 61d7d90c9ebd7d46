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

/** Moves boxes down or up until none overlap, keeping them inside the area; the first has the right of way. */
export function separate(boxes: Box[], area: Area): void {
  boxes.forEach((box, index) => {
    box.x = Math.min(Math.max(box.x, area.left), Math.max(area.left, area.right - box.width))
    box.y = Math.min(Math.max(box.y, area.top), Math.max(area.top, area.bottom - box.height))
    for (let round = 0; round < boxes.length; round++) {
      const hit = boxes.slice(0, index).find((other) => overlaps(box, other))
      if (!hit) break
      const below = hit.y + hit.height + GAP_PX
      const above = hit.y - box.height - GAP_PX
      const fitsBelow = below + box.height <= area.bottom
      box.y =
        fitsBelow && (box.y + box.height / 2 >= hit.y + hit.height / 2 || above < area.top) ? below : above
    }
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
