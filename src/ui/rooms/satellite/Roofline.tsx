import { formatFlops, formatPlain, formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { decoding } from '../../../scenario/answers/machine/compute.ts'
import { type Point, rooflinePlot } from './rooflinePlot.ts'
import type { ShownMachine } from './useMachine.ts'

const WIDTH = 340
const HEIGHT = 196
/** Words stand left of it, and half of one right of it. */
const BOX = { left: 78, right: WIDTH - 22, top: 18, bottom: HEIGHT - 44 }

/** Powers of ten within, so far apart that their words are. */
function decades(low: number, high: number, every: number): number[] {
  const first = Math.ceil(Math.log10(low))
  const count = Math.floor(Math.log10(high)) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => 10 ** (first + i)).filter(
    (_, i) => i % every === 0,
  )
}

/** The roof over the working point: what more memory bandwidth, more arithmetic or more sequences would bring. */
export function Roofline({
  shown: { scenario, model },
  words,
}: {
  shown: ShownMachine
  words: SatelliteWords
}) {
  const { room } = words
  const central = decoding(model, 'central')
  const plot = rooflinePlot(scenario, central)
  if (!plot) return null
  const { from, to, ridge, working } = plot
  const share = (value: number, low: number, high: number) => Math.log(value / low) / Math.log(high / low)
  const x = ({ intensity }: Point) =>
    BOX.left + share(intensity, from.intensity, to.intensity) * (BOX.right - BOX.left)
  const y = ({ flops }: Point) => BOX.bottom - share(flops, from.flops, to.flops) * (BOX.bottom - BOX.top)
  const line = (points: readonly Point[]) =>
    points.map((one) => `${x(one).toFixed(1)},${y(one).toFixed(1)}`).join(' ')
  const said = working
    ? fill(room.rooflineWords, {
        flops: formatFlops(working.flops),
        intensity: formatThree(working.intensity),
        ridge: formatThree(ridge.intensity),
        peak: formatFlops(ridge.flops),
        what: room[central.step.binding],
      })
    : room.rooflineNone
  return (
    <figure className="roofline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        <line className="ridge" x1={x(ridge)} x2={x(ridge)} y1={y(ridge)} y2={BOX.bottom} />
        <polyline className="roof" points={line(plot.roof)} />
        {plot.way.length > 0 && <polyline className="way" points={line(plot.way)} />}
        {working && <circle className="working" cx={x(working)} cy={y(working)} r="5" />}
        {decades(from.flops, to.flops, 2).map((flops) => (
          <text
            key={flops}
            className="side"
            x={BOX.left - 5}
            y={y({ intensity: 1, flops }) + 4}
            textAnchor="end"
          >
            {formatFlops(flops)}
          </text>
        ))}
        {decades(from.intensity, to.intensity, 1).map((intensity) => (
          <text
            key={intensity}
            className="side"
            x={x({ intensity, flops: 1 })}
            y={BOX.bottom + 13}
            textAnchor="middle"
          >
            {formatPlain(intensity)}
          </text>
        ))}
        <text className="side" x={BOX.left} y={11}>
          {room.rooflineUp}
        </text>
        <text className="side" x={BOX.right} y={BOX.bottom + 27} textAnchor="end">
          {room.rooflineAcross}
        </text>
        <text className="side" x={(BOX.left + x(ridge)) / 2} y={HEIGHT - 5} textAnchor="middle">
          {room.memoryBinds}
        </text>
        <text className="side" x={WIDTH - 2} y={HEIGHT - 5} textAnchor="end">
          {room.arithmeticBinds}
        </text>
      </svg>
      <figcaption className="soft">{room.rooflineAxes}</figcaption>
    </figure>
  )
}
