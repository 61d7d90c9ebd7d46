import type { BreakEvenWords } from '../../../i18n/breakEven.ts'
import { formatId, formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { tById } from '../../../i18n/t.ts'
import type { BreakEven, BreakEvenMap as Field } from '../../../scenario/answers/breakEven.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { MAP_PLOT, mapDrawing } from './mapPlot.ts'

interface Props {
  map: Field
  solved: BreakEven
  scenario: Scenario
  words: BreakEvenWords
  light: Readonly<Record<string, number>>
}

/** Published points have letters, presets numbers. */
const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)
const DIAMOND = 7

/** Two inputs, the ratio of both prices over them, and the line on which it is 1. */
export function BreakEvenMap({ map, solved, scenario, words, light }: Props) {
  const { lines, xTicks, yTicks, here, presets, points } = mapDrawing(map, solved.inputs, scenario, light)
  const { width, height, left, right, top, bottom } = MAP_PLOT
  const label = fill(words.map, {
    across: words[map.across],
    up: words[map.up],
    ratio: formatThree(solved.ratio),
    line: lines.some(({ ratio }) => ratio === 1) ? words.lineIn : words.lineOut,
  })
  return (
    <figure className="equal-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <rect className="field" x={left} y={top} width={right - left} height={bottom - top} />
        {xTicks.map(({ x, value }) => (
          <g key={value}>
            <line className="base" x1={x} x2={x} y1={top} y2={bottom} />
            <text x={x} y={bottom + 12} textAnchor="middle">
              {formatThree(value)}
            </text>
          </g>
        ))}
        {yTicks.map(({ y, value }) => (
          <g key={value}>
            <line className="base" x1={left} x2={right} y1={y} y2={y} />
            <text x={left - 4} y={y + 3} textAnchor="end">
              {formatThree(value)}
            </text>
          </g>
        ))}
        {lines.map(({ ratio, points, labelX, labelY }) => (
          <g key={`${ratio} ${labelX} ${labelY}`} className={ratio === 1 ? 'equal' : undefined}>
            <polyline points={points} />
            <text className="ratio" x={labelX} y={labelY + 3} textAnchor="middle">
              {`${formatThree(ratio)}×`}
            </text>
          </g>
        ))}
        {presets.map(({ x, y, names }, index) => (
          <g key={names.join()} className="preset">
            <circle cx={x} cy={y} r={6} />
            <text x={x} y={y + 3} textAnchor="middle">
              {formatId(index + 1)}
            </text>
          </g>
        ))}
        {points.map(({ x, y, names }, index) => (
          <g key={names.join()} className="point">
            <path d={`M${x - DIAMOND} ${y}L${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}Z`} />
            <text x={x} y={y + 3} textAnchor="middle">
              {letterOf(index)}
            </text>
          </g>
        ))}
        <circle className="here" cx={here.x} cy={here.y} r={4} />
        <text x={(left + right) / 2} y={height - 6} textAnchor="middle">
          {axisText(words[map.across], solved.inputs[map.across].unit)}
        </text>
        <text x={-(top + bottom) / 2} y={10} textAnchor="middle" transform="rotate(-90)">
          {axisText(words[map.up], solved.inputs[map.up].unit)}
        </text>
      </svg>
      <figcaption className="soft note">
        {words.axis}
        <ol>
          {presets.map(({ names }) => (
            <li key={names.join()}>{names.map((id) => tById('preset', id)).join(', ')}</li>
          ))}
        </ol>
        <ol type="A">
          {points.map(({ names }) => (
            <li key={names.join()}>{names.join(', ')}</li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}

const axisText = (name: string, unit: string): string => (unit === '' ? name : `${name}, ${unit}`)
