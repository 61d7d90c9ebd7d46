/** The fleet's energy of a day by adding up its minutes. */
import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { tell } from '../../../src/scenario/answers/headlines.ts'
import { buildModel, totalsAt } from '../../../src/scenario/answers/model.ts'
import { presetOf } from '../../../src/scenario/document/presets.ts'

const MINUTE_MS = 60e3
/** The day's noon stands for the day: the Sun's distance and β change by up to 0.4 % of the light in a season's edge. */
const DAY_TOLERANCE = 2e-3

test.each([
  ['dawn-dusk-650', '2026-06-21T17:00:00Z'],
  ['dawn-dusk-650', '2026-09-23T06:00:00Z'],
  ['starlink-53', '2026-03-20T23:00:00Z'],
] as const)('%s: the fleet’s energy of the UTC day of %s is the sum of its minutes', (preset, utc) => {
  const utcMs = Date.parse(utc)
  const model = buildModel(presetOf(preset).scenario)
  const told = tell(new Asked(model, null, utcMs), 'orbit', 'itTodayWh')
  const startMs = Date.parse(`${utc.slice(0, 10)}T00:00:00Z`)
  let sumWh = 0
  for (let minute = 0; minute < 1440; minute += 3) {
    sumWh += totalsAt(model, startMs + (minute + 1.5) * MINUTE_MS).itPowerW * (3 / 60)
  }
  expect(Math.abs(told.value! / sumWh - 1)).toBeLessThan(DAY_TOLERANCE)
})
