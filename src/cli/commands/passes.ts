/** `passes`: when the satellites of a fleet stand above a place, and when none does. */
import { DAY_MS, DEG } from '../../lib/units.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET } from '../../scenario/document/presets.ts'
import { partCount, placeName } from '../../systems/fleetElements.ts'
import { coverageOf, looksAt, type Pass, passesOf, rangeKm, watchOf } from '../../systems/passes.ts'
import { refuse } from '../answer.ts'
import { type Command, REQUIRED, required } from '../command.ts'
import { utcText } from '../flags.ts'
import { scenarioOf } from './document.ts'
import { siteOf } from './site.ts'

const MASK_DEG = 25
const DEFAULT_LIMIT = 100
/** Some ten seconds of them. */
const MOST_LOOKS = 5_000_000

const COLUMNS = [
  ...['satellite', 'name', 'riseUtc', 'culminationUtc', 'setUtc', 'durationS'],
  ...['maxElevationDeg', 'riseAzimuthDeg', 'setAzimuthDeg', 'rangeKm'],
] as const

export const passes: Command = {
  summary: 'Passes of a fleet over a place, how many are up at once, and gaps',
  flags: {
    site: REQUIRED,
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    satellites: "default: the constellation's",
    from: "default: the constellation's epoch",
    to: 'default: a day after --from',
    maskDeg: `default ${MASK_DEG}`,
    every: 'default 1',
    limit: `default ${DEFAULT_LIMIT}`,
  },
  answer(values) {
    const { fleet } = buildModel(scenarioOf(values, DEFAULT_PRESET))
    const site = siteOf(required(values, 'site'))
    const fromMs = values.from ?? fleet.epochMs
    const toMs = values.to ?? fromMs + DAY_MS
    if (toMs <= fromMs) throw refuse('to', utcText(toMs), `an instant after ${utcText(fromMs)}`)
    const every = values.every ?? 1
    const watch = watchOf(site, values.maskDeg ?? MASK_DEG, fromMs, toMs)
    const count = partCount(fleet, { every, limit: fleet.satelliteCount })
    const looks = count * looksAt(fleet, 0, watch)
    if (looks > MOST_LOOKS) {
      throw refuse(
        'every',
        every,
        `${Math.ceil((every * looks) / MOST_LOOKS)} or more for so many satellites and so long a window`,
      )
    }
    const found: Pass[] = []
    for (let k = 0; k < count; k++) found.push(...passesOf(fleet, k * every, watch))
    found.sort((a, b) => a.riseMs - b.riseMs)
    const { gaps, ...coverage } = coverageOf(found, watch)
    const listed = found.slice(0, values.limit ?? DEFAULT_LIMIT).map((pass) => ({
      satellite: pass.satellite + 1,
      name: placeName(fleet, pass.satellite),
      riseUtc: utcText(pass.riseMs),
      culminationUtc: utcText(pass.culminationMs),
      setUtc: utcText(pass.setMs),
      durationS: (pass.setMs - pass.riseMs) / 1e3,
      maxElevationDeg: pass.maxElevationRad / DEG,
      riseAzimuthDeg: pass.riseAzimuthRad / DEG,
      setAzimuthDeg: pass.setAzimuthRad / DEG,
      rangeKm: rangeKm(pass),
    }))
    const facts = {
      site: site.id,
      fromUtc: utcText(fromMs),
      toUtc: utcText(toMs),
      maskDeg: watch.maskRad / DEG,
    }
    const counts = { satellites: count, passes: found.length, ...coverage }
    const table = { columns: COLUMNS, rows: listed.map((pass) => COLUMNS.map((key) => pass[key])) }
    return {
      json: {
        ...facts,
        ...counts,
        gaps: gaps.map((gap) => ({ fromUtc: utcText(gap.fromMs), toUtc: utcText(gap.toMs) })),
        passes: listed,
      },
      facts: { ...facts, ...counts, gaps: gaps.length },
      tables: [table],
      csv: table,
      notes: [
        'Azimuths from north eastwards; at sea level, without refraction.',
        ...(every > 1 ? [`Of every ${every}th satellite alone: counts and gaps too.`] : []),
        ...(listed.length < found.length ? [`The first ${listed.length} passes; --limit lists more.`] : []),
      ],
    }
  },
}
