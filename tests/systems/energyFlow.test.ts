/** What goes into each part of a satellite comes out of it, at any instant, and it is what the picture and the totals tell. */
import { expect, test } from 'vitest'
import { sunAt } from '../../src/physics/sun.ts'
import { energyFlowOf } from '../../src/scenario/answers/machine/flow.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { planeOfSatellite } from '../../src/systems/constellation.ts'
import { satelliteLive } from '../../src/systems/live.ts'
import { planesAt } from '../../src/systems/planes.ts'
import type { Pointing } from '../../src/systems/pointing.ts'

const SIGMA = 5.670374419e-8
const INSTANTS = Array.from({ length: 40 }, (_, i) => Date.UTC(2026, 5, 21) + i * 7.3 * 60e3)

const cases = [
  ...['dawn-dusk-650', 'starlink-53', 'iss', 'suncatcher', 'spacex-million'].map((id): [string, Pointing] => [
    id,
    'two-axes',
  ]),
  ...(['one-axis', 'body-fixed'] as const).map((pointing): [string, Pointing] => ['iss', pointing]),
]

test.each(cases)('%s, %s', (id, pointing) => {
  const { scenario } = PRESETS[id]!
  for (const policy of ['shed', 'ride-through'] as const) {
    const model = buildModel({ ...scenario, policy, satellite: { ...scenario.satellite, pointing } })
    const { satellite } = model.power
    let [darkest, brightest] = [Infinity, 0]
    for (const utcMs of INSTANTS) {
      const planes = planesAt(model.fleet, utcMs)
      const sun = sunAt(utcMs)
      const { flow } = energyFlowOf(model, planes, sun, 0)
      const live = satelliteLive(planes, sun, model.power, planeOfSatellite(model.fleet, 0))
      const CLOSE = 6 - Math.ceil(Math.log10(flow.radiated + 1))
      expect(flow.computers).toBe(live.itPowerW)
      expect(flow.arrayHeat + flow.unused + flow.charged + flow.direct).toBeCloseTo(flow.sunlight, CLOSE)
      expect(flow.computers + flow.housekeeping + flow.losses).toBeCloseTo(
        flow.direct + flow.fromBattery,
        CLOSE,
      )
      expect(flow.radiated).toBeCloseTo(
        flow.computers + flow.housekeeping + flow.losses + flow.fromEarth,
        CLOSE,
      )
      // The radiator is as warm as it must be to give that off.
      const givenW = 2 * satellite.radiatorAreaM2 * satellite.radiatorEmissivity * SIGMA * live.radiatorK ** 4
      expect(givenW / flow.radiated).toBeCloseTo(1, 6)
      for (const watts of Object.values(flow)) expect(watts).toBeGreaterThanOrEqual(-1e-6)
      darkest = Math.min(darkest, flow.sunlight)
      brightest = Math.max(brightest, flow.sunlight)
    }
    expect(brightest).toBeGreaterThan(0)
    if (id !== 'dawn-dusk-650') expect(darkest).toBe(0)
  }
})
