import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { formatCount, formatSignificant } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SweepWords } from '../../../i18n/sweepRoom.ts'
import { colourAt, hexOf } from '../../../lib/colour.ts'
import { COLOURS, SEQUENTIAL } from '../../../lib/theme.ts'
import { clamp } from '../../../lib/units.ts'
import type { SweepColumn, SweepMap } from '../../../report/sweepMap.ts'

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
/** Of the drawing; it is stretched to its place, cells stay sharp. */
const CELL_PX = 8

interface Props {
  map: SweepMap
  x: SweepColumn
  y: SweepColumn
  figure: SweepColumn
  words: SweepWords
}

function paint(canvas: HTMLCanvasElement, { x, y, cells, low, high }: SweepMap): void {
  canvas.width = x.length * CELL_PX
  canvas.height = y.length * CELL_PX
  const context = canvas.getContext('2d')
  if (!context) return
  for (const [index, { mean }] of cells.entries()) {
    const share = mean === null ? null : high > low ? (mean - low) / (high - low) : 0.5
    context.fillStyle = share === null ? COLOURS.track : hexOf(colourAt(share))
    const [column, row] = [index % x.length, Math.floor(index / x.length)]
    context.fillRect(column * CELL_PX, (y.length - 1 - row) * CELL_PX, CELL_PX, CELL_PX)
  }
}

/** The map with its ends, and a line that says what is where one points or moves with the keys. */
export function MapCanvas({ map, x, y, figure, words }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [place, setPlace] = useState<readonly [number, number]>([0, 0])
  useEffect(() => {
    if (canvas.current) paint(canvas.current, map)
  }, [map])
  const [column, row] = [clamp(place[0], 0, map.x.length - 1), clamp(place[1], 0, map.y.length - 1)]
  const cell = map.cells[row * map.x.length + column]
  const withUnit = (text: string, { unit }: SweepColumn) => (unit ? `${text} ${unit}` : text)
  const shown = (value: number) => withUnit(formatSignificant(value, 4), figure)
  const at = (one: SweepColumn, steps: readonly string[], index: number) =>
    `${one.key} ${withUnit(steps[index] ?? '', one)}`
  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const across = Math.floor(((event.clientX - left) / width) * map.x.length)
    const down = Math.floor(((event.clientY - top) / height) * map.y.length)
    setPlace([across, map.y.length - 1 - down])
  }
  const move = (event: KeyboardEvent) => {
    const [right, up] = KEYS[event.key] ?? [0, 0]
    if (right === 0 && up === 0) return
    event.preventDefault()
    event.stopPropagation()
    setPlace([clamp(column + right, 0, map.x.length - 1), clamp(row + up, 0, map.y.length - 1)])
  }
  const label = fill(words.map, { figure: figure.key, x: x.key, y: y.key })
  return (
    <div className="sweep-map">
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        tabIndex={0}
        onPointerMove={point}
        onPointerDown={point}
        onKeyDown={move}
      />
      <p className="note soft">
        {fill(words.axes, {
          ...{ x: x.key, fromX: withUnit(map.x[0] ?? '', x), toX: withUnit(map.x.at(-1) ?? '', x) },
          ...{ y: y.key, fromY: withUnit(map.y[0] ?? '', y), toY: withUnit(map.y.at(-1) ?? '', y) },
        })}
      </p>
      <p role="status">
        {fill(words.cell, {
          x: at(x, map.x, column),
          y: at(y, map.y, row),
          value: cell?.mean == null ? words.none : shown(cell.mean),
          count: formatCount(cell?.count ?? 0),
          missing: formatCount(cell?.missing ?? 0),
        })}
      </p>
      {map.high >= map.low && (
        <p className="sweep-ends">
          <span>{shown(map.low)}</span>
          <span
            className="sweep-scale"
            aria-hidden="true"
            style={{ background: `linear-gradient(90deg, ${SEQUENTIAL.join(', ')})` }}
          />
          <span>{shown(map.high)}</span>
        </p>
      )}
      {map.cells.some(({ mean }) => mean === null) && <p className="note soft">{words.failed}</p>}
    </div>
  )
}
