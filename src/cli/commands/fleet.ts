/** `fleet`: light, power, compute and charge of a whole constellation at an instant. */

import { parseUtc } from '../../physics/time.ts'
import { buildModel, totalsAt } from '../../scenario/model.ts'
import { DEFAULT_PRESET, OPENING_UTC } from '../../scenario/presets.ts'
import type { Command } from '../command.ts'
import { FLAGS, utcText } from '../flags.ts'
import { orbitPlanes } from './constellation.ts'
import { scenarioOf } from './document.ts'

const PRECISION = 'dense FP8 peak'

export const fleet: Command = {
  summary: 'Light, power, compute and charge of a constellation now',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    utc: `default ${OPENING_UTC}`,
    method: `default ${FLAGS.method.field.default}`,
  },
  answer(values) {
    const model = buildModel(scenarioOf(values, DEFAULT_PRESET))
    const utcMs = values.utc ?? parseUtc(OPENING_UTC)!
    totalsAt(model, utcMs, values.method) // compiled and warm, so that the time below is that of a frame
    const startMs = performance.now()
    const totals = totalsAt(model, utcMs, values.method)
    const elapsedMs = performance.now() - startMs
    const answer = {
      utc: utcText(utcMs),
      satellites: totals.satellites,
      planes: orbitPlanes(model.fleet),
      sunlitFraction: totals.sunlitFraction,
      inUmbra: totals.inUmbra,
      inPenumbra: totals.inPenumbra,
      generatedW: totals.generatedW,
      itPowerW: totals.itPowerW,
      flops: totals.flops,
      precision: PRECISION,
      batteryWh: totals.batteryWh,
      batteryCapacityWh: totals.batteryCapacityWh,
      elapsedMs,
    }
    return { json: answer, facts: answer }
  },
}
