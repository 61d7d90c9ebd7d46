import { formatCount, formatDateTime } from '../../i18n/format.ts'
import { t, tCount } from '../../i18n/t.ts'
import { COLOURS } from '../../lib/theme.ts'
import { type Light, type Still, type StillDot, stillOf } from '../../scenario/answers/still.ts'
import { useModel } from '../../state/answers/derived.ts'
import { useFrameValue } from '../kit/useReadout.ts'

const MOST = 1500
const MINUTE_MS = 60_000
/** Over the outermost satellite. */
const MARGIN = 1.08
/** Of a dot, in the picture's widths; few are larger. */
const dotSize = (count: number): number => (count > 300 ? 0.008 : 0.014)

const COLOUR_OF: Record<Light, string> = {
  sunlit: COLOURS.sun,
  penumbra: COLOURS.penumbra,
  umbra: COLOURS.shadow,
}
const LIGHTS = Object.keys(COLOUR_OF) as Light[]

/** The day side: the half towards the Sun, and the ellipse between it and the night. */
function dayPath([x, y, towards]: Still['sun']): { d: string; turnDeg: number } {
  const isMostlySeen = towards > 0 ? 1 : 0
  return {
    d: `M0-1A1 1 0 0 1 0 1A${Math.abs(towards).toFixed(4)} 1 0 0 ${isMostlySeen} 0-1Z`,
    turnDeg: (Math.atan2(-y, x) * 180) / Math.PI,
  }
}

/** Lines of no length have round ends alone. */
const dotsPath = (dots: readonly StillDot[]): string =>
  dots.map(({ x, y }) => `M${x.toFixed(4)} ${(-y).toFixed(4)}h0`).join('')

function Dots({ still, isBefore, size }: { still: Still; isBefore: boolean; size: number }) {
  return LIGHTS.map((light) => (
    <path
      key={light}
      d={dotsPath(still.dots.filter((dot) => dot.light === light && dot.isBefore === isBefore))}
      stroke={COLOUR_OF[light]}
      strokeWidth={size}
      strokeLinecap="round"
    />
  ))
}

/** Without WebGL2: where the satellites are and which have light, from the same model, drawn anew from minute to minute. */
export function StillPicture() {
  const model = useModel()
  const minute = useFrameValue(({ utcMs }) => Math.round(utcMs / MINUTE_MS))
  const utcMs = minute * MINUTE_MS
  const still = stillOf(model, utcMs, MOST)
  const reach = still.reach * MARGIN
  const size = 2 * reach * dotSize(still.dots.length)
  const { d, turnDeg } = dayPath(still.sun)
  const { satelliteCount } = model.fleet
  const values = {
    time: formatDateTime(utcMs),
    shown: formatCount(Math.min(MOST, satelliteCount)),
    all: tCount('satellites', satelliteCount),
  }
  return (
    <figure className="still">
      <svg viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`} aria-hidden="true">
        <Dots still={still} isBefore={false} size={size} />
        <circle r={1} fill={COLOURS.shadowBand} />
        <path d={d} transform={`rotate(${turnDeg})`} fill={COLOURS.globeNight} />
        <Dots still={still} isBefore size={size} />
      </svg>
      <figcaption>{satelliteCount > MOST ? t('still.some', values) : t('still.all', values)}</figcaption>
    </figure>
  )
}
