import { formatId, joinParts, powerParts } from '../../../i18n/format.ts'
import type { IndustryWords } from '../../../i18n/industryRoom.ts'
import { fill } from '../../../i18n/language.ts'
import type { Ramp } from '../../../scenario/answers/ramp.ts'
import { BAND_HEIGHT, type BindingSpan, bindingSpans, RAMP_PLOT, rampPlot } from './rampPlot.ts'
import { supplyText, tiesText } from './words.ts'

/** Narrower spans have no room for words. */
const WIDE = 44

function spansText(spans: readonly BindingSpan[], words: IndustryWords): string {
  return spans
    .map(({ ties, fromYear, toYear }) =>
      fill(words.span, { what: tiesText(ties, words), from: fromYear, to: toYear }),
    )
    .join(', ')
}

/** What each supply allows from year to year, what is added, and bands that name what binds. */
export function RampChart({ ramp, year, words }: { ramp: Ramp; year: number; words: IndustryWords }) {
  const { lines, orbit, earth, bands, grid, ticks, dots } = rampPlot(ramp)
  const { width, height, left, right, top } = RAMP_PLOT
  const index = ramp.years.findIndex((one) => one.year === year)
  const shownX = left + ((index + 0.5) * (right - left)) / ramp.years.length
  const label = fill(words.chartWords, {
    orbit: spansText(bindingSpans(ramp.years, 'orbit'), words),
    earth: spansText(bindingSpans(ramp.years, 'earth'), words),
  })
  return (
    <figure className="ramp">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {grid.map(({ y, powerW }) => (
          <g key={powerW}>
            <line className="base" x1={left} x2={right} y1={y} y2={y} />
            <text x={left - 3} y={y + 3} textAnchor="end">
              {joinParts({ value: '1', unit: powerParts(powerW).unit })}
            </text>
          </g>
        ))}
        {ticks.map(({ x, year: named }) => (
          <text key={named} className="name" x={x} y={height - 4} textAnchor="middle">
            {formatId(named)}
          </text>
        ))}
        {lines.map(({ id, points, nameY }) => (
          <g key={id}>
            <polyline className="cap" points={points} />
            <text className="name" x={right + 3} y={nameY + 3}>
              {supplyText(id, words)}
            </text>
          </g>
        ))}
        {dots.map(({ x, y, title }) => (
          <circle key={title} className="happened" cx={x} cy={y} r={3}>
            <title>{title}</title>
          </circle>
        ))}
        <polyline className="earth" points={earth} />
        <polyline className="orbit" points={orbit} />
        <line className="shown" x1={shownX} x2={shownX} y1={top} y2={height - 14} />
        {bands.map(({ side, y }) => (
          <text key={side} className="name" x={right + 3} y={y + 12}>
            {words[`${side}Band`]}
          </text>
        ))}
        {bands.map(({ side, y, spans }) =>
          spans.map(({ ties, fromYear, x, width: wide }) => (
            <g key={`${side} ${fromYear}`}>
              <rect className={side} x={x} y={y} width={wide - 1} height={BAND_HEIGHT} rx="2" />
              {wide > WIDE && (
                <text className="band" x={x + 4} y={y + 12}>
                  {tiesText(ties, words)}
                </text>
              )}
            </g>
          )),
        )}
      </svg>
      <figcaption className="soft note">{words.axis}</figcaption>
    </figure>
  )
}
