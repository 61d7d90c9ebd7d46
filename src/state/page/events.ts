/** What an embedding page may hear besides answers: {dawnline: 1, event, value}, once it has subscribed. Fetched with the
 *  first subscription. */
import { formatUtc } from '../../physics/time.ts'
import { EVENTS, type EventName, type Events } from '../../scenario/answers/messageCalls.ts'
import { badValue, sentenceOf } from '../../scenario/document/refusal.ts'
import { frame, onReadout } from '../clock/frame.ts'
import { type AppState, type Problem, store } from '../document/store.ts'

export type Tell = <E extends EventName>(event: E, value: Events[E]) => void

const TIME_EVERY_MS = 250

const isEvent = (name: unknown): name is EventName => EVENTS.some((one) => one === name)

const stepOf = ({ story, storyStep }: AppState): Events['step'] =>
  story && { story: story.id, step: storyStep + 1 }

const sentence = (problem: Problem): string => (typeof problem === 'string' ? problem : sentenceOf(problem))

/** Calls when the state's part is another; parts are compared as texts. */
function follow<T>(part: (state: AppState) => T, tell: (value: T) => void): void {
  let before = JSON.stringify(part(store.getState()))
  store.subscribe((state) => {
    const value = part(state)
    const text = JSON.stringify(value)
    if (text === before) return
    before = text
    tell(value)
  })
}

function startTime(tell: Tell): void {
  let told = ''
  let toldAtMs = Number.NEGATIVE_INFINITY
  onReadout(() => {
    const nowMs = performance.now()
    const utc = formatUtc(Math.floor(frame.utcMs / 1e3) * 1e3)
    if (utc === told || nowMs - toldAtMs < TIME_EVERY_MS) return
    told = utc
    toldAtMs = nowMs
    tell('time', utc)
  })
}

/** Of a picture twice as wide as high, and a little higher. */
const PICTURE_RATIO = 16 / 9
const LOWEST_PICTURE_PX = 180

/** What stands around the picture (ui/kit/useLayout.ts measures it), and the picture in its shape. Higher frames show more
 *  around it: at one width it only grows, so that page and frame never chase each other. */
function startHeight(tell: Tell): void {
  const root = document.documentElement
  const told = { widthPx: 0, heightPx: 0 }
  const measure = () => {
    const freePx = (side: string) => Number.parseFloat(root.style.getPropertyValue(`--free-${side}`)) || 0
    const acrossPx = innerWidth - freePx('left') - freePx('right')
    const pictureHeightPx = Math.max(LOWEST_PICTURE_PX, acrossPx / PICTURE_RATIO)
    const heightPx = Math.round(pictureHeightPx + freePx('top') + freePx('bottom'))
    if (innerWidth === told.widthPx && heightPx <= told.heightPx) return
    told.widthPx = innerWidth
    told.heightPx = heightPx
    tell('height', heightPx)
  }
  new MutationObserver(measure).observe(root, { attributeFilter: ['style'] })
  addEventListener('resize', measure)
  measure()
}

const STARTS: Record<EventName, (tell: Tell, ready: Promise<void>) => void> = {
  ready: (tell, ready) => void ready.then(() => tell('ready', true)),
  change: (tell) =>
    store.subscribe(({ scenario }, before) => {
      if (scenario !== before.scenario) tell('change', structuredClone(scenario))
    }),
  time: startTime,
  select: (tell) =>
    follow(
      ({ selectedId }) => (selectedId === null ? null : selectedId + 1),
      (number) => tell('select', number),
    ),
  step: (tell) => follow(stepOf, (step) => tell('step', step)),
  height: startHeight,
  error: (tell) =>
    store.subscribe(({ problems }, before) => {
      for (const problem of problems) if (!before.problems.includes(problem)) tell('error', sentence(problem))
    }),
}

const heard = new WeakMap<Tell, Set<EventName>>()

/** Those named from now on, all where none is named; what the listener hears already stays. @returns what it hears */
export function subscribe(tell: Tell, names: readonly unknown[], ready: Promise<void>): EventName[] {
  const subscribed = heard.get(tell) ?? new Set()
  heard.set(tell, subscribed)
  const wanted = names.length > 0 ? names : EVENTS
  const bad = wanted.find((name) => !isEvent(name))
  if (bad !== undefined) throw new Error(badValue('event', bad, EVENTS))
  for (const name of wanted.filter(isEvent)) {
    if (subscribed.has(name)) continue
    subscribed.add(name)
    STARTS[name](tell, ready)
  }
  return EVENTS.filter((name) => subscribed.has(name))
}
