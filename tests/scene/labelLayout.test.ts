/** Lines from anchors to their labels, point by point by hand. */
import { expect, test } from 'vitest'
import { leaderOf } from '../../src/scene/labelLayout.ts'

const box = { x: 300, y: 100, width: 80, height: 30 }

test('a line goes to 6 px before the near end of the first line of words, level over the last 18', () => {
  // First line of words 11 px below the top; box from 300 to 380.
  expect(leaderOf('orbit', box, 200, 200)).toBe('200,200 276,111 294,111')
  expect(leaderOf('orbit', box, 500, 200)).toBe('500,200 404,111 386,111')
  // 26 px left of the box: the level part, 276 to 294, is all there is room for.
  expect(leaderOf('orbit', box, 274, 200)).toBe('274,200 276,111 294,111')
})

test('an anchor over or under its box has a line straight to the edge, and none within 12 px', () => {
  expect(leaderOf('ring', box, 340, 200)).toBe('340,200 340,133')
  expect(leaderOf('ring', box, 340, 40)).toBe('340,40 340,97')
  expect(leaderOf('ring', box, 290, 200)).toBe('290,200 308,133') // 8 px inside the corner
  expect(leaderOf('ring', box, 395, 200)).toBe('395,200 372,133')
  expect(leaderOf('ring', box, 340, 144)).toBe('')
  expect(leaderOf('site', box, 100, 500)).toBe('')
})
