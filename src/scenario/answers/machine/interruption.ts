/** How often does power go, how much of it can be promised, and what is that worth to those who use it? The same rule on
 *  both sides: what is there in the share of hours that the scenario asks of the ground can be promised. Told beside the
 *  price of energy, which it does not change: price over worth is what firm work pays. */
import { at } from '../../../lib/at.ts'
import { HOUR, YEAR_HOURS } from '../../../lib/units.ts'
import { type Habits, type Interrupted, worthOf } from '../../../systems/delivered.ts'
import { SHORTFALL_TOLERANCE } from '../../../systems/dispatch.ts'
import { type Comparison, carriesLoad } from '../compare.ts'
import type { GroundSide } from '../groundSide.ts'
import { type Range, rangeOf } from '../levels.ts'
import { type FleetYear, fleetSum, type Model, satellitesOfShell } from '../model.ts'
import { figures, ranged } from './figure.ts'
import { habitsAt } from './work.ts'

/** What is there in such a share of a year, of values of equal times. */
export function thereIn(values: Float64Array, availability: number): number {
  const sorted = values.slice().sort()
  return sorted[Math.min(Math.floor((1 - availability) * sorted.length + 1e-9), sorted.length - 1)] ?? 0
}

const promised = (firm: number, mean: number): number => (mean > 0 ? Math.min(1, firm / mean) : 0)

/** Least power of the whole fleet on each day of its year. */
function leastOf(model: Model, light: FleetYear): Float64Array {
  const leastW = new Float64Array(light.shells[0]?.leastItW.length ?? 0)
  for (const [shell, { leastItW }] of light.shells.entries()) {
    const count = satellitesOfShell(model, shell)
    leastItW.forEach((itW, day) => {
      leastW[day] = at(leastW, day) + itW * count
    })
  }
  return leastW
}
/** No slider of the work changes it. */
const leasts = new WeakMap<FleetYear, Float64Array>()

/** A satellite of the mean of a fleet, and what the whole fleet can promise. @param light of the fleet's year, new */
export function orbitInterrupted(model: Model, light: FleetYear): Interrupted {
  const { scenario, fleet, power } = model
  const sheds = power.policy === 'shed'
  const leastW = leasts.get(light) ?? leastOf(model, light)
  leasts.set(light, leastW)
  const passages = fleetSum(
    model,
    light.shells.map((shell) => shell.passages),
  )
  return {
    perYear: sheds ? passages / fleet.satelliteCount : 0,
    poweredS: YEAR_HOURS * HOUR * (sheds ? light.meanSunlitFraction : 1),
    firmFraction: promised(thereIn(leastW, scenario.availability), light.meanItW),
  }
}

/** The plant's typical year, hour by hour. */
export function groundInterrupted({ plant }: GroundSide, availability: number): Interrupted {
  const { dispatch, backupW } = plant.supply.year
  const served = dispatch.servedW.map((servedW, hour) => servedW + (backupW[hour] ?? 0))
  const full = 1 - SHORTFALL_TOLERANCE
  const falls = served.filter((now, hour) => now < full && (served.at(hour - 1) ?? 1) >= full)
  const energy = served.reduce((sum, now) => sum + now, 0)
  return {
    perYear: falls.length,
    poweredS: energy * HOUR,
    firmFraction: promised(thereIn(served, availability), energy / served.length),
  }
}

/** Worth of a side's energy, and its price over that. @param usdPerMwh null where no load is carried */
function side(power: Interrupted, usdPerMwh: Range<number> | null, habits: Range<Habits>) {
  const worth = rangeOf((level) => worthOf(power, habits[level]))
  const kind = (pick: keyof typeof worth.central) => ({
    worth: ranged(
      rangeOf((level) => worth[level][pick]),
      ...(pick === 'interactive' ? (['restart', 'unpromised'] as const) : (['restart'] as const)),
    ),
    usd:
      usdPerMwh && worth.high[pick] > 0
        ? ranged(rangeOf((level) => usdPerMwh[level] / worth[level][pick]))
        : null,
  })
  return { batch: kind('batch'), training: kind('training'), interactive: kind('interactive') }
}

type Sides = Pick<Comparison, 'orbit' | 'studies' | 'builtYear' | 'ground'>

export function interruptionBudget(model: Model, sides: Sides) {
  const { scenario } = model
  const habits = rangeOf((level) => habitsAt(scenario, level))
  const power = orbitInterrupted(model, sides.builtYear)
  const usd = carriesLoad(sides) ? rangeOf((level) => sides.orbit.price[level].usdPerMwh) : null
  const orbit = side(power, usd, habits)
  const { ground: plant } = sides
  const groundPower = plant && groundInterrupted(plant, scenario.availability)
  const groundUsd = plant && carriesLoad(sides) ? rangeOf((level) => plant.price[level].usdPerMwh) : null
  const ground = groundPower && side(groundPower, groundUsd, habits)
  return figures('interruption', {
    interruptionsPerYear: power.perYear,
    firmFraction: power.firmFraction,
    batchWorth: orbit.batch.worth,
    trainingWorth: orbit.training.worth,
    interactiveWorth: orbit.interactive.worth,
    batchUsdPerMwh: orbit.batch.usd,
    trainingUsdPerMwh: orbit.training.usd,
    interactiveUsdPerMwh: orbit.interactive.usd,
    groundInterruptionsPerYear: groundPower?.perYear ?? null,
    groundFirmFraction: groundPower?.firmFraction ?? null,
    groundBatchWorth: ground?.batch.worth ?? null,
    groundTrainingWorth: ground?.training.worth ?? null,
    groundInteractiveWorth: ground?.interactive.worth ?? null,
    groundBatchUsdPerMwh: ground?.batch.usd ?? null,
    groundTrainingUsdPerMwh: ground?.training.usd ?? null,
    groundInteractiveUsdPerMwh: ground?.interactive.usd ?? null,
  })
}
