/** Labels with leader lines over the picture: plain DOM and SVG, moved after each frame without React. How large one is
 *  the browser tells once it has laid it out: to ask within the frame would have it lay out the whole page there and then,
 *  which was half of what the first switch to another constellation took. */
import { useEffect, useRef } from 'react'
import { found } from '../lib/at.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { store, useApp } from '../state/document/store.ts'
import { anchorOf, KINDS, type Kind } from './labelAnchors.ts'
import { anchorRadius, contains, labelArea, leaderOf, placeBoxes, WITH_LEADER } from './labelLayout.ts'
import type { Box } from './labels.ts'
import { onSceneFrame } from './sceneFrame.ts'

interface Drawn {
  text: HTMLDivElement
  title: HTMLElement
  detail: HTMLElement
  leader: SVGGElement | null
  ring: SVGCircleElement | null
  line: SVGPolylineElement | null
  last: { anchor: number }
  box: Box
  /** As it was written last: what stays is not handed to the browser again. */
  written: { visibility: string; title: string; detail: string; at: string; ring: string; line: string }
}

function write(drawn: Drawn, key: keyof Drawn['written'], value: string, set: () => void): void {
  if (drawn.written[key] === value) return
  drawn.written[key] = value
  set()
}

function draw(labels: ReadonlyMap<Kind, Drawn>): void {
  const area = labelArea()
  const shown: { kind: Kind; drawn: Drawn; x: number; y: number }[] = []
  for (const [kind, drawn] of labels) {
    const anchor = store.getState().view.labels
      ? anchorOf(kind, drawn.last, (place) => contains(area, place))
      : null
    const isInside = anchor && contains(area, anchor)
    const visibility = isInside ? 'visible' : 'hidden'
    write(drawn, 'visibility', visibility, () => {
      drawn.text.style.visibility = visibility
      if (drawn.leader) drawn.leader.style.visibility = visibility
    })
    if (!isInside) continue
    const { title, detail } = anchor
    write(drawn, 'title', title, () => {
      drawn.title.textContent = title
    })
    write(drawn, 'detail', detail, () => {
      drawn.detail.textContent = detail
    })
    shown.push({ kind, drawn, x: anchor.x, y: anchor.y })
  }
  placeBoxes(
    shown.map(({ kind, drawn, x, y }) => ({ kind, x, y, box: drawn.box })),
    area,
  )
  for (const { kind, drawn, x, y } of shown) {
    const { box } = drawn
    const place = `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`
    write(drawn, 'at', place, () => {
      drawn.text.style.transform = place
    })
    if (!drawn.leader) continue
    const ring = `translate(${x} ${y})`
    write(drawn, 'ring', ring, () => drawn.ring?.setAttribute('transform', ring))
    const line = leaderOf(kind, box, x, y)
    write(drawn, 'line', line, () => drawn.line?.setAttribute('points', line))
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
        const named = `.scene-label[data-kind="${kind}"]`
        const text = found(element.querySelector<HTMLDivElement>(named), named)
        const leader = element.querySelector<SVGGElement>(`g[data-kind="${kind}"]`)
        return [
          kind,
          {
            text,
            title: found(text.querySelector('strong'), `${named} strong`),
            detail: found(text.querySelector('span'), `${named} span`),
            leader,
            ring: leader?.querySelector('circle') ?? null,
            line: leader?.querySelector('polyline') ?? null,
            last: { anchor: -1 },
            box: { x: 0, y: 0, width: 0, height: 0 },
            written: { visibility: '', title: '', detail: '', at: '', ring: '', line: '' },
          },
        ]
      }),
    )
    const sizes = new ResizeObserver((changed) => {
      for (const { target, borderBoxSize } of changed) {
        const drawn = labels.get((target as HTMLElement).dataset.kind as Kind)
        const [size] = borderBoxSize
        if (drawn && size) Object.assign(drawn.box, { width: size.inlineSize, height: size.blockSize })
      }
      requestFrame() // they may lie across each other now
    })
    for (const { text } of labels.values()) sizes.observe(text, { box: 'border-box' })
    const stop = onSceneFrame(() => draw(labels))
    return () => {
      stop()
      sizes.disconnect()
    }
  }, [])
  return (
    <div className="scene-labels" ref={root} aria-hidden="true" hidden={!isShown}>
      <svg aria-hidden="true">
        {WITH_LEADER.map((kind) => (
          <g key={kind} data-kind={kind}>
            <polyline />
            <circle r={anchorRadius(kind)} />
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
