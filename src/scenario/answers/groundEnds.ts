/** What would be built on Earth where panels and battery cost what they do at either end of their range: on the mount that
 *  is the cheaper one then, as large as is cheapest then. So an end of the price is one that somebody would pay: not the
 *  central sizes at other prices. */
import { cheapestPair } from '../../systems/sizing.ts'
import type { Scenario } from '../document/schema.ts'
import { type DesignChoice, designChoice, type GroundDesign, pairFor } from './ground.ts'
import { type End, endPrices, type Level } from './levels.ts'
import { sizingCosts } from './sunPrice.ts'

/** What was worked out of a design: the last ends asked for. */
const endsOf = new WeakMap<GroundDesign, Map<string, GroundDesign>>()
const MAX_ENDS = 8

/** The design of a place at a level of the prices, for the share of hours that is asked for. */
export function designAt(
  design: GroundDesign,
  { availability }: Pick<Scenario, 'availability'>,
  level: Level,
): GroundDesign {
  if (level === 'central') return design
  const known = endsOf.get(design) ?? new Map<string, GroundDesign>()
  endsOf.set(design, known)
  const key = `${level} ${availability}`
  const made = known.get(key) ?? endDesign(design, availability, level)
  if (known.size >= MAX_ENDS) known.clear()
  known.set(key, made)
  return made
}

/** The same panels and hours, sized at other prices: of another year of purchase. */
export function resizedDesign(
  design: GroundDesign,
  scenario: DesignChoice & Pick<Scenario, 'availability'>,
): GroundDesign {
  const { availability } = scenario
  const pair = cheapestPair({
    acWPerW: design.pv.acWPerW,
    loadW: 1,
    availabilityFraction: availability,
    costs: sizingCosts(scenario, design.mount),
  })
  return {
    ...design,
    choice: designChoice(scenario),
    frontier: [{ availability, pair }],
    isComplete: false,
  }
}

function endDesign(design: GroundDesign, availability: number, end: End): GroundDesign {
  const panels = design.ends[end]
  const prices = endPrices(design.choice, end)
  const central = pairFor(design, availability)
  // What no panels carry at one price they carry at none.
  const pair =
    central &&
    cheapestPair({
      acWPerW: panels.pv.acWPerW,
      loadW: 1,
      availabilityFraction: availability,
      costs: sizingCosts(prices, panels.mount),
    })
  return {
    ...design,
    ...panels,
    choice: { ...design.choice, ...prices },
    frontier: pair === undefined ? [] : [{ availability, pair }],
    isComplete: false,
  }
}
