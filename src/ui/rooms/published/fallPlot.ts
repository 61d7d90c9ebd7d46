/** The drawing of a difference told in steps: bars from one value to the next, on one straight axis from nothing. */
import type { PublishedFall, PublishedStep } from '../../../scenario/answers/publishedSteps.ts'

export interface FallBar {
  id: 'theirs' | PublishedStep | 'ours'
  /** Places from 0 to 1. */
  from: number
  to: number
  isMore: boolean
}

export function fallBars({ theirs, ours, steps, range }: PublishedFall): FallBar[] {
  let level = theirs
  const spans = steps.map(({ step, change }) => {
    const from = level
    level += change
    return { id: step, from, to: level }
  })
  const most = Math.max(theirs, ours, range.high, ...spans.map(({ to }) => to))
  const bar = (id: FallBar['id'], from: number, to: number): FallBar => ({
    ...{ id, from: Math.min(from, to) / most, to: Math.max(from, to) / most, isMore: to >= from },
  })
  return [
    bar('theirs', 0, theirs),
    ...spans.map(({ id, from, to }) => bar(id, from, to)),
    bar('ours', 0, ours),
  ]
}
