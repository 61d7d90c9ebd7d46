/** What the user decided: one immutable document, how it is viewed, and the way back. Nothing that changes every frame
 *  lives here (see frame.ts), and nothing that can be computed (see derived.ts). */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lengths } from '../../i18n/format.ts'
import { defaultView } from '../../scenario/document/codec.ts'
import { defaultScenario } from '../../scenario/document/patch.ts'
import type { Refusal } from '../../scenario/document/refusal.ts'
import type { Saved } from '../../scenario/document/savedFile.ts'
import type { Scenario, View } from '../../scenario/document/schema.ts'
import type { Story } from '../../scenario/document/stories.ts'
import type { Place, SiteDaily } from '../../systems/site.ts'
import { type NamedYear, OWN_SITE, type OwnYear } from '../../systems/weatherFile.ts'
import type { Step } from './steps.ts'

/** In words, or what the page puts into words. */
export type Problem = string | Refusal

export interface Snapshot {
  scenario: Scenario
  view: View
}

export interface AppState extends Snapshot {
  /** Code of the language that is spoken, BCP 47. */
  language: string
  /** In what distances are told. */
  lengths: Lengths
  /** The way back, nearest last, and forward again, nearest first. */
  past: Step[]
  future: Step[]
  /** What was wrong with the input, newest last; shown until dismissed. */
  problems: Problem[]
  /** What a file brought, said once; '' where nothing is to be said. */
  news: string
  /** Satellite picked by the user. */
  selectedId: number | null
  /** The camera flies along with the selected satellite. */
  riding: boolean
  /** The camera stands at the ground site and looks up. */
  lookingUp: boolean
  playing: boolean
  /** Simulated seconds a second; negative runs back. */
  rate: number
  /** The shipped places, once loaded. */
  sites: SiteDaily[]
  /** A weather file of one's own, for as long as the page is open. */
  own: OwnYear | null
  /** Its years, where it holds several, or several were read together. */
  ownYears: NamedYear[]
  /** One is being read. */
  readsWeather: boolean
  /** The story that is told, and its step from 0. */
  story: Story | null
  storyStep: number
  /** The user's own stories, kept in this browser, newest last. */
  ownStories: Story[]
  /** How many are kept that cannot be read. */
  unreadStories: number
  /** Saved scenarios, kept in this browser. */
  saved: Saved[]
  unreadSaved: number
  /** Why there is no picture, where there is none. */
  sceneProblem: string | null
}

export const store = createStore<AppState>()(() => ({
  scenario: defaultScenario(),
  view: defaultView(defaultScenario().preset),
  language: 'en',
  lengths: 'km',
  past: [],
  future: [],
  problems: [],
  news: '',
  selectedId: null,
  riding: false,
  lookingUp: false,
  playing: true,
  rate: 60,
  sites: [],
  own: null,
  ownYears: [],
  readsWeather: false,
  story: null,
  storyStep: 0,
  ownStories: [],
  unreadStories: 0,
  saved: [],
  unreadSaved: 0,
  sceneProblem: null,
}))

/** The place on Earth that is chosen; null where it is not known (yet). */
export const chosenPlace = ({ sites, own, scenario }: AppState): Place | null =>
  scenario.site === OWN_SITE
    ? (own?.place ?? null)
    : (sites.find((site) => site.id === scenario.site) ?? null)

/** What the years make of a document (answers/years.ts); null until their code is there. */
let yearOf: ((scenario: Scenario, view: View) => Scenario) | null = null

let yearShown = { of: store.getState(), is: store.getState() }
/** The state that is shown: the user's own, but for the fleet of the year while the years are in the sky. Whoever shows
 *  something asks for this one; whoever writes, saves or undoes works on the document itself. */
export function stateShown(): AppState {
  const state = store.getState()
  if (!state.view.years || !yearOf) return state
  if (yearShown.of !== state) {
    const scenario = yearOf(state.scenario, state.view)
    const group = Math.min(state.view.group, scenario.groups.length)
    yearShown = { of: state, is: { ...state, scenario, view: { ...state.view, group } } }
  }
  return yearShown.is
}

/** What the interface shows: the same, but for the moment between the choice of another preset and its first picture.
 *  Where the picture leads, it does not wait for the interface. */
export const shown = createStore<AppState>()(stateShown)
/** The interface waits no longer than this for a picture. */
const LONGEST_WAIT_MS = 250
let leads = false
let waiting: ReturnType<typeof setTimeout> | null = null
/** What one call changes, it changes together. */
let isSameCall = false

/** From now on there is a picture that leads: whoever draws it calls letInterfaceFollow after each first one. */
export const letPictureLead = (): void => {
  leads = true
}
/** Whether there was a picture. */
export const isPictureLeading = (): boolean => leads

export const isInterfaceWaiting = (): boolean => waiting !== null

export function letInterfaceFollow(): void {
  if (waiting === null) return
  clearTimeout(waiting)
  waiting = null
  shown.setState(stateShown(), true)
}

/** The years' code is there. */
export function takeYears(of: typeof yearOf): void {
  yearOf = of
  shown.setState(stateShown(), true)
}

store.subscribe((state, before) => {
  if (waiting !== null && !isSameCall) letInterfaceFollow()
  else if (waiting === null && leads && state.scenario.preset !== before.scenario.preset) {
    waiting = setTimeout(letInterfaceFollow, LONGEST_WAIT_MS)
    isSameCall = true
    queueMicrotask(() => {
      isSameCall = false
    })
  } else if (waiting === null) shown.setState(stateShown(), true)
})

/** A stored value, by selector; never a fresh object. */
export const useApp = <T>(selector: (state: AppState) => T): T => useStore(shown, selector)

/** The document itself, whatever year is shown. */
export const useDocument = (): Scenario => useStore(store, ({ scenario }) => scenario)

/** All of it, for what shows all of it. */
export const useWholeApp = (): AppState => useStore(shown)
