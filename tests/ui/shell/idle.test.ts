import { expect, test } from 'vitest'
import { idlePhase, idleSecondsOf } from '../../../src/ui/shell/idle.ts'

test('seconds of the address, ten to an hour; anything else is refused', () => {
  expect(idleSecondsOf('?present')).toBeUndefined()
  expect(idleSecondsOf('?present&idle=60')).toBe(60)
  expect([10, 3600].map((seconds) => idleSecondsOf(`?idle=${seconds}`))).toEqual([10, 3600])
  for (const bad of ['', '9', '3601', '-60', 'soon', 'NaN', 'Infinity'])
    expect(idleSecondsOf(`?idle=${bad}`), bad).toBeNull()
})

test('nothing is said while the page is used, the last five seconds are counted, and then it goes back', () => {
  expect(idlePhase(0, 60)).toEqual({ is: 'used' })
  expect(idlePhase(54.9, 60)).toEqual({ is: 'used' })
  expect([55, 55.2, 59.9].map((restedS) => idlePhase(restedS, 60))).toEqual([
    { is: 'soon', leftS: 5 },
    { is: 'soon', leftS: 5 },
    { is: 'soon', leftS: 1 },
  ])
  expect(idlePhase(60, 60)).toEqual({ is: 'over' })
  expect(idlePhase(1e6, 60)).toEqual({ is: 'over' })
})
