/** Figures of both sides together: what they share, and how many times one is the other. Each ratio is of two figures of
 *  one kind, with the computers on both sides or on neither. */
import type { Asked } from './asked.ts'
import type { GroundSide } from './groundSide.ts'
import type { KeyOf } from './names.ts'
import type { OrbitSide } from './orbitSide.ts'
import { deliveredWm2, panelLightWm2, panelOutputWm2, type Told } from './tellSides.ts'

/** Orbit over Earth; null without a ground side, and where it has none of it. */
const ratio =
  (of: (side: OrbitSide | GroundSide) => number) =>
  ({ comparison: { orbit, ground } }: Asked): Told =>
    ground && of(ground) > 0 ? of(orbit) / of(ground) : null

export const SHARED: Record<KeyOf<'shared'>, (asked: Asked) => Told> = {
  itW: ({ comparison }) => comparison.study.itW,
  itMwhPerYear: ({ comparison }) => comparison.itMwhPerYear,
  purchaseYear: ({ model }) => model.scenario.purchaseYear,
  studyYears: ({ comparison }) => comparison.study.years,
  discountRate: ({ comparison }) => ({ value: comparison.study.discountRate, sources: ['wacc'] }),
  priceRatio: ratio(({ price }) => price.central.usd),
  priceRatioWithComputers: ({ comparison }) => comparison.ratioWithComputers,
  priceRatioWithoutComputers: ({ comparison }) => comparison.ratioWithoutComputers,
  lightRatio: ratio(panelLightWm2),
  panelRatio: ratio(panelOutputWm2),
  // A supply without the Sun delivers nothing of its panels' light.
  deliveredRatio: (asked) => (asked.comparison.ground?.plant.pvW ? ratio(deliveredWm2)(asked) : null),
}
