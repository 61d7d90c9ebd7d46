/** How fast is the model, without a page? Medians of warm runs for the million: totals in closed form, by placing every
 *  satellite, and as satellite.js would (SGP4 and its own shadow, one by one, on a tenth of the fleet and scaled; its
 *  element sets are made beforehand); a year of every plane; reading element sets. For the command line and a worker:
 *  it pulls satellite.js in. */

import { at } from '../../lib/at.ts'
import { medianMs } from '../../lib/timing.ts'
import { DAY_MS } from '../../lib/units.ts'
import { isSet, openElementSets } from '../../physics/elementSets.ts'
import { sunAt } from '../../physics/sun.ts'
import { syntheticTle } from '../../physics/syntheticTle.ts'
import { circularElementSet, importedOrbit, sgp4SunlitFraction } from '../../physics/tle.ts'
import { orbitOfPlane, planeOfSatellite } from '../../systems/constellation.ts'
import { groupYears } from '../../systems/groupYears.ts'
import type { SiteDaily } from '../../systems/site.ts'
import { DEFAULT_PRESET, OPENING_MS, presetOf } from '../document/presets.ts'
import type { Scenario } from '../document/schema.ts'
import {
  BENCH_PRESET,
  type BenchmarkId,
  IMPORTED_SETS,
  type Measured,
  SGP4_SATELLITES,
} from '../facts/budgets.ts'
import { Asked } from './asked.ts'
import { bothSides, breakEvenMap } from './breakEven.ts'
import { compare, fleetMeans } from './compare.ts'
import { designGround } from './ground.ts'
import { machineOf } from './machine/machine.ts'
import { buildModel, builtYear, type Model, residualFraction, totalsAt } from './model.ts'
import { DRAWS, monteCarlo } from './monteCarlo.ts'
import { rampOf } from './ramp.ts'

const utcMs = OPENING_MS
const YEAR = new Date(utcMs).getUTCFullYear()
/** Instants through the year at which the two totals are held against each other. */
const RESIDUAL_INSTANTS = 6
/** Clocks of browsers tick as slowly as once a millisecond. */
const BATCH = 20

function satelliteJsMs({ fleet }: Model): number {
  const step = fleet.satelliteCount / SGP4_SATELLITES
  const sets = Array.from({ length: SGP4_SATELLITES }, (_, i) => {
    const id = Math.floor(i * step)
    const { plane, slot } = planeOfSatellite(fleet, id)
    const orbit = orbitOfPlane(fleet, plane)
    const argLatRad = orbit.argLatRad + (slot * 2 * Math.PI) / at(fleet.slots, plane)
    return circularElementSet({ ...orbit, argLatRad, epochMs: utcMs }, id)
  })
  const date = new Date(utcMs + DAY_MS / 2)
  const sun = sunAt(date.getTime())
  const fly = () => {
    let lit = 0
    for (const set of sets) lit += sgp4SunlitFraction(set, date, sun) ?? 0
    return lit
  }
  return medianMs(fly, { warmUp: 1, times: 3 }) * step
}

/** The greatest difference of the totals two ways. */
function worstResidual(model: Model): number {
  let worst = 0
  for (let i = 0; i < RESIDUAL_INSTANTS; i++) {
    const instant = utcMs + (i * 365.25 * DAY_MS) / RESIDUAL_INSTANTS
    worst = Math.max(worst, residualFraction(totalsAt(model, instant), totalsAt(model, instant, 'sampled')))
  }
  return worst
}

/** Every plane on every day of a year, not yet warm: nobody asks for it twice. */
export function measureYear(): Measured {
  const { fleet, groupOfShell, power } = buildModel(presetOf(BENCH_PRESET).scenario)
  const compute = () => {
    const run = groupYears(fleet, groupOfShell, power.satellite, power.policy, YEAR)
    while (!run.next().done);
  }
  return { id: 'yearMs', value: medianMs(compute, { warmUp: 0, times: 3 }) }
}

/** The ground's supply from the daily figures of a place to its whole frontier, not yet warm. */
export function measureFrontier(site: SiteDaily, scenario: Scenario): Measured {
  const design = () => {
    const run = designGround(structuredClone(site), scenario) // a copy has no geometry remembered
    while (!run.next().done);
  }
  return { id: 'frontierMs', value: medianMs(design, { warmUp: 0, times: 3 }) }
}

/** Ten thousand draws, and the map that takes longest: of a life of the satellites. Both sides anew each time, as a page
 *  asks for them; warm, for a page asks again and again. */
export function* measurePrices(site: SiteDaily, scenario: Scenario): Generator<Measured> {
  const model = buildModel(scenario)
  const run = designGround(site, scenario, [scenario.availability])
  let step = run.next()
  while (!step.done) step = run.next()
  const design = step.value
  const { comparison } = new Asked(model, design, utcMs)
  const draw = () => {
    const run = monteCarlo(model, design, comparison, { draws: DRAWS.default, seed: 1 })
    while (!run.next().done);
  }
  yield { id: 'drawsMs', value: medianMs(draw, { warmUp: 1, times: 7 }) }
  const map = () => {
    const both = bothSides(model, comparison)
    if (both) breakEvenMap(both, 'launchUsdPerKg', 'satelliteLifeYears')
  }
  yield { id: 'breakEvenMapMs', value: medianMs(map, { warmUp: 1, times: 7 }) }
}

/** From a text to orbits that SGP4 can fly, as an import does. */
function importSets(text: string): number {
  const opened = openElementSets(text)
  if ('problem' in opened) throw new Error(`The synthetic element sets cannot be read: ${opened.problem}.`)
  let orbits = 0
  for (const record of opened.reading.records()) {
    if (isSet(record)) orbits += importedOrbit(record.elements) ? 1 : 0
  }
  return orbits
}

/** One satellite as a machine, with the comparison, when a slider of its work is moved. */
function machineMs(): number {
  const { scenario } = presetOf(DEFAULT_PRESET)
  const model = buildModel(scenario)
  const means = fleetMeans(model, builtYear(model))
  let { sequences } = scenario
  const follow = () => {
    sequences++
    const moved = { ...model, scenario: { ...scenario, sequences } }
    Object.values(machineOf(moved, 1, compare(moved, null, means)).budgets) // each is worked out when it is read
  }
  return medianMs(follow, { warmUp: 20, times: 25 })
}

/** All but the year, one after the other, each handed over when it is known. */
export function* measureModel(): Generator<Measured> {
  const { scenario } = presetOf(BENCH_PRESET)
  const model = buildModel(scenario)
  let instant = utcMs
  const next = () => (instant += 60e3)
  const measured = (id: BenchmarkId, value: number): Measured => ({ id, value })

  const closedFormMs = medianMs(() => totalsAt(model, next()), { warmUp: 200, times: 25, batch: BATCH })
  yield measured('closedFormMs', closedFormMs)
  const sampledMs = medianMs(() => totalsAt(model, next(), 'sampled'), { warmUp: 1, times: 5 })
  yield measured('sampledMs', sampledMs)
  yield measured('sampledRatio', sampledMs / closedFormMs)
  const sgp4Ms = satelliteJsMs(model)
  yield measured('satelliteJsMs', sgp4Ms)
  yield measured('satelliteJsRatio', sgp4Ms / closedFormMs)
  yield measured('residualFraction', worstResidual(model))
  yield measured(
    'buildMs',
    medianMs(() => buildModel(scenario), { times: 10 }),
  )
  yield measured(
    'rampMs',
    medianMs(() => rampOf(model), { warmUp: 20, times: 25 }),
  )
  yield measured('machineMs', machineMs())
  const text = syntheticTle(IMPORTED_SETS)
  const importMs = medianMs(() => importSets(text), { warmUp: 1, times: 3 })
  yield measured('importSetsPerS', (IMPORTED_SETS * 1e3) / importMs)
}
