/** What other people's pages and tests may rely on: window.dawnline, and the same verbs by postMessage as
 *  {dawnline: 1, id, call, args} → {dawnline: 1, id, result | error}. A bad call throws one sentence. */
import { fetchPart } from '../../lib/fetchPart.ts'
import { messageOf } from '../../lib/messageOf.ts'
import { plainCopy } from '../../lib/plainCopy.ts'
import { urlOf } from '../../lib/urlOf.ts'
import { formatUtc } from '../../physics/time.ts'
import { MESSAGE_CALLS } from '../../scenario/answers/messageCalls.ts'
import { residualFraction, totalsAt } from '../../scenario/answers/model.ts'
import { INSTANT_EXPECTED, readInstant } from '../../scenario/document/codec.ts'
import { patchScenario } from '../../scenario/document/patch.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { badValue, refusal, sentenceOf } from '../../scenario/document/refusal.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { OWN_SITE } from '../../systems/weatherFile.ts'
import { currentModel } from '../answers/derived.ts'
import { pause, play, rateProblem, setTime } from '../clock/actions.ts'
import { frame, sceneHandle } from '../clock/frame.ts'
import { frameStatistics, restLoop } from '../clock/loop.ts'
import { changeScenario, report } from '../document/actions.ts'
import { letInterfaceFollow, store } from '../document/store.ts'
import type { pictureOf } from '../view/picture.ts'
import type { Tell } from './events.ts'

export const MODEL_VERSION = '0.1.0'

/** Totals at this very instant, computed at the call. */
function totals() {
  const { totals, ground, utcMs } = frame
  return {
    utc: formatUtc(utcMs),
    satellites: totals.satellites,
    sunlitFraction: totals.sunlitFraction,
    inUmbra: totals.inUmbra,
    inPenumbra: totals.inPenumbra,
    generatedW: totals.generatedW,
    itPowerW: totals.itPowerW,
    batteryWh: totals.batteryWh,
    batteryCapacityWh: totals.batteryCapacityWh,
    flops: totals.flops,
    precision: 'dense FP8 peak',
    residualFraction: residualFraction(totals, totalsAt(currentModel(), utcMs, 'sampled')),
    ground: ground && {
      site: ground.site,
      pvCapacityW: ground.pvCapacityW,
      pvOutputW: ground.pvOutputW,
      batterySocFraction: ground.batterySocFraction,
      gridW: ground.gridW,
      itPowerW: ground.itPowerW,
    },
  }
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** A patch, its groups, a group, and one more, so that lists in place of values are copied too. */
const PATCH_DEPTH = 4

function readPatch(presetIdOrPatch: unknown): unknown {
  if (typeof presetIdOrPatch === 'string') return { preset: presetIdOrPatch }
  try {
    return plainCopy(presetIdOrPatch, PATCH_DEPTH)
  } catch {
    throw new Error(sentenceOf(refusal('scenario', presetIdOrPatch, { words: 'object' })))
  }
}

export function createApi(ready: Promise<void>) {
  return {
    ready,
    version: MODEL_VERSION,
    presets: (): string[] => Object.keys(PRESETS),
    async setScenario(presetIdOrPatch: string | object): Promise<void> {
      const patch = readPatch(presetIdOrPatch)
      const { scenario, sites, own } = store.getState()
      const result = patchScenario(scenario, patch)
      if (!result.ok) throw new Error(sentenceOf(result.error))
      const { site } = result.value
      const siteIds = [...sites.map(({ id }) => id), ...(own ? [OWN_SITE] : [])]
      if (siteIds.length > 0 && !siteIds.includes(site)) {
        throw new Error(badValue('site', site, siteIds))
      }
      changeScenario(patch)
      await nextFrame()
      letInterfaceFollow()
    },
    scenario: (): Scenario => structuredClone(store.getState().scenario),
    setTime(isoUtc: string): void {
      const utcMs = readInstant(isoUtc)
      if (utcMs === null) throw new Error(badValue('time', isoUtc, INSTANT_EXPECTED))
      setTime(utcMs)
    },
    time: (): string => formatUtc(frame.utcMs),
    play(rate?: number): void {
      const problem = rate === undefined ? null : rateProblem(rate)
      if (problem) throw new Error(sentenceOf(problem))
      play(rate)
    },
    pause,
    /** Draws nothing until it is told otherwise; for whoever hides the frame. */
    rest(isResting: boolean): void {
      if (typeof isResting !== 'boolean') throw new Error(badValue('rest', isResting, 'true or false'))
      restLoop('asked', isResting)
    },
    totals,
    frames: frameStatistics,
    async snapshot(): Promise<Blob> {
      const scene = sceneHandle()
      if (!scene) throw new Error('There is no picture: the scene needs WebGL2.')
      return scene.snapshot()
    },
    /** Calls the listener with these events from now on, all where none is named. */
    async subscribe(tell: Tell, ...names: unknown[]): Promise<string[]> {
      const { subscribe } = await fetchPart(() => import('./events.ts'))
      return subscribe(tell, names, ready)
    },
    /** At a size of its own, with labels, as a PNG; for a dome where its tilt is given, of a year where years are shown. */
    picture: async (...asked: Parameters<typeof pictureOf>): Promise<Blob> =>
      (await fetchPart(() => import('../view/picture.ts'))).pictureOf(...asked),
    /** Where a satellite is on the canvas, in CSS pixels; null behind the Earth or out of view. */
    project: (satelliteId: number) => sceneHandle()?.project(satelliteId) ?? null,
  }
}

export type DawnlineApi = ReturnType<typeof createApi>

const isOrigin = (text: string): boolean => urlOf(text)?.origin === text

/** Who may command, by `?origin=https://example.org`: several are told apart by commas. Null where the address names
 *  nobody: then the embedding page may, whoever it is. Of a bad one nobody is left, and the page says so. */
export function originsOf(search: string): string[] | null {
  const text = new URLSearchParams(search).get('origin')
  if (text === null) return null
  return text.split(',').filter((one) => {
    if (isOrigin(one)) return true
    report(refusal('origin', one, { words: 'origin' }))
    return false
  })
}

/** Answers the page that embeds this one, and only it; where origins are named, only if it is of one of them. */
export function answerMessages(api: DawnlineApi, origins: readonly string[] | null = null): void {
  let hear: Tell | null = null // the parent's alone, and one
  addEventListener('message', async ({ data, source, origin }: MessageEvent) => {
    if (source !== window.parent || window.parent === window) return
    if (origins && !origins.includes(origin)) return
    if (typeof data !== 'object' || data === null || data.dawnline !== 1 || typeof data.call !== 'string')
      return
    // A page opened from a file has no origin to name; it is the parent all the same.
    const targetOrigin = origin === 'null' ? '*' : origin
    const send = (body: object) => source.postMessage({ dawnline: 1, ...body }, { targetOrigin })
    const reply = (body: object) => send({ id: data.id, ...body })
    try {
      if (!MESSAGE_CALLS.includes(data.call)) throw new Error(badValue('call', data.call, MESSAGE_CALLS))
      const member: unknown = api[data.call as keyof DawnlineApi]
      const args: unknown[] = Array.isArray(data.args) ? [...data.args] : []
      hear ??= (event, value) => send({ event, value })
      if (data.call === 'subscribe') args.unshift(hear)
      reply({ result: (await (typeof member === 'function' ? member(...args) : member)) ?? null })
    } catch (error) {
      reply({ error: messageOf(error) || String(error) })
    }
  })
}
