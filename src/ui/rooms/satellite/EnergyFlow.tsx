import { memo, useRef } from 'react'
import { formatId, formatPower, formatTemperature } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { energyFlowOf, fullSunlightW } from '../../../scenario/answers/machine/flow.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import { currentModel } from '../../../state/answers/derived.ts'
import type { Frame } from '../../../state/clock/frame.ts'
import { store } from '../../../state/document/store.ts'
import { FLOWS, type FlowId } from '../../../systems/energyFlow.ts'
import { setText } from '../../kit/Readout.tsx'
import { useReadout } from '../../kit/useReadout.ts'
import { bandOf, COLUMNS, HEIGHT, LINES, ribbonsOf, TALLEST, WIDTH } from './flowLayout.ts'

/** The one that is picked, or the first. */
function flowNow(frame: Frame) {
  const model = currentModel()
  const { selectedId } = store.getState()
  const id = selectedId !== null && selectedId < model.fleet.satelliteCount ? selectedId : 0
  return { id, fullW: fullSunlightW(model), ...energyFlowOf(model, frame.planes, frame.sun, id) }
}

/** Names in the picture, beside what they name. */
const NAMES = [
  { id: 'flow-sun', x: 2, y: 13, anchor: 'start' },
  { id: 'flow-array', x: COLUMNS.array, y: 13, anchor: 'middle' },
  { id: 'flow-space', x: WIDTH - 2, y: 13, anchor: 'end' },
  { id: 'flow-heat', x: (COLUMNS.array + WIDTH) / 2, y: LINES.sun + TALLEST * 0.42, anchor: 'middle' },
  { id: 'flow-computers', x: COLUMNS.loads + 2, y: LINES.loads - 5, anchor: 'start' },
  { id: 'flow-radiator', x: WIDTH - 2, y: LINES.loads - 5, anchor: 'end' },
  { id: 'flow-battery', x: COLUMNS.battery, y: HEIGHT - 5, anchor: 'middle' },
  { id: 'flow-earth', x: WIDTH - 2, y: HEIGHT - 5, anchor: 'end' },
] as const

interface Props {
  /** Of the model: another power is told at once, also while the clock stands still. */
  power: Model['power']
  words: SatelliteWords
}

/** Sunlight on its way through one satellite to space, at the instant shown; below, the same as a table. Readouts keep it
 *  up to date: a slider of something else leaves it alone. */
export const EnergyFlow = memo(function EnergyFlow({ words: { room } }: Props) {
  const bands = useRef(new Map<FlowId, SVGPathElement>())
  const cells = useRef(new Map<FlowId, HTMLTableCellElement>())
  const caption = useRef<HTMLElement>(null)
  useReadout((frame) => {
    const { id, fullW, flow, live } = flowNow(frame)
    for (const ribbon of ribbonsOf(flow, fullW)) {
      const band = bandOf(ribbon)
      const path = bands.current.get(ribbon.id)
      if (path?.getAttribute('d') !== band) path?.setAttribute('d', band)
      setText(cells.current.get(ribbon.id) ?? null, formatPower(flow[ribbon.id]))
    }
    const values = { id: formatId(id + 1), radiator: formatTemperature(live.radiatorK) }
    setText(caption.current, fill(room.flowCaption, values))
  })
  const keep =
    <E extends Element>(all: Map<FlowId, E>, id: FlowId) =>
    (element: E | null) => {
      if (element) all.set(id, element)
      else all.delete(id)
    }
  return (
    <>
      <h2>{room.flow}</h2>
      <figure className="energy-flow">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={room.flowWords}>
          {FLOWS.map((id) => (
            <path key={id} className={`flow-${id}`} ref={keep(bands.current, id)} />
          ))}
          {NAMES.map(({ id, x, y, anchor }) => (
            <text key={id} x={x} y={y} textAnchor={anchor}>
              {room[id]}
            </text>
          ))}
        </svg>
        <figcaption ref={caption} className="soft" />
      </figure>
      <table className="machine-figures flow-table">
        <caption className="hidden">{room.flow}</caption>
        <tbody>
          {FLOWS.map((id) => (
            <tr key={id}>
              <th scope="row" className={`flow-name-${id}`}>
                {room[`watts-${id}`]}
              </th>
              <td ref={keep(cells.current, id)} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
})
