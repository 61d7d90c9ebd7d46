import { expect, test } from 'vitest'
import { fullPageAddress, isPresenting, layoutOf, withPresent } from '../../src/ui/kit/layoutOf.ts'
import { stepsOfDrag } from '../../src/ui/shell/SheetHandle.tsx'

const page = { widthPx: 1600, heightPx: 900, isFramed: false, search: '' }

test.each([
  [page, 'wide'],
  [{ ...page, widthPx: 1100 }, 'wide'],
  [{ ...page, widthPx: 1099 }, 'drawers'],
  [{ ...page, widthPx: 760 }, 'drawers'],
  [{ ...page, widthPx: 759 }, 'phone'],
  [{ ...page, heightPx: 499 }, 'phone'],
  [{ ...page, heightPx: 500 }, 'wide'],
  [{ ...page, search: '?embed' }, 'embed'],
  [{ ...page, isFramed: true }, 'wide'],
  [{ ...page, isFramed: true, widthPx: 899 }, 'embed'],
  [{ ...page, isFramed: true, heightPx: 559 }, 'embed'],
])('%o is laid out as %s', (surroundings, layout) => expect(layoutOf(surroundings)).toBe(layout))

test('presenting is part of the address and leaves the rest of it alone', () => {
  expect(withPresent('?lang=en', true)).toBe('?lang=en&present')
  expect(withPresent('?lang=en&present', false)).toBe('?lang=en')
  expect(withPresent('?present', false)).toBe('')
  expect(isPresenting('?present')).toBe(true)
})

test('the full page of an embedded one keeps its scenario', () => {
  expect(fullPageAddress('https://example.org/a/?embed#v=3&p=iss')).toBe('https://example.org/a/#v=3&p=iss')
})

test.each([
  [0.02, 0],
  [0.1, 1],
  [-0.1, -1],
  [0.6, 2],
  [-0.6, -2],
])('a drag over %d of the window moves the panel by %d heights', (share, steps) =>
  expect(stepsOfDrag(share)).toBe(steps),
)
