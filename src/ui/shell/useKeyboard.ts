import { useEffect, useRef } from 'react'
import { at } from '../../lib/at.ts'
import { fetchPart } from '../../lib/fetchPart.ts'
import { neighbour, type Step } from '../../scenario/answers/inspect.ts'
import { planeOfGroup } from '../../scenario/answers/model.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { VIEW_IDS } from '../../scenario/document/shippedViews.ts'
import { currentModel } from '../../state/answers/derived.ts'
import { setRate, setTime, togglePlay } from '../../state/clock/actions.ts'
import { frame, sceneHandle } from '../../state/clock/frame.ts'
import { openRoom, redo, setView, undo } from '../../state/document/actions.ts'
import { store } from '../../state/document/store.ts'
import { endStory, goTo, openPreset } from '../../state/page/link.ts'
import { move } from '../../state/page/story.ts'
import { leaveGround, lookFrom, ride, select } from '../../state/view/actions.ts'
import { choosePart, chosenPart } from '../../state/view/bodyPart.ts'
import { VIEWPOINT_NAMES, type Viewpoint } from '../../state/view/viewpoints.ts'
import { isBarred } from '../kit/barred.ts'
import { toggleAtlas } from '../rooms/atlas/openAtlas.ts'
import { toggleMap } from '../rooms/map/openMap.ts'
import { nextSpeed } from '../rooms/time/speeds.ts'
import { openView } from '../rooms/views/views.ts'
import {
  type Command,
  commandOf,
  isKeptByElement,
  isSingleKey,
  lookStepOf,
  type PageCommand,
  presentCommandOf,
} from './keys.ts'
import { roomBeside } from './RoomTabs.tsx'
import { hasSingleKeys } from './singleKeys.ts'

const PAGE: readonly string[] = [
  'widen',
  'help',
  'present',
  'stories',
  'save',
  'table',
  'blank',
  'hide',
  'leave',
  'code',
] satisfies PageCommand[]

/** What the page's address may have taken away (kit/barred.ts). */
const PART_OF: Partial<Record<Command['do'], string>> = {
  preset: 'presets',
  view: 'views',
  atlas: 'atlas',
  undo: 'undo',
  redo: 'undo',
  play: 'time',
  scrub: 'time',
  slower: 'time',
  faster: 'time',
  reverse: 'time',
}

function obey(command: Command, onPage: (name: PageCommand) => void): void {
  const { rate } = store.getState()
  if (isBarred(PART_OF[command.do] ?? '')) return
  if (command.do === 'scrub') setTime(frame.utcMs + command.minutes * 60e3)
  else if (command.do === 'preset') {
    const preset = Object.keys(PRESETS)[command.index]
    if (preset) openPreset(preset)
  } else if (command.do === 'view') {
    const view = VIEW_IDS[command.index]
    if (view) openView(view)
  } else if (command.do === 'step') stepTo(command.step)
  else if (command.do === 'ride') ride(!store.getState().riding)
  else if (command.do === 'letGo') letGo()
  else if (command.do === 'viewpoint') lookFrom(nextViewpoint())
  else if (command.do === 'atlas') toggleAtlas()
  else if (command.do === 'map') toggleMap()
  else if (command.do === 'room') openRoom(roomBeside(store.getState().view.room, command.by))
  else if (command.do === 'move') move(command.by)
  else if (command.do === 'jump') goTo(command.step)
  else if (isOfPage(command)) onPage(command.do)
  else VERBS[command.do](rate)
}

const isOfPage = (command: Command): command is { do: PageCommand } => PAGE.includes(command.do)

/** From the selected satellite to its neighbour; the first step selects the chosen group's first satellite. */
function stepTo(step: Step): void {
  const { selectedId, view } = store.getState()
  const model = currentModel()
  select(
    selectedId === null
      ? at(model.fleet.firstId, planeOfGroup(model, view.group - 1))
      : neighbour(model.fleet, selectedId, step),
  )
}

/** Of a part of a body first, then of a satellite, of the ground, of a story. */
function letGo(): void {
  const { selectedId, lookingUp } = store.getState()
  if (chosenPart()) choosePart(null)
  else if (selectedId !== null) select(null)
  else if (lookingUp) leaveGround()
  else endStory()
}

let viewpoint = 0
/** The next place of the list, round and round; the overview is where a page opens. */
function nextViewpoint(): Viewpoint {
  const isOnGround = store.getState().lookingUp
  viewpoint = isOnGround ? 0 : (viewpoint + 1) % VIEWPOINT_NAMES.length
  return at(VIEWPOINT_NAMES, viewpoint)
}

const VERBS = {
  play: togglePlay,
  slower: (rate: number) => setRate(nextSpeed(rate, -1)),
  faster: (rate: number) => setRate(nextSpeed(rate, 1)),
  reverse: (rate: number) => setRate(-rate),
  undo,
  redo,
  years: () => setView('years', !store.getState().view.years),
  playYears: () =>
    void fetchPart(() => import('../rooms/years/play.ts')).then((its) => its.togglePlayYears()),
}

/** The page's keys, wherever the focus is; see keys.ts for those that an element keeps.
 *  @param closeTop what Escape closes before anything is let go of; whether there was something */
export function useKeyboard(
  isPresent: boolean,
  onPage: (name: PageCommand) => void,
  closeTop: () => boolean,
): void {
  const newest = useRef({ isPresent, onPage, closeTop })
  useEffect(() => {
    newest.current = { isPresent, onPage, closeTop }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body
      if (event.defaultPrevented || document.querySelector('dialog:modal')) return
      const type = target instanceof HTMLInputElement ? target.type : ''
      const isOnPicture = target.matches('.scene-canvas')
      const role = isOnPicture ? '' : (target.getAttribute('role') ?? '')
      if (isKeptByElement(event, target.tagName, type, role)) return
      if (isSingleKey(event) && !hasSingleKeys()) return
      if (event.key === 'Escape' && document.querySelector(':popover-open')) return // closes it
      const { isPresent, onPage, closeTop } = newest.current
      const { story, lookingUp } = store.getState()
      const told = isPresent ? presentCommandOf(event, story !== null) : null // a presenter's arrows come first
      const step = !told && (isOnPicture || lookingUp) ? lookStepOf(event) : null
      if (step) {
        event.preventDefault()
        sceneHandle()?.turn(step.azimuthDeg, step.elevationDeg, step.zoom)
        return
      }
      const command = told ?? commandOf(event)
      if (!command) return
      event.preventDefault()
      if (command.do === 'letGo' && closeTop()) return
      obey(command, onPage)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
