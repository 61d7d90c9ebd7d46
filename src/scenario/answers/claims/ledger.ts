/** What the claims are worked out from, and the parts of an answer to one: a value with its ends, and what would have to be
 *  true for it to hold. */
import { meanLifeYears } from '../../../economics/levelised.ts'
import type { Span } from '../../../economics/ramp.ts'
import { at } from '../../../lib/at.ts'
import type { Scenario } from '../../document/schema.ts'
import { PATHS, valueIn } from '../../facts/industry.ts'
import { FIRST_RAMP_YEAR, RAMP_CASES } from '../../facts/rampChoices.ts'
import type { Asked } from '../asked.ts'
import { boughtIn } from '../boughtIn.ts'
import { type Comparison, compare } from '../compare.ts'
import { equalAt } from '../equal.ts'
import { resizedDesign } from '../groundEnds.ts'
import { LEVELS } from '../levels.ts'
import { machineOf } from '../machine/machine.ts'
import type { OrbitSide } from '../orbitSide.ts'
import { PLAIN, type Ramp, rampOf } from '../ramp.ts'

/** What would have to be true: of one thing alone; null where nothing of it alone does it. */
export interface Condition {
  what: string
  value: number | null
  unit: string
}

export interface Worked {
  answer: number | null
  low: number | null
  high: number | null
  wouldHaveToBeTrue: Condition[]
}

/** What the claims are worked out from, each when it is wanted. */
export class Ledger {
  readonly asked: Asked
  private itsRamps: Ramp[] | undefined
  private itsMachine: ReturnType<typeof machineOf> | undefined
  constructor(asked: Asked) {
    this.asked = asked
  }
  get scenario(): Scenario {
    return this.asked.model.scenario
  }
  get comparison(): Comparison {
    return this.asked.comparison
  }
  get machine(): ReturnType<typeof machineOf> {
    this.itsMachine ??= machineOf(this.asked.model, 1, this.comparison)
    return this.itsMachine
  }
  /** As stated, central, sceptic. */
  get ramps(): Ramp[] {
    this.itsRamps ??= RAMP_CASES.map((rampCase) => rampOf(this.asked.model, { ...PLAIN, rampCase }))
    return this.itsRamps
  }
  get orbit(): OrbitSide {
    return this.comparison.orbit
  }
  get kwPerT(): number {
    const { costs, launchedKg } = this.orbit
    return (costs.central.satellites * costs.central.ratedItW) / launchedKg
  }
  /** At the low, central and high end of all that wears out. */
  get meanLives(): number[] {
    return LEVELS.map((level) => {
      const { lifeYears, failurePerYear, chipFailurePerYear } = this.orbit.costs[level]
      return meanLifeYears(lifeYears, failurePerYear + chipFailurePerYear)
    })
  }
}

/** An answer with the least and the greatest of what it may be. */
export function spread(answer: number, others: readonly number[], ...conditions: Condition[]): Worked {
  const all = [answer, ...others]
  return { answer, low: Math.min(...all), high: Math.max(...all), wouldHaveToBeTrue: conditions }
}
export const UNTOLD: Worked = { answer: null, low: null, high: null, wouldHaveToBeTrue: [] }
export const condition = (what: string, value: number | null, unit: string): Condition => ({
  what,
  value,
  unit,
})

/** A path's value in a year with its ends. */
export function pathIn(id: keyof typeof PATHS, year: number): Span {
  const { low, central, high } = PATHS[id]
  return { low: valueIn(low, year), central: valueIn(central, year), high: valueIn(high, year) }
}
export const yearOf = ({ years }: Ramp, year: number) => at(years, year - FIRST_RAMP_YEAR)
/** Growth a year that leads from one to the other. */
export const growthBetween = (from: number, to: number, years: number): number => (to / from) ** (1 / years)

/** The comparison in a year of purchase, panels and battery on Earth sized at its prices. */
export function comparedIn({ asked, comparison }: Ledger, year: number): Comparison {
  const scenario = boughtIn(asked.model.scenario, year)
  const design = asked.design && resizedDesign(asked.design, scenario)
  // Its means among the rest.
  return compare({ ...asked.model, scenario }, design, comparison)
}

/** Launch and satellite price at which both sides cost the same, each alone. */
export function parities(comparison: Comparison): Condition[] {
  const equal = equalAt(comparison)
  if (!equal) return []
  return [
    condition('launch price, all else as it is', equal.launchUsdPerKg, 'USD/kg'),
    condition(
      'price of the satellite, all else as it is',
      equal.satellite,
      equal.satelliteBy === 'satelliteUsdPerW' ? 'USD/W' : 'USD/kg',
    ),
  ]
}
