/** Labels with leader lines over the picture: plain DOM and SVG, moved after each frame without React. */
import { useEffect, useRef } from 'react'
import { store, useApp } from '../state/store.ts'
import { anchorOf, KINDS, type Kind } from './labelAnchors.ts'
import { type Area, type Box, separate } from './labels.ts'
import { onSceneFrame } from './sceneFrame.ts'
import { freePx, view } from './view.ts'

/** Where each label stands from its anchor, in pixels, away from the Earth's middle. */
const PLACE: Record<Kind, { dx: number; dy: number }> = {
  orbit: { dx: 64, dy: 44 },
  comparison: { dx: 56, dy: -64 },
  site: { dx: 22, dy: -14 },
  arc: { dx: 14, dy: -10 },
  comparisonArc: { dx: 14, dy: -10 },
  beta: { dx: 12, dy: -22 },
  comparisonBeta: { dx: 12, dy: -22 },
  sun: { dx: 12, dy: -10 },
  shadow: { dx: -40, dy: -10 },
}
/** These have a ring round their place, the first two a line to it too. */
const WITH_LEADER: readonly Kind[] = ['orbit', 'comparison', 'site']
/** These stand to the right whatever the side. */
const ALWAYS_RIGHT: readonly Kind[] = ['site', 'shadow']

interface Drawn {
  text: HTMLDivElement
  title: HTMLElement
  detail: HTMLElement
  leader: SVGGElement | null
  last: { anchor: number }
  box: Box
}

/** From an anchor to its box: to the near end of its first line, or straight up or down where the box is above or below. */
function leaderTo(box: Box, x: number, y: number): string {
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

const setText = (element: HTMLElement, text: string): void => {
  if (element.textContent !== text) element.textContent = text
}

function draw(labels: Map<Kind, Drawn>): void {
  const area: Area = {
    left: freePx('left') + 12,
    top: freePx('top') + 8,
    right: view.widthPx - freePx('right') - 12,
    bottom: view.heightPx - freePx('bottom') - 8,
  }
  const middleX = (area.left + area.right) / 2
  const shown: { kind: Kind; drawn: Drawn; x: number; y: number }[] = []
  for (const kind of KINDS) {
    const drawn = labels.get(kind)!
    const anchor = store.getState().view.labels ? anchorOf(kind, drawn.last) : null
    const isInside =
      anchor && anchor.x > area.left && anchor.x < area.right && anchor.y > area.top && anchor.y < area.bottom
    const visibility = isInside ? 'visible' : 'hidden'
    drawn.text.style.visibility = visibility
    if (drawn.leader) drawn.leader.style.visibility = visibility
    if (!isInside) continue
    const titleBefore = drawn.title.textContent
    const detailBefore = drawn.detail.textContent
    setText(drawn.title, anchor.title)
    setText(drawn.detail, anchor.detail)
    if (anchor.title !== titleBefore || anchor.detail !== detailBefore || drawn.box.width === 0) {
      drawn.box.width = drawn.text.offsetWidth
      drawn.box.height = drawn.text.offsetHeight
    }
    const isLeft = !ALWAYS_RIGHT.includes(kind) && anchor.x < middleX
    drawn.box.x = isLeft ? anchor.x - PLACE[kind].dx - drawn.box.width : anchor.x + PLACE[kind].dx
    drawn.box.y = anchor.y + PLACE[kind].dy
    shown.push({ kind, drawn, x: anchor.x, y: anchor.y })
  }
  separate(
    shown.map(({ drawn }) => drawn.box),
    area,
  )
  for (const { kind, drawn, x, y } of shown) {
    const { box } = drawn
    drawn.text.style.transform = `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`
    if (!drawn.leader) continue
    drawn.leader.querySelector('circle')?.setAttribute('transform', `translate(${x} ${y})`)
    drawn.leader.querySelector('polyline')?.setAttribute('points', kind === 'site' ? '' : leaderTo(box, x, y))
  }
}

export function Labels() {
  const root = useRef<HTMLDivElement>(null)
  const isShown = useApp((state) => state.view.labels)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const labels = new Map<Kind, Drawn>(
      KINDS.map((kind) => {
        const text = element.querySelector<HTMLDivElement>(`.scene-label[data-kind="${kind}"]`)!
        return [
          kind,
          {
            text,
            title: text.querySelector('strong')!,
            detail: text.querySelector('span')!,
            leader: element.querySelector<SVGGElement>(`g[data-kind="${kind}"]`),
            last: { anchor: -1 },
            box: { x: 0, y: 0, width: 0, height: 0 },
          },
        ]
      }),
    )
    return onSceneFrame(() => draw(labels))
  }, [])
  return (
    <div className="scene-labels" ref={root} aria-hidden="true" hidden={!isShown}>
      <svg aria-hidden="true">
        {WITH_LEADER.map((kind) => (
          <g key={kind} data-kind={kind}>
            <polyline />
            <circle r={kind === 'site' ? 6 : 4.5} />
          </g>
        ))}
      </svg>
      {KINDS.map((kind) => (
        <div key={kind} className="scene-label" data-kind={kind}>
          <strong />
          <span />
        </div>
      ))}
    </div>
  )
}
