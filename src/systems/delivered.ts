/** How many of the tokens that installed chips could make are used? A chain of shares, the same on both sides: powered,
 *  restarted after every shadow, cool enough, alive, linked to whoever asked, asked for. Each step's tokens are those
 *  before it times its share, so that the shares multiply to the end exactly. And what is work worth that is interrupted?
 *  Left out: sessions moved from satellite to satellite, prefill. */

export const WORK_STEPS = ['powered', 'restarted', 'cooled', 'alive', 'linked', 'used'] as const
export type WorkStep = (typeof WORK_STEPS)[number]
export type WorkShares = Readonly<Record<WorkStep, number>>

export interface TokensStep {
  id: WorkStep
  factor: number
  /** Left after the step. */
  tokensPerS: number
}

export function workWaterfall(installedPerS: number, shares: WorkShares): TokensStep[] {
  let tokensPerS = installedPerS
  return WORK_STEPS.map((id) => {
    tokensPerS *= shares[id]
    return { id, factor: shares[id], tokensPerS }
  })
}

/** Mean share of chips at work over a life, none exchanged, spares taking the places of those that fail first. Chips fail
 *  at a constant rate: (1 + s) e^(−ft), never more than all places.
 *  @param spareFraction of the chips at work, carried beside them */
export function aliveFraction(failurePerYear: number, lifeYears: number, spareFraction = 0): number {
  if (failurePerYear === 0 || lifeYears === 0) return 1
  const fullYears = Math.log1p(spareFraction) / failurePerYear
  if (fullYears >= lifeYears) return 1
  const later =
    (1 + spareFraction) * (Math.exp(-failurePerYear * fullYears) - Math.exp(-failurePerYear * lifeYears))
  return (fullYears + later / failurePerYear) / lifeYears
}

/** The same where a chip that failed is exchanged: it is missing until then. */
export const exchangedFraction = (failurePerYear: number, missingYears: number): number =>
  1 / (1 + failurePerYear * missingYears)

/** Share of the bits that work sends which a link carries, in the mean. */
export const linkedFraction = (carriedBps: number, sentBps: number): number =>
  sentBps > carriedBps ? carriedBps / sentBps : 1

/** Power that comes and goes. */
export interface Interrupted {
  perYear: number
  /** Seconds of a year with power. */
  poweredS: number
  /** Share of the energy that is there so often that it can be promised. */
  firmFraction: number
}

/** Share of the powered time that is left for work where each interruption takes seconds of it. */
export const workedFraction = ({ perYear, poweredS }: Interrupted, lostS: number): number =>
  poweredS > 0 ? Math.max(0, 1 - (perYear * lostS) / poweredS) : 0

export interface Habits {
  /** Until work goes on after power is back: weights are read, chips are warm. */
  restartS: number
  /** To save the state of a training run before a shadow, which is known to the second. */
  checkpointS: number
  /** What energy that cannot be promised is worth to those who wait for an answer; 1 as much as energy that can. */
  unpromisedWorth: number
}

export interface Worth {
  /** Batch inference waits for power and loses the restart alone. */
  batch: number
  /** Training saves before a shadow and restarts after it. */
  training: number
  /** Answers that somebody waits for: what cannot be promised is worth less. */
  interactive: number
}

/** What a megawatt-hour of such power is worth over one that never fails, by kind of work. */
export function worthOf(power: Interrupted, { restartS, checkpointS, unpromisedWorth }: Habits): Worth {
  const batch = workedFraction(power, restartS)
  const { firmFraction } = power
  return {
    batch,
    training: workedFraction(power, restartS + checkpointS),
    interactive: batch * (firmFraction + (1 - firmFraction) * unpromisedWorth),
  }
}
