/** What a user can do, as verbs. Every change of the document or the view goes through commit(), so that every one of
 *  them can be undone; changes of the same field without a pause (a slider being dragged) make one step. */
import { defaultView } from '../../scenario/document/codec.ts'
import { isOwnOther } from '../../scenario/document/other.ts'
import { patchScenario } from '../../scenario/document/patch.ts'
import { refusal, sentenceOf } from '../../scenario/document/refusal.ts'
import {
  readField,
  type SatelliteValues,
  type Scenario,
  type ShellGroup,
  VIEW_FIELDS,
  type View,
} from '../../scenario/document/schema.ts'
import { type Problem, type Snapshot, store } from './store.ts'

const MAX_UNDO = 200
/** A longer rest than this between two changes of a field makes them two steps. */
const ONE_STEP_MS = 1000
let lastChange = { change: '', atMs: 0 }

function commit(next: Partial<Snapshot>, change: string): void {
  const { scenario, view, past } = store.getState()
  const nowMs = performance.now()
  const sameStep =
    change !== '' && change === lastChange.change && nowMs - lastChange.atMs < ONE_STEP_MS && past.length > 0
  lastChange = { change, atMs: nowMs }
  store.setState({
    ...next,
    past: sameStep ? past : [...past.slice(-MAX_UNDO), { scenario, view }],
    future: [],
  })
}

/** Two that say the same are one. */
export const problemKey = (problem: Problem): string =>
  typeof problem === 'string' ? problem : sentenceOf(problem)

export function report(problem: Problem): void {
  const { problems } = store.getState()
  const key = problemKey(problem)
  if (!problems.some((one) => problemKey(one) === key)) store.setState({ problems: [...problems, problem] })
}

export const dismissProblem = (problem: Problem): void =>
  store.setState(({ problems }) => ({ problems: problems.filter((one) => one !== problem) }))

/** Lays a patch over the scenario. A bad one is reported and changes nothing. @returns whether it was accepted */
export function changeScenario(patch: unknown, change = ''): boolean {
  const { scenario, view } = store.getState()
  const result = patchScenario(scenario, patch)
  if (!result.ok) {
    report(result.error)
    return false
  }
  const presetChanged = result.value.preset !== scenario.preset
  const groupCount = result.value.groups.length
  commit(
    {
      scenario: result.value,
      view: presetChanged
        ? { ...view, compare: keptOther(view) ?? defaultView(result.value.preset).compare, group: 1 }
        : view.group > groupCount
          ? { ...view, group: groupCount }
          : view,
    },
    change,
  )
  store.setState({ selectedId: null, riding: false })
  return true
}

/** What the user chose to compare with stays beside another preset. */
const keptOther = ({ compare, sideBySide }: View): string | null =>
  sideBySide || isOwnOther(compare) ? compare : null

/** Another scenario beside the same one, at the same instant. */
export function showScenario(scenario: Scenario, compare = store.getState().view.compare): void {
  const { view } = store.getState()
  commit({ scenario, view: { ...view, compare, group: Math.min(view.group, scenario.groups.length) } }, '')
  store.setState({ selectedId: null, riding: false })
}

/** Opens the two in figures. */
export const openSideBySide = (compare: string): void =>
  commit({ view: { ...store.getState().view, compare, sideBySide: true, atlas: 'none' } }, '')

/** Another document and view, as one change. */
export const replaceDocument = (next: Snapshot): void => commit(next, '')

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

export const setSatelliteField = (field: keyof SatelliteValues, value: number | string): boolean =>
  changeScenario({ satellite: { [field]: value } }, `satellite ${field}`)

export const setScenarioField = (
  field: Exclude<keyof Scenario, 'groups' | 'satellite' | 'preset' | 'satelliteId'>,
  value: number | string,
): boolean => changeScenario({ [field]: value }, `scenario ${field}`)

export const chooseSatellite = (satelliteId: string): boolean => changeScenario({ satelliteId })

export function setView<K extends keyof View>(field: K, value: View[K]): boolean {
  const read = readField(VIEW_FIELDS[field], value)
  if (read === null) {
    report(refusal(field, value, { field: VIEW_FIELDS[field] }))
    return false
  }
  commit({ view: { ...store.getState().view, [field]: value } }, `view ${field}`)
  return true
}

export function undo(): void {
  const { past, future, scenario, view } = store.getState()
  const previous = past.at(-1)
  if (!previous) return
  lastChange = { change: '', atMs: 0 }
  store.setState({
    ...previous,
    past: past.slice(0, -1),
    future: [{ scenario, view }, ...future],
    selectedId: null,
    riding: false,
  })
}

export function redo(): void {
  const { past, future, scenario, view } = store.getState()
  const next = future[0]
  if (!next) return
  lastChange = { change: '', atMs: 0 }
  store.setState({
    ...next,
    past: [...past, { scenario, view }],
    future: future.slice(1),
    selectedId: null,
    riding: false,
  })
}
