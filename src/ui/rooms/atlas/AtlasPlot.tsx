import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type Ref,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { formatAltitude, formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { withOpacity } from '../../../lib/colour.ts'
import { COLOURS } from '../../../lib/theme.ts'
import type { Shape } from '../../../report/drawing.ts'
import { type AtlasPlace, segmentsOf } from '../../../scenario/answers/atlasPlace.ts'
import type { ShellGroup } from '../../../scenario/document/schema.ts'
import { atPlace } from '../../../state/answers/atlas.ts'
import type { Atlas } from '../../../systems/atlas.ts'
import { Shapes } from '../../kit/Shapes.tsx'
import { acrossText, mapShapes, runningShapes } from './drawing.ts'
import { fieldPixels } from './fieldImage.ts'
import { arrowPlace, flyTo } from './flyTo.ts'
import { hoverCell, setHoverCell, useHoverCell } from './hoverCell.ts'
import { cellNear, type Plot, placeAt, placeOf, plotOf, xOf, yOf } from './plot.ts'
import { cellTexts, type Shown } from './quantities.ts'

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
/** The field needs no more pixels than this across: it is smooth. */
const MOST_PIXELS = 900

interface Props {
  atlas: Atlas
  shown: Shown
  group: ShellGroup
  storageH: number
  finding: string
  plotRef: Ref<HTMLDivElement>
}

export const cellName = (kind: Atlas['kind'], { across, altitudeM }: AtlasPlace): string =>
  t(`atlas.cell.${kind}`, { altitude: formatAltitude(altitudeM), across: acrossText(kind, across) })

/** The map: a field of colour, what lies over it, and the way to fly to a cell of it by pointer or arrow keys. */
export function AtlasPlot({ atlas, shown, group, storageH, finding, plotRef }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [said, setSaid] = useState('')
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    measure() // drawn with the first frame
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      setHoverCell(null)
    }
  }, [])
  const plot = useMemo(
    () => (size.width > 0 ? plotOf(atlas, size.width, size.height, remPx()) : null),
    [atlas, size],
  )
  const still = useMemo(() => (plot ? mapShapes(atlas, plot) : []), [atlas, plot])

  const cellUnder = ({ clientX, clientY }: PointerEvent) => {
    const at = box.current?.getBoundingClientRect()
    if (!plot || !at) return null
    const x = clientX - at.left
    const y = clientY - at.top
    const isInside = x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom
    return isInside ? cellNear(atlas, placeAt(plot, x, y)) : null
  }
  const move = (place: AtlasPlace, step: string) => {
    if (!flyTo(atlas.kind, atlas.year, place, step)) return
    const { sunlitFraction } = atPlace(atlas.kind, atlas.year, place).cell
    const { storage } = cellTexts(atPlace(atlas.kind, atlas.year, place).cell, storageH)
    const cell = cellName(atlas.kind, place)
    setSaid(t('atlas.moved', { cell, sunlit: formatPercent(sunlitFraction), storage }))
  }
  const onKey = (event: KeyboardEvent) => {
    const hovered = hoverCell()
    const place =
      event.key === 'Enter'
        ? hovered && placeOf(atlas, hovered)
        : arrowPlace(atlas, group, event.key, event.shiftKey)
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setHoverCell(null)
    move(place, event.key === 'Enter' ? '' : 'atlas arrows')
  }
  const onClick = (event: PointerEvent) => {
    const cell = event.button === 0 ? cellUnder(event) : null
    if (cell) move(placeOf(atlas, cell), '')
  }
  return (
    <div
      ref={(element) => {
        box.current = element
        if (typeof plotRef === 'function') plotRef(element)
        else if (plotRef) plotRef.current = element
      }}
      className="atlas-plot"
      role="application"
      aria-label={t('atlas.title')}
      aria-describedby="atlas-use"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
      tabIndex={0}
      onKeyDown={onKey}
      onPointerMove={(event) => setHoverCell(cellUnder(event))}
      onPointerLeave={() => setHoverCell(null)}
      onPointerUp={onClick}
    >
      {plot && <Field atlas={atlas} shown={shown} plot={plot} finding={finding} />}
      {plot && (
        <svg className="atlas-over" width={plot.width} height={plot.height} aria-hidden="true">
          <Still shapes={still} />
          <CrossHairs atlas={atlas} plot={plot} />
          <Shapes shapes={runningShapes(plot, segmentsOf(atlas.kind, group))} />
        </svg>
      )}
      <p className="hidden" role="status">
        {said}
      </p>
    </div>
  )
}

const Still = memo(({ shapes }: { shapes: readonly Shape[] }) => <Shapes shapes={shapes} />)

function Field({
  atlas,
  shown,
  plot,
  finding,
}: Omit<Props, 'group' | 'storageH' | 'plotRef'> & { plot: Plot }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { left, top, right, bottom } = plot
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const scale = Math.min(devicePixelRatio, MOST_PIXELS / (right - left))
    element.width = Math.max(1, Math.round((right - left) * scale))
    element.height = Math.max(1, Math.round((bottom - top) * scale))
    const pixels = fieldPixels(atlas, shown, plot, element.width, element.height)
    context.putImageData(new ImageData(pixels, element.width, element.height), 0, 0)
  }, [atlas, shown, plot, left, top, right, bottom])
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={finding}
      style={{ left, top, width: right - left, height: bottom - top }}
    />
  )
}

/** Where the pointer is, to the cell. */
function CrossHairs({ atlas, plot }: { atlas: Atlas; plot: Plot }) {
  const hovered = useHoverCell()
  if (!hovered) return null
  const { across, altitudeM } = placeOf(atlas, hovered)
  const x = xOf(plot, across)
  const y = yOf(plot, altitudeM)
  const d = `M${plot.left} ${y}H${plot.right}M${x} ${plot.top}V${plot.bottom}`
  return (
    <Shapes
      shapes={[
        { kind: 'path', d, stroke: withOpacity(COLOURS.space, 0.55), width: 3 },
        { kind: 'path', d, stroke: COLOURS.text, width: 1 },
      ]}
    />
  )
}
