/** `passes`: when the satellites of a fleet stand above a place, and when none does. */

import { lastStep } from '../../lib/lastStep.ts'
import { DAY_MS, DEG } from '../../lib/units.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import {
  everyFor,
  PASS_COLUMNS,
  PASS_MASK_DEG,
  PASSES_LISTED,
  passCells,
  passesOver,
  passFigures,
} from '../../scenario/answers/passes.ts'
import { DEFAULT_PRESET } from '../../scenario/document/presets.ts'
import { watchOf } from '../../systems/passes.ts'
import { refuse, refuseUsed } from '../answer.ts'
import { type Command, REQUIRED, required } from '../command.ts'
import { utcText } from '../flags.ts'
import { scenarioOf } from './document.ts'
import { siteOf } from './weatherPlace.ts'

/** Some ten seconds of them. */
const MOST_LOOKS = 5_000_000

export const passes: Command = {
  summary: 'Passes of a fleet over a place, how many are up at once, and gaps',
  flags: {
    site: REQUIRED,
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    satellites: "default: the constellation's",
    from: "default: the constellation's epoch",
    to: 'default: a day after --from',
    maskDeg: `default ${PASS_MASK_DEG}`,
    every: 'default 1',
    limit: `default ${PASSES_LISTED}`,
  },
  answer(values) {
    const { fleet } = buildModel(scenarioOf(values, DEFAULT_PRESET))
    const site = siteOf(required(values, 'site'))
    const fromMs = values.from ?? fleet.epochMs
    const toMs = values.to ?? fromMs + DAY_MS
    if (toMs <= fromMs) throw refuse('to', utcText(toMs), `an instant after ${utcText(fromMs)}`)
    const every = values.every ?? 1
    const watch = watchOf(site, values.maskDeg ?? PASS_MASK_DEG, fromMs, toMs)
    const least = everyFor(fleet, watch, MOST_LOOKS)
    if (every < least) {
      throw refuseUsed(
        'every',
        { given: values.every, used: every },
        `${least} or more for so many satellites and so long a window`,
      )
    }
    const limit = values.limit ?? PASSES_LISTED
    const told = lastStep(passesOver({ fleet, watch, every, limit }))
    const { gaps, ...coverage } = told.coverage
    const facts = {
      site: site.id,
      fromUtc: utcText(fromMs),
      toUtc: utcText(toMs),
      maskDeg: watch.maskRad / DEG,
    }
    const counts = { satellites: told.satellites, passes: told.passCount, ...coverage }
    const table = { columns: PASS_COLUMNS, rows: told.passes.map((pass) => passCells(fleet, pass)) }
    return {
      json: {
        ...facts,
        ...counts,
        gaps: gaps.map((gap) => ({ fromUtc: utcText(gap.fromMs), toUtc: utcText(gap.toMs) })),
        passes: told.passes.map((pass) => passFigures(fleet, pass)),
      },
      facts: { ...facts, ...counts, gaps: gaps.length },
      tables: [table],
      csv: table,
      notes: [
        'Azimuths from north eastwards; at sea level, without refraction.',
        ...(every > 1 ? [`Of every ${every}th satellite alone: counts and gaps too.`] : []),
        ...(told.passes.length < told.passCount
          ? [`The first ${told.passes.length} passes; --limit lists more.`]
          : []),
      ],
    }
  },
}
