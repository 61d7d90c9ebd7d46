/** The ramp's figures in captions, held against the answer of the command `ramp`, which is told in gigawatts. */
import { beforeEach, expect, test } from 'vitest'
import { stories } from '../../src/i18n/en/stories.ts'
import { formatPower } from '../../src/i18n/format.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PLAIN, rampOf } from '../../src/scenario/answers/ramp.ts'
import { decodeLink } from '../../src/scenario/document/codec.ts'
import { STORIES } from '../../src/scenario/document/shippedStories.ts'
import { startYears } from '../../src/state/answers/years.ts'
import { store } from '../../src/state/document/store.ts'
import { isToldWhole, liveText, withLive } from '../../src/ui/rooms/story/live.ts'
import { isRampLive } from '../../src/ui/rooms/story/rampLive.ts'

startYears()
const words: Record<string, string> = stories
const STEPS = STORIES.filter(({ id }) => ['industry', 'factories'].includes(id)).flatMap((story) =>
  story.steps.map((step, index) => [`${story.id}.${index + 1}`, step] as const),
)
const opening = store.getState()
beforeEach(() => store.setState(opening, true))
function show(link: string) {
  const { scenario, view } = decodeLink(link).shared
  store.setState({ scenario, view })
  const ramp = rampOf(buildModel(scenario), {
    ...PLAIN,
    rampCase: view.rampCase,
    labour: view.rampLabour,
  })
  return ramp.years.find(({ year }) => year === view.rampYear)!
}

test.each(STEPS)('%s tells its year: every figure of the ramp is a number or a name', (id, step) => {
  const { year, orbit, earth } = show(step.link)
  for (const kind of ['', '.scale']) {
    const text = words[`story.${id}${kind}`]!
    const ids = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter(isRampLive)
    for (const one of ids) expect(liveText(one), one).not.toMatch(/NaN|Infinity|undefined|^$|…/)
    if (ids.length > 0 && ids.every(isRampLive))
      expect(isToldWhole(ids.map((one) => `{${one}}`).join())).toBe(true)
  }
  const caption = words[`story.${id}`]!
  if (caption.includes('{rampYear}')) expect(withLive('{rampYear}')).toBe(String(year))
  if (caption.includes('{rampAdded}')) expect(withLive('{rampAdded}')).toBe(formatPower(orbit.addedW))
  if (caption.includes('{rampEarth}')) expect(withLive('{rampEarth}')).toBe(formatPower(earth.addedW))
})

test('each step of the ramp ends on what holds it back, and the filed million is asked of it first', () => {
  const told = STEPS.filter(([id]) => id.startsWith('industry')).map(([id]) => words[`story.${id}`]!)
  expect(told[0]).toContain('{satellites}')
  for (const caption of told.slice(1)) expect(caption).toMatch(/Held back by \{ramp(Earth)?Binds\}\.$/)
})

test('what is launched as planned in 2040 is what wears out, and nothing grows', () => {
  const step = STEPS.find(([id]) => id === 'industry.6')![1]
  show(step.link)
  expect(liveText('rampLaunched')).toBe(liveText('rampWorn'))
})

test('cells, chips and memory of all stand above what orbit may take of them', () => {
  const { orbit } = show('v=3&rampYear=2030')
  // The share of the computers that orbit may take: half, in the central case.
  expect(liveText('rampMemory')).toBe(formatPower(orbit.caps.memory.central / 0.5))
  expect(liveText('rampLogic')).toBe(formatPower(orbit.caps.logic.central / 0.5))
})
