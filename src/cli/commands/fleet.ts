/** `fleet`: light, power, compute and charge of a whole constellation at an instant. */

import { medianMs } from '../../lib/timing.ts'
import { buildModel, totalsAt } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET } from '../../scenario/document/presets.ts'
import type { Command } from '../command.ts'
import { utcText } from '../flags.ts'
import { FLAGS } from '../flagTable.ts'
import { orbitPlanes } from './constellation.ts'
import { scenarioOf } from './document.ts'

/** The first runs are compiled while they run; a frame of the page is a warm one. */
const WARM = { warmUp: 1, times: 3, forMs: 60 }
const PRECISION = 'dense FP8 peak'

export const fleet: Command = {
  summary: 'Light, power, compute and charge of a constellation now',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    satellites: "default: the constellation's",
    pointing: "default: the satellite's",
    utc: "default: the constellation's epoch",
    method: `default ${FLAGS.method.field.default}`,
  },
  answer(values) {
    const model = buildModel(scenarioOf(values, DEFAULT_PRESET))
    const utcMs = values.utc ?? model.fleet.epochMs
    const totals = totalsAt(model, utcMs, values.method)
    const elapsedMs = medianMs(() => totalsAt(model, utcMs, values.method), WARM)
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
