/** What is built on Earth for a scenario, at one of the shipped places. */
import { designChoice, firstDesign, type GroundDesign } from '../scenario/answers/ground.ts'
import { badValue } from '../scenario/document/refusal.ts'
import type { Scenario } from '../scenario/document/schema.ts'
import { BadInput } from './answer.ts'
import { shippedSites } from './places.ts'

export const siteIds = (): string[] => shippedSites().map(({ id }) => id)

const MOST_KEPT = 8
const kept = new Map<string, GroundDesign>()

/** A design that tells the scenario's own availability, no more. The last few are kept, by all that a design is made from. */
export function designOf(scenario: Scenario): GroundDesign {
  const key = JSON.stringify([designChoice(scenario), scenario.availability])
  const design = kept.get(key) ?? newDesign(scenario)
  kept.delete(key)
  kept.set(key, design)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return design
}

function newDesign(scenario: Scenario): GroundDesign {
  const { site, availability } = scenario
  const place = shippedSites().find((one) => one.id === site)
  if (!place) throw new BadInput(badValue('site', site, siteIds()))
  return firstDesign(place, scenario, [availability])
}
