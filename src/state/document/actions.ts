/** What a user can do, as verbs. Every change of the document or the view goes through commit(), so that every one of
 *  them can be undone. Changes of the same field without a pause make one step, by pointer, key, wheel or touch. */
import { defaultView } from '../../scenario/document/codec.ts'
import { readField } from '../../scenario/document/field.ts'
import { FLEET_SIZE, fleetOfSize } from '../../scenario/document/fleetSize.ts'
import { groupPatch } from '../../scenario/document/groupEdits.ts'
import { isOwnOther } from '../../scenario/document/other.ts'
import { patchScenario } from '../../scenario/document/patch.ts'
import { presetOf } from '../../scenario/document/presets.ts'
import { refusal, sentenceOf } from '../../scenario/document/refusal.ts'
import {
  type Room,
  type SatelliteValues,
  type Scenario,
  type ShellGroup,
  VIEW_FIELDS,
  type View,
} from '../../scenario/document/schema.ts'
import { readStep, type Step } from './steps.ts'
import { type AppState, type Problem, type Snapshot, store } from './store.ts'

const MAX_UNDO = 200
/** A longer rest than this between two changes of a field makes them two steps; not while its slider is held. */
const ONE_STEP_MS = 1000

/** The step that is being made. A slider lays each of its values over `from`, the document as it was when the step
 *  began, so that what had to give way on the way there comes back on the way back. */
interface OpenStep {
  /** What is changed; '' is never taken on. */
  change: string
  from: Snapshot
  /** What the last change made of it. Where the document is another one by now (a link, a way back), the step is over. */
  made: Snapshot
  atMs: number
}
let open: OpenStep | null = null
let isHeld = false

/** The pointer takes a slider: what it does until it lets go is one step, however long it rests. */
export function holdSlider(): void {
  open = null
  isHeld = true
}

/** The pointer lets go, or the focus leaves: the next change is a step of its own. */
export function releaseSlider(): void {
  open = null
  isHeld = false
}

function openStep(change: string): OpenStep | null {
  const { scenario, view } = store.getState()
  if (!open || change === '' || open.change !== change) return null
  if (open.made.scenario !== scenario || open.made.view !== view) return null
  return isHeld || performance.now() - open.atMs < ONE_STEP_MS ? open : null
}

/** Another constellation: the satellite that was picked is not there any more. */
const LET_GO = { selectedId: null, riding: false }

function commit(next: Partial<Snapshot>, change: string, also: Partial<AppState> = {}): void {
  const { scenario, view, past } = store.getState()
  const now = { scenario, view }
  const step = openStep(change)
  open = { change, from: step?.from ?? now, made: { ...now, ...next }, atMs: performance.now() }
  store.setState({
    ...next,
    ...also,
    past: step ? past : [...past.slice(-MAX_UNDO), now],
    future: [],
  })
}

/** Two that say the same are one. */
export const problemKey = (problem: Problem): string =>
  typeof problem === 'string' ? problem : sentenceOf(problem)

export const report = (problem: Problem): void => reportAll([problem])

/** So many are kept, the newest. */
const MAX_TOLD = 100
export function reportAll(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const told = store.getState().problems
  const keys = new Set(problems.map(problemKey))
  const last = told.at(-1)
  if (problems.length === 1 && last !== undefined && keys.has(problemKey(last))) return // told just now
  const others = told.filter((problem) => !keys.has(problemKey(problem)))
  const keyed = new Map(problems.map((problem) => [problemKey(problem), problem]))
  store.setState({ problems: [...others, ...keyed.values()].slice(-MAX_TOLD) })
}

/** Says what came, in place of what came before. */
export const tellNews = (news: string): void => store.setState({ news })

export const dismissProblems = (): void => store.setState({ problems: [] })

export const dismissProblem = (problem: Problem): void =>
  store.setState(({ problems }) => ({ problems: problems.filter((one) => one !== problem) }))

/** Lays a patch over the scenario. A bad one is reported and changes nothing. @returns whether it was accepted */
export const changeScenario = (patch: unknown, change = ''): boolean =>
  layOver(store.getState().scenario, patch, change)

function layOver(from: Scenario, patch: unknown, change: string): boolean {
  const { scenario, view, own } = store.getState()
  const result = patchScenario(from, patch, own?.place.country)
  if (!result.ok) {
    report(result.error)
    return false
  }
  const presetChanged = result.value.preset !== scenario.preset
  const groupCount = result.value.groups.length
  const years = view.years && keepsYears(scenario, result.value)
  const its = years === view.years ? view : { ...view, years }
  commit(
    {
      scenario: result.value,
      view: presetChanged
        ? { ...its, compare: keptOther(view) ?? defaultView(result.value.preset).compare, group: 1 }
        : view.group > groupCount
          ? { ...its, group: groupCount }
          : its,
    },
    change,
    LET_GO,
  )
  return true
}

/** Whoever chooses another fleet, its size or its year of purchase wants to see that, not the ramp's. */
function keepsYears(before: Scenario, now: Scenario): boolean {
  const fleet = ({ preset, purchaseYear, groups }: Scenario) =>
    String([preset, purchaseYear, ...groups.flatMap(({ total, planes, shells }) => [total, planes, shells])])
  return fleet(before) === fleet(now)
}

/** What the user chose to compare with stays beside another preset. */
const keptOther = ({ compare, sideBySide }: View): string | null =>
  sideBySide || isOwnOther(compare) ? compare : null

/** Another scenario beside the same one, at the same instant. */
export function showScenario(scenario: Scenario, compare = store.getState().view.compare): void {
  const { view } = store.getState()
  const group = Math.min(view.group, scenario.groups.length)
  commit({ scenario, view: { ...view, compare, group, years: false } }, '', LET_GO)
}

/** Opens the two in figures. */
export const openSideBySide = (compare: string): void =>
  commit({ view: { ...store.getState().view, compare, sideBySide: true, atlas: 'none' } }, '')

/** The flat map takes the place of what stood there. */
export const openMap = (): void =>
  commit({ view: { ...store.getState().view, map: true, atlas: 'none', sideBySide: false } }, '')

/** Another document and view, as one change. */
export const replaceDocument = (next: Snapshot): void => commit(next, '', LET_GO)

export const choosePreset = (preset: string): boolean => changeScenario({ preset })

/** @param group 0-based */
export function setGroupField(
  group: number,
  field: keyof ShellGroup,
  value: number | boolean | string,
): boolean {
  const { groups } = store.getState().scenario
  return changeScenario(
    { groups: groups.map((_, index) => (index === group ? { [field]: value } : {})) },
    `group ${group} ${field}`,
  )
}

/** Fields of a group set by hand, with what must follow them.
 *  @param group 0-based @param step changes of one group under the same name in a row are one step, under '' never */
export function shapeGroup(
  group: number,
  step: string,
  patchOf: (from: ShellGroup) => Partial<ShellGroup>,
): boolean {
  const change = step && `group ${group} ${step}`
  const from = openStep(change)?.from.scenario ?? store.getState().scenario
  const shaped = (one: ShellGroup) => ({ ...one, ...groupPatch(one, patchOf(one)) })
  return layOver(
    from,
    { groups: from.groups.map((one, index) => (index === group ? shaped(one) : {})) },
    change,
  )
}

/** The whole fleet's size, spread by the one rule. @param size as slid or typed */
export function sizeFleet(size: number | string): boolean {
  const change = 'fleet size'
  const read = readField(FLEET_SIZE, size)
  if (typeof read !== 'number') {
    report(refusal('fleetSize', size, { field: FLEET_SIZE }))
    return false
  }
  const from = openStep(change)?.from.scenario ?? store.getState().scenario
  const { groups } = presetOf(from.preset).scenario
  return layOver(from, { groups: fleetOfSize(from.groups, groups, read) }, change)
}

export const setSatelliteField = (field: keyof SatelliteValues, value: number | string): boolean =>
  changeScenario({ satellite: { [field]: value } }, `satellite ${field}`)

export const setScenarioField = (
  field: Exclude<keyof Scenario, 'groups' | 'satellite' | 'preset' | 'satelliteId'>,
  value: number | string,
): boolean => changeScenario({ [field]: value }, `scenario ${field}`)

export const chooseSatellite = (satelliteId: string): boolean => changeScenario({ satelliteId })

/** @param value as typed, where it is a text */
export function setView<K extends keyof View>(field: K, value: View[K] | string): boolean {
  const read = readField(VIEW_FIELDS[field], value)
  if (read === null) {
    report(refusal(field, value, { field: VIEW_FIELDS[field] }))
    return false
  }
  const { view } = store.getState()
  const isOtherFleet = field === 'years' || (view.years && field.startsWith('ramp'))
  commit({ view: { ...view, [field]: read } }, `view ${field}`, isOtherFleet ? LET_GO : {})
  return true
}

/** The nearest step that can be read, and what lies beyond it. */
function nearestOf(steps: readonly Step[]): { snapshot: Snapshot | null; beyond: Step[] } {
  for (const [index, step] of steps.entries()) {
    const snapshot = readStep(step)
    if (snapshot) return { snapshot, beyond: steps.slice(index + 1) }
  }
  return { snapshot: null, beyond: [] }
}

/** Into another room of the panel: where one looks is no step to be undone. */
export const openRoom = (room: Room): void => store.setState(({ view }) => ({ view: { ...view, room } }))

/** Opens a claim; none for ''. No step either. */
export const openClaim = (claim: string): void => store.setState(({ view }) => ({ view: { ...view, claim } }))

export function undo(): void {
  const { past, future, scenario, view } = store.getState()
  const { snapshot, beyond } = nearestOf(past.toReversed())
  if (snapshot) open = null
  const taken = snapshot && { ...snapshot, future: [{ scenario, view }, ...future], ...LET_GO }
  store.setState({ ...taken, past: beyond.reverse() })
}

export function redo(): void {
  const { past, future, scenario, view } = store.getState()
  const { snapshot, beyond } = nearestOf(future)
  if (snapshot) open = null
  const taken = snapshot && { ...snapshot, past: [...past, { scenario, view }], ...LET_GO }
  store.setState({ ...taken, future: beyond })
}
