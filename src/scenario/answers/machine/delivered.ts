/** From installed to delivered tokens, on both sides: the same chips and model, the energy that the comparison carries, and
 *  what throttling, failed chips, the link to Earth and idle users leave of it. The comparison's price is not changed: it
 *  is told for a million of the tokens that are left. Failed satellites are replaced in the price; chips are where it
 *  counts computers, else they are missing here. */
import { DAY, HOUR, YEAR_HOURS } from '../../../lib/units.ts'
import {
  aliveFraction,
  exchangedFraction,
  linkedFraction,
  type TokensStep,
  type WorkShares,
  workedFraction,
  workWaterfall,
} from '../../../systems/delivered.ts'
import { languageModelOf } from '../../facts/languageModels.ts'
import { DOWNLINK } from '../../facts/links.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import type { MachineSourceId } from '../../facts/machineSources.ts'
import { type Comparison, carriesLoad } from '../compare.ts'
import { lifeYearsAt } from '../fleetDose.ts'
import { LEVELS, type Level, type Range, rangeOf, valuesAt } from '../levels.ts'
import type { Model } from '../model.ts'
import { decoding } from './compute.ts'
import { figures, ranged } from './figure.ts'
import { coolingAt } from './heat.ts'
import { groundInterrupted, orbitInterrupted } from './interruption.ts'
import { workAt } from './work.ts'

type Sides = Pick<Comparison, 'orbit' | 'studies' | 'builtYear' | 'ground'>

/** One side's tokens at each level. */
interface Delivered {
  installedPerS: Range<number>
  shares: Range<WorkShares>
  steps: Range<TokensStep[]>
}

const LAST = 'used'
const tokensLeft = (steps: readonly TokensStep[]): number =>
  steps.find(({ id }) => id === LAST)?.tokensPerS ?? 0

const delivered = (installedPerS: Range<number>, shares: Range<WorkShares>): Delivered => ({
  installedPerS,
  shares,
  steps: rangeOf((level) => workWaterfall(installedPerS[level], shares[level])),
})

function orbitDelivered(model: Model, { studies, builtYear }: Sides): Delivered {
  const { scenario, fleet, power } = model
  const satellites = fleet.satelliteCount
  const interrupted = orbitInterrupted(model, builtYear)
  const { activeParameters } = languageModelOf(scenario.languageModel)
  const bitsPerToken = 2 * activeParameters * (scenario.bitsPerTflop / 1e12)
  const installedPerS = rangeOf((level) => decoding(model, level).tokensPerS * satellites)
  const sharesAt = (level: Level): WorkShares => {
    const value = workAt(scenario, level)
    const powered = studies[level].itW / (satellites * power.satellite.ratedItW)
    const restarted = workedFraction(interrupted, value('restartS'))
    const cooled = coolingAt(model, level, builtYear).servedFraction
    const alive = scenario.countChips
      ? 1
      : aliveFraction(
          valuesAt(scenario, level)('failurePerYear'),
          lifeYearsAt(model, level),
          MACHINE_FIGURES.spareFraction[level],
        )
    const madePerS = installedPerS[level] * powered * restarted * cooled * alive
    const linked = linkedFraction(satellites * DOWNLINK.bps * DOWNLINK.clearFraction, madePerS * bitsPerToken)
    return { powered, restarted, cooled, alive, linked, used: value('usedFraction') }
  }
  return delivered(installedPerS, rangeOf(sharesAt))
}

/** Null where nothing is built. */
function groundDelivered(model: Model, { studies, ground }: Sides): Delivered | null {
  if (!ground || ground.plant.ratedItW === 0) return null
  const { scenario, power } = model
  const { ratedItW } = ground.plant
  const interrupted = groundInterrupted(ground, scenario.availability)
  const ofWatt = 1 / power.satellite.ratedItW
  const sharesAt = (level: Level): WorkShares => {
    const value = workAt(scenario, level)
    const failures = valuesAt(scenario, level)('failurePerYear')
    return {
      powered: studies.central.itW / ratedItW,
      restarted: workedFraction(interrupted, value('restartS')),
      cooled: 1, // the plant's cooling is built for its rated power
      alive: exchangedFraction(failures, (MACHINE_FIGURES.exchangeDays[level] * DAY) / (YEAR_HOURS * HOUR)),
      linked: 1, // fibre
      used: value('usedFraction'),
    }
  }
  const installedPerS = rangeOf((level) => decoding(model, level).tokensPerS * ofWatt * ratedItW)
  return delivered(installedPerS, rangeOf(sharesAt))
}

const J_PER_MWH = 3.6e9
const MILLION = 1e6

/** Of the tokens that are left. Null where none is, or no load is carried. */
function usdPerMillion(
  { steps }: Delivered,
  usdPerMwh: Range<number> | null,
  itW: Range<number>,
): Range<number> | null {
  if (!usdPerMwh || LEVELS.some((level) => !(tokensLeft(steps[level]) > 0))) return null
  return rangeOf(
    (level) => ((usdPerMwh[level] * itW[level]) / J_PER_MWH / tokensLeft(steps[level])) * MILLION,
  )
}

const SOURCES = {
  restarted: ['restart'],
  cooled: ['throttle', 'junction', 'fins'],
  linked: ['bits-per-flop', 'ai1-jun'],
  used: ['load-factor'],
} as const satisfies Record<string, readonly MachineSourceId[]>

/** A side's figures; null where there is none of it. */
function told(one: Delivered | null, alive: readonly MachineSourceId[], usd: Range<number> | null) {
  const share = (id: keyof WorkShares, ...source: readonly MachineSourceId[]) =>
    one &&
    ranged(
      rangeOf((level) => one.shares[level][id]),
      ...source,
    )
  return {
    installed: one && ranged(one.installedPerS, 'decode-model'),
    powered: share('powered'),
    restarted: share('restarted', ...SOURCES.restarted),
    cooled: share('cooled', ...SOURCES.cooled),
    alive: share('alive', 'chip-failure', ...alive),
    linked: share('linked', ...SOURCES.linked),
    used: share('used', ...SOURCES.used),
    left: one && ranged(rangeOf((level) => tokensLeft(one.steps[level]))),
    usd: usd && ranged(usd),
  }
}

/** Steps in the middle of the range, for drawing; the ground's null where there is none. */
export interface TokenFalls {
  orbit: TokensStep[]
  ground: TokensStep[] | null
}

export function deliveredBudget(model: Model, sides: Sides) {
  const inOrbit = orbitDelivered(model, sides)
  const onEarth = groundDelivered(model, sides)
  const { studies, orbit: priced, ground: plant } = sides
  const orbitUsd = carriesLoad(sides) ? rangeOf((level) => priced.price[level].usdPerMwh) : null
  const groundUsd = plant && carriesLoad(sides) ? rangeOf((level) => plant.price[level].usdPerMwh) : null
  const itW = rangeOf((level) => studies[level].itW)
  const sameItW = rangeOf(() => studies.central.itW)
  const orbit = told(inOrbit, ['spares'], usdPerMillion(inOrbit, orbitUsd, itW))
  const ground = told(onEarth, ['exchange'], onEarth && usdPerMillion(onEarth, groundUsd, sameItW))
  const falls: TokenFalls = { orbit: inOrbit.steps.central, ground: onEarth?.steps.central ?? null }
  return {
    falls,
    figures: figures('delivered', {
      installedTokensPerS: orbit.installed,
      poweredFraction: orbit.powered,
      restartedFraction: orbit.restarted,
      cooledFraction: orbit.cooled,
      aliveFraction: orbit.alive,
      linkedFraction: orbit.linked,
      usedFraction: orbit.used,
      usedTokensPerS: orbit.left,
      usdPerMillionTokens: orbit.usd,
      groundInstalledTokensPerS: ground.installed,
      groundPoweredFraction: ground.powered,
      groundRestartedFraction: ground.restarted,
      groundCooledFraction: ground.cooled,
      groundAliveFraction: ground.alive,
      groundLinkedFraction: ground.linked,
      groundUsedFraction: ground.used,
      groundUsedTokensPerS: ground.left,
      groundUsdPerMillionTokens: ground.usd,
    }),
  }
}
