import { at } from '../../lib/at.ts'
import type { Scenario, ShellGroup } from '../../scenario/document/schema.ts'

/** The group that the sliders change. @returns its place in the list too */
export function chosenGroup(scenario: Scenario, chosen: number): { index: number; group: ShellGroup } {
  const index = Math.min(chosen, scenario.groups.length) - 1
  return { index, group: at(scenario.groups, index) }
}
