/** Any valid scenario has answers that are numbers, or say that there is none: no infinity, no NaN, nothing thrown. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../../src/lib/units.ts'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { carriesLoad } from '../../../src/scenario/answers/compare.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { tellAll } from '../../../src/scenario/answers/headlines.ts'
import { buildModel, residualFraction, totalsAt } from '../../../src/scenario/answers/model.ts'
import { TELLERS } from '../../../src/scenario/answers/names.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { SITES } from '../../sites.ts'
import { scenarioPatch } from '../randomScenario.ts'

const SEED = 20260923
const WANTED = 5000
/** A supply is a year of hours: they are few, and asked for one after the other. */
const SUPPLY_CHOICES = { availability: [0.9, 0.97, 1], batteryHours: [1, 4, 12] }
/** The year of a single orbit costs as much as everything else. */
const PLANE_EVERY = 5
/** So many satellites are counted one by one to check the closed form. */
const MOST_SAMPLED = 500

/** One place and mount, whose panels and battery carry any load. */
function wholeDesign(): GroundDesign {
  const run = designGround(SITES.find(({ id }) => id === 'phoenix-az')!, defaultScenario())
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

/** Paths of what is no finite number, in anything that is answered. */
function strayNumbers(value: unknown, path: string, found: string[] = []): string[] {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) found.push(`${path} ${value}`)
  } else if (ArrayBuffer.isView(value)) {
    if (!hours.has(value) && !(value as Float64Array).every(Number.isFinite)) found.push(path)
    hours.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) strayNumbers((value as Record<string, unknown>)[key], `${path}.${key}`, found)
  }
  return found
}
/** Looked through already: scenarios share the hours of a supply. */
const hours = new WeakSet<object>()

function validScenarios(): [patch: unknown, scenario: Scenario][] {
  const supplies = fc.record({
    availability: fc.constantFrom(...SUPPLY_CHOICES.availability),
    batteryHours: fc.constantFrom(...SUPPLY_CHOICES.batteryHours),
  })
  const drawn = fc.tuple(scenarioPatch, supplies).map(([patch, supply]) => ({ ...patch, ...supply }))
  const read = fc
    .sample(drawn, { numRuns: Math.ceil(WANTED * 1.3), seed: SEED })
    .map((patch) => [patch, patchScenario(defaultScenario(), patch)] as const)
  const good = read.flatMap(([patch, one]): [unknown, Scenario][] => (one.ok ? [[patch, one.value]] : []))
  const keyOf = ({ supply, availability, batteryHours }: Scenario) =>
    `${supply} ${availability} ${batteryHours}`
  return good.slice(0, WANTED).sort(([, a], [, b]) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

test(`${WANTED} valid scenarios at random (seed ${SEED}): totals, headlines and comparison are finite`, () => {
  const design = wholeDesign()
  const stray = new Map<string, unknown>()
  let evaluated = 0
  let loadless = 0
  for (const [patch, scenario] of validScenarios()) {
    const model = buildModel(scenario)
    const utcMs = model.fleet.epochMs + 100.3 * DAY_MS
    const asked = new Asked(model, design, utcMs)
    const { totals, comparison } = asked
    const isFew = totals.satellites <= MOST_SAMPLED
    const residual = isFew ? residualFraction(totals, totalsAt(model, utcMs, 'sampled')) : 0
    const tellers = evaluated % PLANE_EVERY === 0 ? TELLERS : TELLERS.filter((one) => one !== 'plane')
    const told = tellers.filter((one) => one !== 'ground' || comparison.ground)
    const sides = Object.fromEntries(told.map((teller) => [teller, tellAll(asked, teller)]))
    const { orbit, ground, ...rest } = comparison
    const load = carriesLoad(comparison)
    const priced = load ? { orbit, ground } : { orbit: orbit.delivery, ground: ground?.delivery }
    const answers = { totals, residual, sides, rest, priced }
    for (const path of strayNumbers(answers, '')) stray.set(path, patch)
    expect(sides.orbit!.usdPerMwh!.value === null).toBe(!load)
    evaluated++
    if (!load) loadless++
  }
  expect([...stray].slice(0, 5)).toEqual([])
  expect(evaluated).toBe(WANTED)
  expect(loadless).toBeGreaterThan(100)
})
