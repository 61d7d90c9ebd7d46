/** What follows from the document: computed, remembered for the last document only, never stored beside it. */

import type { CircularOrbit } from '../../physics/orbit.ts'
import { type BodyShape, bodyShape } from '../../scenario/answers/body/bodyShape.ts'
import type { Range } from '../../scenario/answers/levels.ts'
import { lifeItWRange } from '../../scenario/answers/lives.ts'
import {
  buildConstellation,
  buildModel,
  builtYear,
  type FleetYear,
  fleetLifeItW,
  fleetYear,
  type Model,
  newFleetYear,
  planeOfGroup,
  ridingBatteriesWh,
} from '../../scenario/answers/model.ts'
import { isOwnOther, type Named, readOther } from '../../scenario/document/other.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { orbitOfPlane } from '../../systems/constellation.ts'
import { type PlaneYear, planeYear } from '../../systems/year.ts'
import { stateShown, store, useApp } from '../document/store.ts'

/** A function that remembers its answer for the arguments it was last given. */
export function lastOf<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null
  return (...args) => {
    const isLast = last?.args.every((arg, i) => arg === args[i])
    if (!last || !isLast) last = { args, result: compute(...args) }
    return last.result
  }
}

/** What the computers are asked: no price, no light and no part of a satellite's body hangs on it. */
const ASKED: ReadonlySet<string> = new Set<keyof Scenario>([
  'languageModel',
  'precision',
  'sequences',
  'contextTokens',
])
let lastBesideWork: Scenario | null = null
/** One scenario for all that differ in what the computers are asked alone: its answers are remembered while such a slider
 *  is moved. */
export function besideWork(scenario: Scenario): Scenario {
  const last = lastBesideWork
  const isAlike = (key: string) =>
    ASKED.has(key) || scenario[key as keyof Scenario] === last?.[key as keyof Scenario]
  const isKnown = last && Object.keys({ ...last, ...scenario }).every(isAlike)
  if (!isKnown) lastBesideWork = scenario
  return isKnown ? last : scenario
}

const constellationOf = lastOf(buildConstellation)
/** Its fleet stays the same one while its groups and their epoch do. */
export const modelOf = lastOf(
  (scenario: Scenario): Model => buildModel(scenario, constellationOf(scenario.groups, scenario.epoch)),
)
/** For what is drawn: the model follows the document. */
export const useModel = (): Model => modelOf(useApp((state) => state.scenario))
/** For what runs later: the model of that moment. */
export const currentModel = (): Model => modelOf(stateShown().scenario)

/** The drawn satellite. */
export const shapeOf = lastOf(bodyShape)
export function shapeNow(): BodyShape {
  const { satelliteId, satellite } = stateShown().scenario
  return shapeOf(satelliteId, satellite, currentModel().power.satellite.arrayAreaM2)
}

/** What the fleet gives does not depend on the rest of the document: a price that is changed costs no year. */
function ofFleet<R>(
  compute: (scenario: Scenario, year: number) => R,
): (scenario: Scenario, year: number) => R {
  let last: { key: readonly unknown[]; result: R } | null = null
  return (scenario, year) => {
    const { groups, satellite, epoch, policy, enlargeArray, satelliteLifeYears } = scenario
    const key = [groups, satellite, epoch, policy, enlargeArray, satelliteLifeYears, year]
    const isLast = last?.key.every((part, i) => part === key[i])
    if (!last || !isLast) last = { key, result: compute(scenario, year) }
    return last.result
  }
}

const otherYearOf = ofFleet((scenario, year): FleetYear => fleetYear(modelOf(scenario), year))
const ofBuiltYear = ofFleet((scenario): FleetYear => newFleetYear(modelOf(scenario)))
/** The fleet, new, in the light of the year it is built for. */
export const builtYearOf = (scenario: Scenario): FleetYear =>
  ofBuiltYear(scenario, builtYear(modelOf(scenario)))
/** In that of any year, at the age it is looked at. */
export function fleetYearOf(scenario: Scenario, year: number): FleetYear {
  const isBuilt = year === builtYear(modelOf(scenario)) && scenario.satellite.ageYears === 0
  return isBuilt ? builtYearOf(scenario) : otherYearOf(scenario, year)
}
const ofLife = ofFleet((scenario) => fleetLifeItW(modelOf(scenario), builtYearOf(scenario)))
/** Mean power that reaches the computers, on either side. */
export const fleetLifeItWOf = (scenario: Scenario): number => ofLife(scenario, builtYear(modelOf(scenario)))

const ofLives = ofFleet((scenario) =>
  lifeItWRange(modelOf(scenario), builtYearOf(scenario), fleetLifeItWOf(scenario)),
)
/** The same for the lives of the sources' range. */
export const fleetLivesItWOf = (scenario: Scenario): Range<number> =>
  ofLives(scenario, builtYear(modelOf(scenario)))

/** Battery of one satellite of each shell that rides through. */
export const ridingBatteriesOf = (scenario: Scenario): Float64Array => ridingBatteriesWh(modelOf(scenario))

/** The scenario that a view's `compare` names or holds, with its name where it is the user's own; null where none is. */
export const otherOf = lastOf((compare: string): Named | null => {
  if (isOwnOther(compare)) return readOther(compare).other
  const known = Object.hasOwn(PRESETS, compare) ? PRESETS[compare] : undefined
  return known ? { name: '', scenario: known.scenario } : null
})
export const comparisonOf = lastOf((compare: string): Model | null => {
  const other = otherOf(compare)
  return other && buildModel(other.scenario)
})
/** The comparison's model, null where none is shown. */
export const comparisonModel = (): Model | null => comparisonOf(store.getState().view.compare)
/** The same where its orbit is drawn: not while flying along or from the ground, where one orbit is enough. */
export function drawnComparison(): Model | null {
  const { riding, lookingUp } = store.getState()
  return riding || lookingUp ? null : comparisonModel()
}

/** An orbit that stands for a group (0-based) on the time bar, in the charts and as a ring. */
export const orbitOfGroup = (model: Model, group: number): CircularOrbit =>
  orbitOfPlane(model.fleet, planeOfGroup(model, group))

export const selectedYearOf = lastOf(
  (scenario: Scenario, group: number, year: number): PlaneYear =>
    planeYear(modelOf(scenario).fleet, planeOfGroup(modelOf(scenario), group), year),
)
export const comparisonYearOf = lastOf((compare: string, year: number): PlaneYear | null => {
  const model = comparisonOf(compare)
  return model ? planeYear(model.fleet, planeOfGroup(model, 0), year) : null
})
