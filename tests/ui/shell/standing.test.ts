import { expect, test } from 'vitest'
import { embedShapeOf } from '../../../src/ui/kit/layoutOf.ts'
import { standingOf } from '../../../src/ui/shell/standing.ts'

const SHAPE = embedShapeOf({
  widthPx: 500,
  heightPx: 420,
  isFramed: true,
  search: '?embed=title,time,controls',
})
const WIDE: Parameters<typeof standingOf>[0] = {
  layout: 'wide',
  shape: SHAPE,
  isPresent: false,
  drawer: null,
  tab: 'compare',
  wantsAtlas: false,
  wantsBeside: false,
  wantsMap: false,
}
/** The parts that stand, as words. */
const around = (change: Partial<typeof WIDE>): string => {
  const stands = standingOf({ ...WIDE, ...change })
  const { left, right, timeBar: bar, timePill: pill, isAtlas: atlas, isBeside: beside, isMap: map } = stands
  return Object.entries({ left, right, bar, pill, atlas, beside, map })
    .flatMap(([name, isThere]) => (isThere ? [name] : []))
    .join(' ')
}

test.each([
  ['a wide window', {}, 'left right bar'],
  ['a wide window with the atlas', { wantsAtlas: true }, 'right bar atlas'],
  ['a wide window with both tables', { wantsBeside: true }, 'right bar beside'],
  ['the atlas before the tables', { wantsAtlas: true, wantsBeside: true }, 'right bar atlas'],
  ['a wide window with the map', { wantsMap: true }, 'right bar map'],
  ['the atlas before the map', { wantsAtlas: true, wantsMap: true }, 'right bar atlas'],
  ['an audience with the map', { isPresent: true, wantsMap: true }, 'pill map'],
  ['a phone with the map', { layout: 'phone', wantsMap: true }, 'pill map'],
  ['a narrow window', { layout: 'drawers' }, 'bar'],
  ['a narrow window with a drawer', { layout: 'drawers', drawer: 'left' }, 'left bar'],
  ['a drawer that the window has outgrown', { drawer: 'left', wantsAtlas: true }, 'right bar atlas'],
  ['a phone', { layout: 'phone' }, 'right pill'],
  ['a phone on its time', { layout: 'phone', tab: 'time' }, 'bar pill'],
  ['a phone on its controls', { layout: 'phone', tab: 'scene' }, 'left pill'],
  ['a phone with the atlas', { layout: 'phone', wantsAtlas: true }, 'pill atlas'],
  ['an audience', { isPresent: true, wantsAtlas: true, drawer: 'left' }, 'pill'],
  ['an audience on a phone', { isPresent: true, layout: 'phone', wantsBeside: true }, 'pill'],
  ['another page', { layout: 'embed', wantsAtlas: true }, 'pill'],
  ['another page with a drawer', { layout: 'embed', drawer: 'left' }, 'left pill'],
  ['another page with a drawer that it has not', { layout: 'embed', drawer: 'right' }, 'pill'],
] as const)('%s', (_, change, parts) => expect(around(change)).toBe(parts))

test('the headline stands over the picture of a talk, and gives way to the map', () => {
  expect(standingOf({ ...WIDE, isPresent: true }).figures).toBe(true)
  expect(standingOf({ ...WIDE, isPresent: true, wantsMap: true }).figures).toBe(false)
})

test('a drawer that no window shows is none', () => {
  expect(standingOf({ ...WIDE, drawer: 'left' }).drawer).toBeNull()
  expect(standingOf({ ...WIDE, layout: 'drawers', drawer: 'left' }).drawer).toBe('left')
})
