/** The page's labels as a drawing, in the studio's pixels of the scene. */
import { withOpacity } from '../lib/colour.ts'
import { COLOURS } from '../lib/theme.ts'
import { anchorOf, KINDS, type Kind } from './labelAnchors.ts'
import { anchorRadius, contains, labelArea, leaderOf, placeBoxes, WITH_LEADER } from './labelLayout.ts'
import type { Box } from './labels.ts'

const TITLE_PX = 17
const DETAIL_PX = 14.5
const LINE = 1.3
/** Behind the words, so that no line crosses them: as scene.css has it. */
const PLATE_OPACITY = 0.55
const PLATE_PX = 6

const fontOf = (weight: number, sizePx: number): string =>
  `${weight} ${sizePx}px ${getComputedStyle(document.body).fontFamily}`

/** As the page's styles have it. */
const colourOf = (kind: Kind): string =>
  getComputedStyle(document.querySelector(`.scene-label[data-kind="${kind}"]`) ?? document.body).color

interface Label {
  kind: Kind
  x: number
  y: number
  title: string
  detail: string
  box: Box
}

/** Where each label was anchored last, so that it does not leap from frame to frame. */
type Anchored = Partial<Record<Kind, { anchor: number }>>

function labelsNow(context: CanvasRenderingContext2D, last: Anchored): Label[] {
  const area = labelArea()
  const widthOf = (text: string, font: string) => {
    context.font = font
    return context.measureText(text).width
  }
  const labels = KINDS.flatMap((kind): Label[] => {
    last[kind] ??= { anchor: -1 }
    const anchor = anchorOf(kind, last[kind], (place) => contains(area, place))
    if (!anchor || !contains(area, anchor)) return []
    const width = Math.max(
      widthOf(anchor.title, fontOf(650, TITLE_PX)),
      widthOf(anchor.detail, fontOf(400, DETAIL_PX)),
    )
    const height = LINE * (TITLE_PX + (anchor.detail === '' ? 0 : DETAIL_PX))
    return [{ ...anchor, kind, box: { x: 0, y: 0, width, height } }]
  })
  placeBoxes(labels, area)
  return labels
}

function paintText(context: CanvasRenderingContext2D, label: Label): void {
  const { title, detail, box } = label
  context.fillStyle = withOpacity(COLOURS.black, PLATE_OPACITY)
  context.beginPath()
  context.roundRect(
    box.x - PLATE_PX,
    box.y - PLATE_PX / 2,
    box.width + 2 * PLATE_PX,
    box.height + PLATE_PX,
    6,
  )
  context.fill()
  context.shadowColor = COLOURS.black
  context.shadowBlur = 6 * context.getTransform().a
  context.fillStyle = colourOf(label.kind)
  context.font = fontOf(650, TITLE_PX)
  context.fillText(title, box.x, box.y + TITLE_PX)
  context.fillStyle = COLOURS.text2
  context.font = fontOf(400, DETAIL_PX)
  context.fillText(detail, box.x, box.y + LINE * TITLE_PX + DETAIL_PX)
  context.shadowBlur = 0
}

function paintLeader(context: CanvasRenderingContext2D, { kind, x, y, box }: Label): void {
  context.strokeStyle = colourOf(kind)
  context.lineWidth = 1.75
  context.beginPath()
  context.arc(x, y, anchorRadius(kind), 0, 2 * Math.PI)
  context.stroke()
  const points = leaderOf(kind, box, x, y)
  if (points === '') return
  context.globalAlpha = 0.8
  context.lineWidth = 1.25
  context.stroke(new Path2D(`M${points.replaceAll(' ', 'L')}`))
  context.globalAlpha = 1
}

/** For one picture, or for the frames of one film. @returns what paints them, its context in CSS pixels of the scene */
export function createLabelPainter(): (context: CanvasRenderingContext2D) => void {
  const last: Anchored = {}
  return (context) => {
    context.save()
    context.textBaseline = 'alphabetic'
    for (const label of labelsNow(context, last)) {
      if (WITH_LEADER.includes(label.kind)) paintLeader(context, label)
      paintText(context, label)
    }
    context.restore()
  }
}
