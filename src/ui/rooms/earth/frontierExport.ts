/** What each share of hours costs on Earth, as a table and as a curve. */
import { formatPercent, formatPlain } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { COLOURS, DRAWING_TEXT } from '../../../lib/theme.ts'
import type { Exportable } from '../../../report/dataset.ts'
import type { Shape } from '../../../report/drawing.ts'
import type { FrontierPoint } from '../../../scenario/answers/ground.ts'
import { titleShape } from '../../charts/figureParts.ts'

const WIDTH = 860
const HEIGHT = 360
const PLOT = { left: 56, top: 72, right: 836, bottom: 322 }

type Reached = FrontierPoint & { pair: NonNullable<FrontierPoint['pair']> }

interface About {
  /** Of the place. */
  id: string
  place: string
  finding: string
  /** Marks of the axis. */
  usdTicks: readonly number[]
  sources: string[]
  licences: string[]
}

function shapesOf(
  points: readonly FrontierPoint[],
  reached: readonly Reached[],
  title: string,
  about: About,
): Shape[] {
  const low = at(points, 0).availability
  const high = at(points, points.length - 1).availability
  const greatest = Math.max(...reached.map(({ pair }) => pair.capexUsd), 1e-9)
  const x = (share: number) => PLOT.left + ((share - low) / (high - low)) * (PLOT.right - PLOT.left)
  const y = (usd: number) => PLOT.bottom - (usd / greatest) * (PLOT.bottom - PLOT.top)
  const text = (
    at: number,
    height: number,
    words: string,
    more: Partial<Extract<Shape, { kind: 'text' }>>,
  ): Shape => ({
    kind: 'text',
    x: at,
    y: height,
    text: words,
    size: DRAWING_TEXT.text,
    fill: COLOURS.text2,
    ...more,
  })
  const shares = Array.from({ length: 5 }, (_, i) => low + ((high - low) * i) / 4)
  return [
    titleShape(title),
    text(14, 48, t('frontier.unit'), {}),
    ...about.usdTicks.flatMap((usd): Shape[] => [
      {
        kind: 'path',
        d: `M${PLOT.left} ${y(usd).toFixed(1)}H${PLOT.right}`,
        stroke: COLOURS.hairline,
        width: 1,
      },
      text(PLOT.left - 8, y(usd) + 4, formatPlain(usd), { anchor: 'end' }),
    ]),
    ...shares.map((share) => text(x(share), PLOT.bottom + 22, formatPercent(share, 1), { anchor: 'middle' })),
    {
      kind: 'path',
      d: `M${reached.map(({ availability, pair }) => `${x(availability).toFixed(1)} ${y(pair.capexUsd).toFixed(1)}`).join('L')}`,
      stroke: COLOURS.ground,
      width: 2.2,
    },
  ]
}

export function frontierExport(points: readonly FrontierPoint[], about: About): Exportable {
  const reached = points.filter((point): point is Reached => point.pair !== null)
  const title = t('export.frontier', { place: about.place })
  return {
    dataset: {
      name: `dawnline-frontier-${about.id}`,
      title,
      columns: [
        { key: 'availability', unit: '', meaning: t('frontier.share') },
        { key: 'capexUsdPerW', unit: 'USD/W', meaning: t('frontier.usd') },
        { key: 'pvCapacityWPerW', unit: 'W/W', meaning: t('frontier.pv') },
        { key: 'batteryWhPerW', unit: 'Wh/W', meaning: t('frontier.battery') },
      ],
      rows: reached.map(({ availability, pair }) => [
        availability,
        pair.capexUsd,
        pair.pvCapacityW,
        pair.batteryWh,
      ]),
      sources: about.sources,
      licences: about.licences,
    },
    drawing: {
      title,
      description: about.finding,
      width: WIDTH,
      height: HEIGHT,
      background: COLOURS.panelSolid,
      shapes: shapesOf(points, reached, title, about),
    },
  }
}
