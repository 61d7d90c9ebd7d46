import { expect, test } from 'vitest'
import { FIRST_MS, LAST_MS } from '../../../src/scenario/document/codec.ts'
import { setTime } from '../../../src/state/clock/actions.ts'
import { frame } from '../../../src/state/clock/frame.ts'

test('the clock stays within the years that are shown, and what is no instant does not move it', () => {
  setTime(Date.UTC(2030, 0, 1))
  setTime(Number.NaN)
  expect(frame.utcMs).toBe(Date.UTC(2030, 0, 1))
  setTime(Number.POSITIVE_INFINITY)
  expect(frame.utcMs).toBe(LAST_MS)
  setTime(-1e15)
  expect(frame.utcMs).toBe(FIRST_MS)
})
