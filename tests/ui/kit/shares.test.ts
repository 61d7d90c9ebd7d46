/** Shares are typed as they are shown: in percent. */
import { expect, test } from 'vitest'
import { refusal } from '../../../src/scenario/document/refusal.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS } from '../../../src/scenario/document/schema.ts'
import { report, reportAll } from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'
import { fieldUnit, typedValue, valueText } from '../../../src/ui/kit/fieldWords.ts'
import { problemText } from '../../../src/ui/kit/refusalText.ts'

const { availability, discountRate, pvLearning } = SCENARIO_FIELDS
const { altitudeKm } = GROUP_FIELDS

test('97 % of the hours is shown as 97, typed as 97 or 97 %, and held as 0.97', () => {
  expect(`${valueText(availability, 0.97)} ${fieldUnit(availability)}`).toBe('97 %')
  expect(typedValue(availability, '97')).toBe('0.97')
  expect(typedValue(availability, '99.9 %')).toBe('0.999')
  expect(`${valueText(discountRate, 0.07)} ${fieldUnit(discountRate)}`).toBe('7 %/yr') // 0.07 * 100 is not 7
})

test('what is no share, and what is no number, stays as it was typed', () => {
  expect(typedValue(altitudeKm, '650')).toBe('650')
  for (const text of ['', 'many', '9 7']) expect(typedValue(availability, text)).toBe(text)
})

test('a share that is refused is told as it was typed, with its range in percent', () => {
  const text = problemText(refusal('availability', typedValue(availability, '50'), { field: availability }))
  expect(text).toContain('50')
  expect(text).toContain('90 to 100 %')
})

test('what a price learns is refused by its label', () => {
  expect(problemText(refusal('pvLearning', 1, { field: pvLearning }))).toBe(
    'Panels on Earth: cheaper with each doubling 100 is not accepted: 0 to 40 %.',
  )
})

test('refusals are kept all, the one told last at the end, once', () => {
  store.setState({ problems: [] })
  const nine = Array.from({ length: 9 }, (_, i) => refusal('altitudeKm', i, { field: altitudeKm }))
  reportAll(nine)
  report(nine[2]!)
  const { problems } = store.getState()
  expect(problems).toHaveLength(9)
  expect(problems.at(-1)).toEqual(nine[2])
  report(nine[2]!)
  expect(store.getState().problems).toBe(problems)
})
