import type { Scenario } from '../document/schema.ts'

/** What an embedded page answers to. */
export const MESSAGE_CALLS = [
  'ready',
  'version',
  'presets',
  'setScenario',
  'scenario',
  'setTime',
  'time',
  'play',
  'pause',
  'rest',
  'totals',
  'frames',
  'snapshot',
  'subscribe',
] as const

/** What happens in an embedded page: {dawnline: 1, event, value}, for whoever has subscribed. */
export interface Events {
  /** Places, totals and picture are there. */
  ready: true
  change: Scenario
  /** The instant, to the second; at most four times a second. */
  time: string
  /** Number of the satellite, from 1. */
  select: number | null
  /** From 1. */
  step: { story: string; step: number } | null
  /** How high the frame would like to be at its width, in CSS pixels. */
  height: number
  /** What the page has told its reader, in one sentence. */
  error: string
}
export type EventName = keyof Events
export const EVENTS: readonly EventName[] = ['ready', 'change', 'time', 'select', 'step', 'height', 'error']
