/** The ground's design: what is being made, and what was made last. It follows the place, the prices and the
 *  availability that are shown, in the year they are bought in; the newest wins. */
import { createStore } from 'zustand/vanilla'
import { t } from '../../i18n/t.ts'
import { assetUrl } from '../../lib/assets.ts'
import { messageOf } from '../../lib/messageOf.ts'
import { MissingPart } from '../../lib/missingPart.ts'
import {
  COMPARED_AVAILABILITIES,
  DESIGN_FIELDS,
  type DesignChoice,
  designChoice,
  type GroundDesign,
  isDesignOf,
} from '../../scenario/answers/ground.ts'
import type { GroundData } from '../../scenario/answers/placeYears.ts'
import { patchScenario } from '../../scenario/document/patch.ts'
import { refusal } from '../../scenario/document/refusal.ts'
import { parseSites, type SiteDaily } from '../../systems/site.ts'
import { OWN_SITE } from '../../systems/weatherFile.ts'
import { newGroundJob } from '../../workers/jobs/ground.ts'
import { report } from '../document/actions.ts'
import { type AppState, shown, stateShown, store } from '../document/store.ts'
import { failureText } from './jobs.ts'

interface GroundState {
  /** What is wanted and not made yet, and how far its frontier is, 0 to 1. */
  wanted: { data: GroundData; choice: DesignChoice; progress: number } | null
  /** The newest, which may be another choice's: see currentDesign(). */
  design: GroundDesign | null
  /** Why there are no places to choose from. */
  placesFault: { error: unknown } | null
}

const ground = createStore<GroundState>()(() => ({
  wanted: null,
  design: null,
  placesFault: null,
}))
const job = newGroundJob()

/** A slider is dragged through many values. */
const REST_MS = 150
let resting: ReturnType<typeof setTimeout> | undefined

/** The design of what is chosen, first or whole; null while there is none. */
export function currentDesign(): GroundDesign | null {
  const { design } = ground.getState()
  return design && isDesignOf(design, stateShown().scenario) ? design : null
}

/** How far the frontier is, 0 to 1; null while none is being made. */
export const frontierProgress = (): number | null => ground.getState().wanted?.progress ?? null

/** Why there are no places to choose from; null while that is not so. */
export const placesFault = (): GroundState['placesFault'] => ground.getState().placesFault

/** Calls when one of those above may be another. @returns how to stop */
export function onGround(listener: () => void): () => void {
  const stops = [ground.subscribe(listener), shown.subscribe(listener)]
  return () => stops.forEach((stop) => void stop())
}

/** Of a place; undefined where it is not known (yet). */
export function groundData(site: string): GroundData | undefined {
  const { own, sites } = store.getState()
  return site === OWN_SITE ? (own ?? undefined) : sites.find(({ id }) => id === site)
}

/** A whole design that was made before. */
export const knownDesign = (data: GroundData, choice: DesignChoice): GroundDesign | undefined =>
  job.known({ data, choice, shown: [] })

/** Designs what is chosen, as far as that is not done or under way; also goes on with a frontier that was left. */
export function designChosen(restMs = 0): void {
  const { scenario, sites } = stateShown()
  if (sites.length === 0) return
  const data = groundData(scenario.site)
  if (!data) {
    leaveSite(scenario.site)
    return
  }
  const { wanted } = ground.getState()
  if (wanted?.data === data && isDesignOf(wanted, scenario)) return
  clearTimeout(resting)
  job.cancel()
  const choice = designChoice(scenario)
  const current = currentDesign()
  const design = current?.isComplete ? current : knownDesign(data, choice)
  if (design) {
    ground.setState({ wanted: null, design })
    return
  }
  ground.setState({ wanted: { data, choice, progress: 0 } })
  if (restMs === 0) void make(data, choice)
  else resting = setTimeout(() => void make(data, choice), restMs)
}

async function make(data: GroundData, choice: DesignChoice): Promise<void> {
  const availabilities = [...COMPARED_AVAILABILITIES, store.getState().scenario.availability]
  const end = await job.start({ data, choice, shown: availabilities }, (told) =>
    ground.setState(
      typeof told === 'number' ? { wanted: { data, choice, progress: told } } : { design: told },
    ),
  )
  if (end === null || ground.getState().wanted?.choice !== choice) return // whoever wants another sees to it
  if ('failure' in end) report(t('job.ground', { reason: failureText(end.failure) }))
  ground.setState({ wanted: null, ...('answer' in end && { design: end.answer }) })
}

/** Says that a place is not known, and goes back to the one before. */
function leaveSite(site: string): void {
  const { scenario, sites } = store.getState()
  report(
    site === OWN_SITE ? t('weather.notInLink') : refusal('site', site, { list: sites.map(({ id }) => id) }),
  )
  const kept = ground.getState().design?.site.id ?? 'phoenix-az'
  const back = patchScenario(scenario, { site: kept })
  if (groundData(kept) && back.ok) store.setState({ scenario: back.value })
}

/** Leaves the frontier where it is. */
export function cancelFrontier(): void {
  clearTimeout(resting)
  job.cancel()
  if (ground.getState().wanted) ground.setState({ wanted: null })
}

/** A new file of one's own: what was made of the one before is not its own. */
function forgetOwn(): void {
  job.forget()
  if (ground.getState().design?.site.id === OWN_SITE) ground.setState({ design: null })
}

function follow(state: AppState, before: AppState): void {
  const { scenario } = state
  const was = before.scenario
  if (state.own !== before.own) forgetOwn()
  const isOtherPlace =
    scenario.site !== was.site ||
    scenario.mount !== was.mount ||
    state.own !== before.own ||
    state.sites !== before.sites
  // A frontier that was left may not hold the availability.
  const isOther =
    DESIGN_FIELDS.some((field) => scenario[field] !== was[field]) ||
    scenario.availability !== was.availability
  if (isOtherPlace) designChosen()
  else if (isOther) designChosen(REST_MS)
}

/** Resolves once a first design of what is chosen stands, could not be made, or was stopped. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const isSettled = () => ground.getState().wanted === null || currentDesign() !== null
    if (isSettled()) return resolve()
    const stop = onGround(() => {
      if (!isSettled()) return
      stop()
      resolve()
    })
  })
}

/** A host may send a page of its own in place of a file. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(t('site.noJson'))
  }
}

async function fetchPlaces(): Promise<SiteDaily[]> {
  const response = await fetch(assetUrl('sites/sites-daily.json')).catch((error: unknown) => {
    throw new MissingPart(messageOf(error))
  })
  if (!response.ok) throw new MissingPart(String(response.status))
  return parseSites(readJson(await response.text()))
}

/** The places to choose from; where their file cannot be read that is told, and they can be asked for again. */
export async function loadPlaces(): Promise<void> {
  ground.setState({ placesFault: null })
  try {
    store.setState({ sites: await fetchPlaces() })
  } catch (error) {
    ground.setState({ placesFault: { error } })
    report(t('site.unread', { reason: messageOf(error) }))
  }
}

/** @returns when the first design stands, or could not be made, which is then told */
export async function startGround(): Promise<void> {
  shown.subscribe(follow) // first, so that no change is missed
  await loadPlaces()
  await settled()
}
