import { beforeEach, expect, test, vi } from 'vitest'
import { stamp as english } from '../../../src/i18n/en/stamp.ts'
import { stamp as korean } from '../../../src/i18n/ko/stamp.ts'
import { decodeLink } from '../../../src/scenario/document/codec.ts'
import { movedSince, stampOf, stampText } from '../../../src/scenario/document/stamp.ts'
import { movedText } from '../../../src/state/page/stampNow.ts'

beforeEach(() => vi.unstubAllGlobals())

const FIGURES = {
  'orbit.arrayW': 12_465_648.7,
  'ground.pvBoughtW': 66_012_345,
  'orbit.batteryBoughtWh': 0,
  'ground.batteryBoughtWh': 276_917_809,
  'orbit.usdPerMwh': 1884.9997,
  'ground.usdPerMwh': null,
}

test('a stamp in a link is read as it was written, to three digits, beside a link that keeps its meaning', () => {
  const text = stampText({ version: '0.1.0', figures: FIGURES })
  const link = `v=3&p=iss&stamp=${text}`
  expect(stampOf(link)).toEqual({
    version: '0.1.0',
    figures: {
      ...FIGURES,
      'orbit.arrayW': 12.5e6,
      'ground.pvBoughtW': 66e6,
      'ground.batteryBoughtWh': 277e6,
      'orbit.usdPerMwh': 1880,
    },
  })
  expect(text).toHaveLength(text.replaceAll(/[^\w.,:+-]/g, '').length) // nothing that a link has to escape
  const { shared, problems } = decodeLink(link)
  expect(problems).toEqual([])
  expect(shared.scenario.preset).toBe('iss')
})

test('what is no stamp is none', () => {
  for (const bad of [
    '',
    'v=3',
    'stamp=',
    'stamp=0.1.0',
    'stamp=new,a:1',
    'stamp=0.1.0,a:one',
    `stamp=0.1.0,a:${'1'.repeat(500)}`,
  ]) {
    expect(stampOf(bad), bad).toBe(null)
  }
})

test('only what has moved by more than its rounding is told, with what it was', () => {
  const stamp = stampOf(`stamp=${stampText({ version: '0.0.9', figures: FIGURES })}`)!
  expect(movedSince(stamp, FIGURES)).toEqual([])
  expect(movedSince(stamp, { ...FIGURES, 'orbit.usdPerMwh': 1883 })).toEqual([])
  const now = { ...FIGURES, 'orbit.usdPerMwh': 1700, 'ground.usdPerMwh': 436, 'orbit.batteryBoughtWh': 5e6 }
  const moved = movedSince(stamp, now)
  expect(moved.map(({ name }) => name)).toEqual([
    'orbit.batteryBoughtWh',
    'orbit.usdPerMwh',
    'ground.usdPerMwh',
  ])
  expect(movedText(english, stamp.version, moved).replaceAll(/\s/g, ' ')).toBe(
    'Since this link was made with version 0.0.9 of the model: battery in orbit none, now 5.00 MWh, price in orbit 1,880 USD/MWh, now 1,700 USD/MWh, and price on Earth none, now 436 USD/MWh.',
  )
  expect(movedSince({ version: '1.0.0', figures: { 'orbit.beauty': 1 } }, now)).toEqual([])
})

test('both languages have the words, with the same values in them', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  expect(Object.keys(korean)).toEqual(Object.keys(english))
  for (const [key, text] of Object.entries(english))
    expect(values(korean[key as keyof typeof korean]), key).toEqual(values(text))
})
