/** A page's end of the messages with an embedded Dawnline (assets/docs/embedders.md): its verbs as typed promises, its events
 *  by listeners. */
import type { EventName, Events } from '../scenario/answers/messageCalls.ts'
import type { Scenario } from '../scenario/document/schema.ts'

/** Totals of the fleet and the ground's side at the instant shown, by the names of the command line's `fleet`. */
export interface Totals {
  utc: string
  satellites: number
  sunlitFraction: number
  inUmbra: number
  inPenumbra: number
  generatedW: number
  itPowerW: number
  batteryWh: number
  batteryCapacityWh: number
  flops: number
  precision: string
  residualFraction: number
  ground: {
    site: string
    pvCapacityW: number
    pvOutputW: number
    batterySocFraction: number | null
    gridW: number
    itPowerW: number
  } | null
}

export interface EmbeddedDawnline {
  /** Resolves when places, totals and picture are there, whether the frame has loaded by now or not. */
  ready(): Promise<void>
  version(): Promise<string>
  presets(): Promise<string[]>
  /** A preset's id, or the fields that change. */
  setScenario(presetOrPatch: string | object): Promise<void>
  scenario(): Promise<Scenario>
  setTime(isoUtc: string): Promise<void>
  time(): Promise<string>
  /** Simulated seconds a second; negative is backwards. */
  play(rate?: number): Promise<void>
  pause(): Promise<void>
  /** Draws nothing until it is told otherwise; a frame that is out of view does so by itself. */
  rest(isResting: boolean): Promise<void>
  totals(): Promise<Totals>
  snapshot(): Promise<Blob>
  /** @returns what stops it */
  on<E extends EventName>(event: E, listener: (value: Events[E]) => void): () => void
  /** Hears and answers nothing any more; what is still waited for is refused. */
  close(): void
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}
type Listener = (value: never) => void

/** A message to a frame that has not loaded is lost. */
const ASK_AGAIN_MS = 500
/** So that several on a page never take each other's answers. */
let connections = 0

/** @param origin of the frame, so that nobody else can read what is asked; any where none is named */
export function connect(frame: HTMLIFrameElement, origin = '*'): EmbeddedDawnline {
  const name = `dawnline-${++connections}`
  const waiting = new Map<string, Waiting>()
  const listeners = new Map<EventName, Set<Listener>>()
  let asked = 0

  const hear = ({ data, source }: MessageEvent): void => {
    if (source !== frame.contentWindow || data?.dawnline !== 1) return
    if (typeof data.event === 'string') {
      for (const listener of listeners.get(data.event) ?? []) listener(data.value as never)
      return
    }
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (typeof data.error === 'string') one?.reject(new Error(data.error))
    else one?.resolve(data.result ?? undefined)
  }
  addEventListener('message', hear)

  const post = (id: string, call: string, args: readonly unknown[]): void =>
    frame.contentWindow?.postMessage({ dawnline: 1, id, call, args }, origin)
  const call = <T>(verb: string, ...args: unknown[]): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      const id = `${name}-${++asked}`
      waiting.set(id, { resolve, reject })
      post(id, verb, args)
    }) as Promise<T>
  const ready = async (): Promise<void> => {
    const answer = call<void>('ready')
    const id = `${name}-${asked}`
    const again = setInterval(() => post(id, 'ready', []), ASK_AGAIN_MS)
    try {
      await answer
    } finally {
      clearInterval(again)
    }
  }
  let isReady: Promise<void> | null = null
  const onceReady = (): Promise<void> => {
    isReady ??= ready()
    return isReady
  }
  return {
    ready: onceReady,
    version: () => call('version'),
    presets: () => call('presets'),
    setScenario: (presetOrPatch) => call('setScenario', presetOrPatch),
    scenario: () => call('scenario'),
    setTime: (isoUtc) => call('setTime', isoUtc),
    time: () => call('time'),
    play: (rate) => call('play', ...(rate === undefined ? [] : [rate])),
    pause: () => call('pause'),
    rest: (isResting) => call('rest', isResting),
    totals: () => call('totals'),
    snapshot: () => call('snapshot'),
    on(event, listener) {
      const own = listeners.get(event) ?? new Set<Listener>()
      listeners.set(event, own)
      if (own.size === 0)
        void onceReady().then(
          () => call('subscribe', event),
          () => {},
        )
      own.add(listener)
      return () => own.delete(listener)
    },
    close() {
      removeEventListener('message', hear)
      for (const one of waiting.values()) one.reject(new Error('The connection to the frame is closed.'))
      waiting.clear()
    },
  }
}
