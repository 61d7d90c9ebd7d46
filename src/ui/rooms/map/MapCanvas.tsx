import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { formatId } from '../../../i18n/format.ts'
import type { MapWords } from '../../../i18n/mapRoom.ts'
import { assetUrl } from '../../../lib/assets.ts'
import { withOpacity } from '../../../lib/colour.ts'
import { COLOURS } from '../../../lib/theme.ts'
import { DEG } from '../../../lib/units.ts'
import { requestFrame } from '../../../state/clock/frame.ts'
import { useApp } from '../../../state/document/store.ts'
import { select } from '../../../state/view/actions.ts'
import { type FlatMap, flatMapNow } from '../../../state/view/flatMap.ts'
import { nearestPoint } from '../../../systems/fleetMap.ts'
import { useReadout } from '../../kit/useReadout.ts'
import { diamond, drawRuns, drawTrack, label, type MapSize, placeAt, ring, writeDots } from './drawMap.ts'

/** A finger's width on a small map. */
const REACH_RAD = 4 * DEG
const LEAST_WIDTH_OF_NAMES = 420

/** Two canvases over the map of the day: what lies on the ground, and what flies above it. */
interface Sheets {
  ground: CanvasRenderingContext2D
  sky: CanvasRenderingContext2D
  dots: ImageData
  size: MapSize
}

function sheetsOf(box: HTMLElement, old: Sheets | null): Sheets | null {
  const [ground, sky] = [...box.querySelectorAll('canvas')].map((canvas) => canvas.getContext('2d'))
  if (!ground || !sky || box.clientWidth === 0) return null
  const ratio = Math.min(devicePixelRatio, 2)
  const width = Math.round(box.clientWidth * ratio)
  const height = Math.round(box.clientHeight * ratio)
  if (old?.size.width === width && old.size.height === height) return old
  for (const { canvas } of [ground, sky]) Object.assign(canvas, { width, height })
  return { ground, sky, dots: new ImageData(width, height), size: { width, height, ratio } }
}

function drawGround({ ground, size }: Sheets, map: FlatMap): void {
  ground.clearRect(0, 0, size.width, size.height)
  for (const runs of [map.night, map.dark]) {
    drawRuns(ground, size, runs, { fill: withOpacity(COLOURS.space, 0.42) })
  }
  drawRuns(ground, size, map.night, { stroke: withOpacity(COLOURS.sunlight, 0.8) })
  drawRuns(ground, size, map.footprint, {
    fill: withOpacity(COLOURS.shadow, 0.24),
    stroke: COLOURS.shadowBright,
  })
  drawRuns(ground, size, map.inView, { stroke: COLOURS.ground })
  if (!map.selected) return
  for (const [track, dash] of [
    [map.selected.behind, [4, 4]],
    [map.selected.ahead, []],
  ] as const) {
    ground.setLineDash(dash.map((px) => px * size.ratio))
    for (const [colour, width] of [
      [withOpacity(COLOURS.space, 0.7), 4],
      [COLOURS.text, 1.6],
    ] as const) {
      ground.strokeStyle = colour
      ground.lineWidth = width * size.ratio
      drawTrack(ground, size, track)
    }
  }
  ground.setLineDash([])
}

/** Without state and country. */
const shortName = (name: string): string => name.split(',', 1)[0] ?? name

function drawSky({ sky, dots, size }: Sheets, { points, places, selected }: FlatMap): void {
  writeDots(new Uint32Array(dots.data.buffer), size, points)
  sky.putImageData(dots, 0, 0)
  const hasNames = size.width / size.ratio >= LEAST_WIDTH_OF_NAMES
  for (const { place, name, isChosen } of places) {
    diamond(sky, size, place, isChosen ? 6 : 3)
    if (isChosen && hasNames) label(sky, size, place, shortName(name), COLOURS.ground)
  }
  if (!selected) return
  ring(sky, size, selected.place, 7, COLOURS.text)
  label(sky, size, selected.place, formatId(selected.id + 1), COLOURS.text)
}

/** The flat map, drawn after frames, outside React. */
export function MapCanvas({ words, describedBy }: { words: MapWords; describedBy: string }) {
  const box = useRef<HTMLDivElement>(null)
  const sheets = useRef<Sheets | null>(null)
  const shown = useRef<FlatMap | null>(null)
  const [widthPx, setWidthPx] = useState(0)
  // Changes of these are to be seen while the clock stands, too.
  const selectedId = useApp((state) => state.selectedId)
  const sites = useApp((state) => state.sites)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is drawn
  useEffect(requestFrame, [selectedId, sites, widthPx])
  useReadout((frame) => {
    if (!box.current) return
    sheets.current = sheetsOf(box.current, sheets.current)
    if (!sheets.current) return
    shown.current = flatMapNow(frame)
    drawGround(sheets.current, shown.current)
    drawSky(sheets.current, shown.current)
  })
  const choose = ({ clientX, clientY }: PointerEvent) => {
    const at = box.current?.getBoundingClientRect()
    if (!at || !shown.current) return
    const { points } = shown.current
    const place = placeAt((clientX - at.left) / at.width, (clientY - at.top) / at.height)
    const nearest = nearestPoint(points, place, REACH_RAD)
    select(nearest === null ? null : nearest * points.every)
  }
  return (
    <div
      ref={box}
      className="flat-map"
      role="img"
      aria-label={words.picture}
      aria-describedby={describedBy}
      onPointerUp={(event) => event.button === 0 && choose(event)}
    >
      <img
        alt=""
        src={assetUrl('textures/day-1024.webp')}
        srcSet={`${assetUrl('textures/day-1024.webp')} 1024w, ${assetUrl('textures/day-2048.webp')} 2048w`}
        sizes={`${Math.max(widthPx, 1)}px`}
        draggable={false}
      />
      <canvas />
      <canvas />
    </div>
  )
}
