/** The five exercises of the classroom (assets/docs/classroom.md), as the page asks them: the link that sets the scene and the
 *  figures that are asked for. The figures are those of the text, whose commands a test runs. How far an answer may be
 *  off is ours: what can be read off the picture, the ribbon or the atlas. */

export interface Ask {
  id: string
  /** As the language writes it; '' of a count. */
  unit: '' | 'min' | '%' | 'd' | 'km' | 'W/W' | 'h' | 'USD/MWh' | '×'
  value: number
  /** In the same unit: nearer is right. */
  within: number
}
export interface Exercise {
  id: (typeof EXERCISE_IDS)[number]
  link: string
  asks: readonly Ask[]
}

export const EXERCISE_IDS = ['nights', 'ring', 'height', 'battery', 'price'] as const

export const EXERCISES: readonly Exercise[] = [
  {
    id: 'nights',
    link: 'v=3&p=starlink-53&total=1&planes=1&phasing=0&compare=none&t=2026-09-23T13:30:00Z&paused=1',
    asks: [
      { id: 'count', unit: '', value: 15, within: 0 },
      { id: 'each', unit: 'min', value: 28.4, within: 1 },
      { id: 'day', unit: '%', value: 69.6, within: 0.7 },
      { id: 'longest', unit: 'min', value: 35.5, within: 0.7 },
      { id: 'none', unit: 'd', value: 21, within: 6 },
    ],
  },
  {
    id: 'ring',
    link: 'v=3&yearOfPlanes=1&compare=none&t=2026-06-21T06:00:00Z&rate=300',
    asks: [
      { id: 'longest', unit: 'min', value: 19.3, within: 0.5 },
      { id: 'days', unit: 'd', value: 89, within: 3 },
      { id: 'year', unit: '%', value: 96, within: 0.2 },
    ],
  },
  {
    id: 'height',
    link: 'v=3&atlas=ltan&atlasBy=days&compare=none',
    asks: [
      { id: 'most', unit: 'km', value: 1113, within: 40 },
      { id: 'umbra', unit: 'km', value: 1345, within: 40 },
      { id: 'penumbra', unit: 'km', value: 1444, within: 40 },
      { id: 'back', unit: 'km', value: 3380, within: 80 },
    ],
  },
  {
    id: 'battery',
    link: 'v=3&compare=none&site=belfast-uk&availability=0.999',
    asks: [
      { id: 'phoenixPanels', unit: 'W/W', value: 7.2, within: 0.15 },
      { id: 'phoenixBattery', unit: 'h', value: 18.9, within: 0.4 },
      { id: 'phoenixMore', unit: 'h', value: 39.8, within: 0.8 },
      { id: 'belfastPanels', unit: 'W/W', value: 34.8, within: 0.7 },
    ],
  },
  {
    id: 'price',
    link: 'v=3&compare=none&satelliteUsdPerW=5',
    asks: [
      { id: 'ratio', unit: '×', value: 4.3, within: 0.1 },
      { id: 'satellite', unit: 'USD/MWh', value: 1158, within: 12 },
      { id: 'life', unit: 'USD/MWh', value: 1293, within: 13 },
      { id: 'launch', unit: 'USD/MWh', value: 1578, within: 16 },
      { id: 'three', unit: 'USD/MWh', value: 580.9, within: 6 },
    ],
  },
]

export type Verdict = 'right' | 'near' | 'off'
/** So many times what is right is near: the way is right, the reading is not. */
const NEAR = 5

/** @param value of an answer; null where what was typed is no number */
export function verdictOf({ value: right, within, unit }: Ask, value: number | null): Verdict {
  if (value === null) return 'off'
  const awayBy = Math.abs(value - right)
  if (awayBy <= within) return 'right'
  return awayBy <= NEAR * Math.max(within, unit === '' ? 0.2 : 0) ? 'near' : 'off'
}
