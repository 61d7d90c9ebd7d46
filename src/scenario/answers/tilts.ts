/** What tilts the comparison, and by how much: the ratio of both prices with one figure alone at its low and at its high
 *  end, all others as they are. Sizes stay. Only figures that the user may change, and the count of the computers. */
import { MONEY_FIELDS, type Scenario } from '../document/schema.ts'
import { FIGURES, type FigureId } from '../facts/figures.ts'
import { type Comparison, priceRatio } from './compare.ts'
import type { GroundDesign } from './ground.ts'
import { figureRange } from './levels.ts'
import { fleetLifeItW, type Model } from './model.ts'
import { plantOf } from './plant.ts'

type Tried = Extract<keyof typeof MONEY_FIELDS, FigureId>

export interface Tilt {
  figure: Tried
  /** Price in orbit over that on Earth, at the figure's low and high end. */
  low: number
  high: number
}

const TRIED = (Object.keys(MONEY_FIELDS) as (keyof typeof MONEY_FIELDS)[]).filter((key): key is Tried =>
  Object.hasOwn(FIGURES, key),
)

/** The strongest first; none without a ground side. */
export function tilts(model: Model, design: GroundDesign, { study, builtYear }: Comparison): Tilt[] {
  const ratioWith = (changes: Partial<Scenario>): number | null => {
    const scenario = { ...model.scenario, ...changes }
    const changed = { ...model, scenario }
    const itW = changes.satelliteLifeYears === undefined ? study.itW : fleetLifeItW(changed, builtYear)
    const plant = plantOf(design, scenario, itW) ?? null
    const itsStudy = { itW, years: scenario.studyYears, discountRate: scenario.discountRate }
    return priceRatio(changed, plant, itsStudy, scenario.countChips)
  }
  return TRIED.flatMap((figure) => {
    const range = figureRange(model.scenario, figure)
    const low = ratioWith({ [figure]: range.low })
    const high = ratioWith({ [figure]: range.high })
    return low === null || high === null || low === high ? [] : [{ figure, low, high }]
  }).sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
}
