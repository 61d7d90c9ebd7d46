/** The price of work is the price of energy over what a megawatt-hour does, the same on both sides. */

import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { tell } from '../../../src/scenario/answers/headlines.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { OPENING_MS } from '../../../src/scenario/document/presets.ts'
import { ACCELERATORS } from '../../../src/scenario/facts/accelerators.ts'
import { SITES } from '../../sites.ts'

const scenario = defaultScenario()
const site = SITES.find(({ id }) => id === scenario.site)!
const design = designGround(site, scenario, [scenario.availability]).next().value as GroundDesign
const asked = new Asked(buildModel(scenario), design, OPENING_MS)
const DIGITS = 12

test('an hour of an accelerator takes its power, on both sides', () => {
  const kw = ACCELERATORS[scenario.satellite.accelerator].powerW.central / 1e3
  for (const side of ['orbit', 'ground'] as const) {
    const perMwh = tell(asked, side, 'usdPerMwh')
    const perHour = tell(asked, side, 'usdPerAcceleratorHour')
    expect(perHour.value! / ((perMwh.value! * kw) / 1e3)).toBeCloseTo(1, DIGITS)
    expect(perHour.low! / perHour.value!).toBeCloseTo(perMwh.low! / perMwh.value!, DIGITS)
    expect(perHour.unit).toBe('USD/h')
  }
})

test('a million tokens cost what their energy costs, and the sides differ as their energy does', () => {
  const [orbit, ground] = (['orbit', 'ground'] as const).map((side) =>
    tell(asked, side, 'usdPerMillionTokens'),
  )
  const ratio = tell(asked, 'shared', 'priceRatio').value!
  expect(orbit!.value! / ground!.value! / ratio).toBeCloseTo(1, DIGITS)
})
