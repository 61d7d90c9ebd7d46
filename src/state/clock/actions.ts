/** What a user can do with the clock. It is no part of the document: neither saved as a step nor undone. */
import { DEFAULT_RATE, FIRST_MS, LAST_MS, MAX_RATE } from '../../scenario/document/codec.ts'
import { type Refusal, refusal } from '../../scenario/document/refusal.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'
import { frame, requestFrame } from './frame.ts'

/** An instant outside the years that are shown becomes the nearest one inside; what is none changes nothing. */
export function setTime(utcMs: number): void {
  if (Number.isNaN(utcMs)) return
  frame.utcMs = Math.min(Math.max(utcMs, FIRST_MS), LAST_MS)
  requestFrame()
}

/** What is wrong with a rate, null where nothing is. */
export const rateProblem = (rate: unknown): Refusal | null =>
  typeof rate === 'number' && Math.abs(rate) <= MAX_RATE
    ? null
    : refusal('rate', rate, { words: 'rateSeconds', values: { most: MAX_RATE } })

export function play(rate = store.getState().rate || DEFAULT_RATE): void {
  const problem = rateProblem(rate)
  if (problem) {
    report(problem)
    return
  }
  store.setState({ playing: true, rate })
  requestFrame()
}

export const pause = (): void => store.setState({ playing: false })

export const togglePlay = (): void => (store.getState().playing ? pause() : play())

/** The clock's speed or direction changes without starting it. */
export function setRate(rate: number): void {
  if (store.getState().playing) play(rate)
  else store.setState({ rate })
}
