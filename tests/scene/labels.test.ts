import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { type Box, chooseAnchor, overlaps, separate } from '../../src/scene/labels.ts'

const AREA = { left: 280, top: 60, right: 900, bottom: 590 }

test('200 sets of five labels, anywhere at first, end inside the free area and apart (seed 6)', () => {
  const next = random(6)
  for (let k = 0; k < 200; k++) {
    const boxes: Box[] = Array.from({ length: 5 }, () => ({
      x: next() * 1280,
      y: next() * 720,
      width: 60 + next() * 130,
      height: 20 + next() * 25,
    }))
    separate(boxes, AREA)
    boxes.forEach((box, index) => {
      expect(box.x).toBeGreaterThanOrEqual(AREA.left)
      expect(box.y).toBeGreaterThanOrEqual(AREA.top)
      expect(box.x + box.width).toBeLessThanOrEqual(AREA.right)
      expect(box.y + box.height).toBeLessThanOrEqual(AREA.bottom)
      for (const other of boxes.slice(0, index)) expect(overlaps(box, other), `set ${k}`).toBe(false)
    })
  }
})

test('labels that are in nobody’s way stay where they are, and the first has the right of way', () => {
  const apart: Box[] = [
    { x: 300, y: 100, width: 100, height: 30 },
    { x: 300, y: 200, width: 100, height: 30 },
  ]
  const before = structuredClone(apart)
  separate(apart, AREA)
  expect(apart).toEqual(before)
  const [first, second] = [
    { x: 300, y: 100, width: 100, height: 30 },
    { x: 310, y: 110, width: 100, height: 30 },
  ]
  separate([first, second], AREA)
  expect(first).toEqual(before[0])
  expect(second).toMatchObject({ x: 310, y: 140 }) // below it, a gap of 10 px between
})

test('the anchor is the visible candidate farthest towards the label, and is kept while the gain is small', () => {
  const candidates = [{ x: 0, y: 0 }, null, { x: 100, y: 0 }, { x: 120, y: 0 }]
  const right = { x: 1, y: 0 }
  expect(chooseAnchor(candidates, right, -1)).toBe(3)
  expect(chooseAnchor(candidates, right, 2)).toBe(2) // 20 px more are not worth a move
  expect(chooseAnchor(candidates, right, 0)).toBe(3)
  expect(chooseAnchor(candidates, { x: -1, y: 0 }, 3)).toBe(0)
  expect(chooseAnchor([null, null], right, 0)).toBe(-1)
})
