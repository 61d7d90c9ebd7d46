/** How labels stand beside their anchors: the same on the page and in a picture that is saved. */
import type { Kind } from './labelAnchors.ts'
import { type Area, type Box, separate } from './labels.ts'
import { freePx, stage } from './stage.ts'

/** Where each label stands from its anchor, in pixels, away from the Earth's middle. */
const PLACE: Record<Kind, { dx: number; dy: number }> = {
  orbit: { dx: 64, dy: 44 },
  comparison: { dx: 56, dy: -64 },
  ring: { dx: 56, dy: -64 },
  site: { dx: 22, dy: -14 },
  arc: { dx: 14, dy: -10 },
  comparisonArc: { dx: 14, dy: -10 },
  beta: { dx: 12, dy: -22 },
  comparisonBeta: { dx: 12, dy: -22 },
  sun: { dx: 12, dy: -10 },
  shadow: { dx: -40, dy: -10 },
}
/** These have a ring round their place, all but the last a line to it too. */
export const WITH_LEADER: readonly Kind[] = ['orbit', 'comparison', 'ring', 'site']
/** These stand to the right whatever the side. */
const ALWAYS_RIGHT: readonly Kind[] = ['site', 'shadow']

/** What the interface leaves of the picture, canvas pixels (CSS). */
export const labelArea = (): Area => ({
  left: freePx('left') + 12,
  top: freePx('top') + 8,
  right: stage.widthPx - freePx('right') - 12,
  bottom: stage.heightPx - freePx('bottom') - 8,
})

export const contains = ({ left, top, right, bottom }: Area, { x, y }: { x: number; y: number }): boolean =>
  x > left && x < right && y > top && y < bottom

/** Moves boxes of known size beside their anchors, apart from one another, inside the area. */
export function placeBoxes(
  labels: readonly { kind: Kind; x: number; y: number; box: Box }[],
  area: Area,
): void {
  const middleX = (area.left + area.right) / 2
  for (const { kind, x, y, box } of labels) {
    const { dx, dy } = PLACE[kind]
    const isLeft = !ALWAYS_RIGHT.includes(kind) && x < middleX
    box.x = isLeft ? x - dx - box.width : x + dx
    box.y = y + dy
  }
  separate(
    labels.map(({ box }) => box),
    area,
  )
}

export const anchorRadius = (kind: Kind): number => (kind === 'site' ? 6 : 4.5)

/** Points of a line from an anchor to its box: to the near end of its first line, or straight up or down where the box
 *  is above or below; empty where it needs none. */
export function leaderOf(kind: Kind, box: Box, x: number, y: number): string {
  if (kind === 'site') return ''
  const middle = box.y + 11
  if (x > box.x - 24 && x < box.x + box.width + 24) {
    const edge = box.y > y ? box.y - 3 : box.y + box.height + 3
    const at = Math.min(Math.max(x, box.x + 8), box.x + box.width - 8)
    return Math.abs(edge - y) < 12 ? '' : `${x},${y} ${at},${edge}`
  }
  const isRight = box.x > x
  const end = isRight ? box.x - 6 : box.x + box.width + 6
  return `${x},${y} ${isRight ? Math.max(x, end - 18) : Math.min(x, end + 18)},${middle} ${end},${middle}`
}
