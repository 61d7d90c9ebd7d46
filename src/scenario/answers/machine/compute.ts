/** How many tokens a second does a satellite make, and what stops it? The power of its computers decides how many chips
 *  it has; chips that are joined share one copy of the weights; the roofline (systems/roofline.ts) gives their step. The
 *  fleet's tokens follow the power it is served, as its FLOP/s do. A ceiling. */
import { GW } from '../../../lib/units.ts'
import {
  collectivesS,
  type DecodeStep,
  type DecodeWork,
  decodeStep,
  parametersRead,
  type Replica,
  ridgeFlopPerByte,
  tokensWithLatency,
} from '../../../systems/roofline.ts'
import type { Scenario } from '../../document/schema.ts'
import {
  type Accelerator,
  acceleratorOf,
  arithmeticOf,
  KV_BYTES,
  WEIGHT_BYTES,
} from '../../facts/accelerators.ts'
import { kvValues, languageModelOf } from '../../facts/languageModels.ts'
import type { Precision } from '../../facts/workload.ts'
import { type Range, rangeOf } from '../levels.ts'
import type { Model } from '../model.ts'
import { figures, ranged } from './figure.ts'

/** HBM shipped in 2025. Source: hbm-output. */
const HBM_BYTES_PER_YEAR = (23.7e9 * 1e9) / 8

/** Chips of one satellite, and how they share a model's weights. */
export interface Chips {
  chips: number
  /** Groups of joined chips, each with a copy of the weights. */
  replicas: number
  chipsPerReplica: number
  replica: Replica
}

/** As many chips as the power carries, in equal groups of at most so many as are joined. */
export function chipsFor(chip: Accelerator, itW: number, chipW: number, asked: Precision): Chips {
  const chips = Math.floor(itW / chipW + 1e-9)
  const replicas = Math.ceil(chips / chip.joinedChips)
  const chipsPerReplica = replicas > 0 ? Math.floor(chips / replicas) : 0
  return {
    chips,
    replicas,
    chipsPerReplica,
    replica: {
      flops: chipsPerReplica * arithmeticOf(chip, asked).flops,
      bandwidthBps: chipsPerReplica * chip.bandwidthBps,
      memoryBytes: chipsPerReplica * chip.memoryBytes,
    },
  }
}

type Asked = Pick<Scenario, 'languageModel' | 'precision' | 'sequences' | 'contextTokens'>

/** What the scenario asks of chips that share the weights. */
export function decodeWork({ languageModel, precision, sequences, contextTokens }: Asked): DecodeWork {
  const model = languageModelOf(languageModel)
  return {
    activeParameters: model.activeParameters,
    weightBytes: model.totalParameters * WEIGHT_BYTES[precision],
    weightBytesRead: parametersRead(model, sequences) * WEIGHT_BYTES[precision],
    kvBytes: kvValues(model, contextTokens) * KV_BYTES[precision],
    batch: sequences,
  }
}

/** A satellite's chips at a level of their power, and what they do in a step. Low is few chips. */
export interface Decoding extends Chips {
  work: DecodeWork
  step: DecodeStep
  latencyS: number
  /** Of the satellite at its rated power. */
  tokensPerS: number
}

export function decoding({ scenario, power }: Model, level: 'low' | 'central' | 'high'): Decoding {
  const chip = acceleratorOf(scenario.satellite.accelerator)
  const powerAt = { low: 'high', central: 'central', high: 'low' } as const
  const own = chipsFor(chip, power.satellite.ratedItW, chip.powerW[powerAt[level]], scenario.precision)
  const [least, most] = chip.bandwidthRangeBps ?? [chip.bandwidthBps, chip.bandwidthBps]
  const bandwidthBps = { low: least, central: chip.bandwidthBps, high: most }[level]
  const replica = { ...own.replica, bandwidthBps: own.chipsPerReplica * bandwidthBps }
  const work = decodeWork(scenario)
  const step = decodeStep(work, replica)
  const { layers } = languageModelOf(scenario.languageModel)
  return {
    ...own,
    replica,
    work,
    step,
    latencyS: own.chipsPerReplica > 1 ? collectivesS(layers, own.chipsPerReplica) : 0,
    tokensPerS: own.replicas * step.tokensPerS,
  }
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** @param servedFraction of the fleet's rated power, now */
export function computeBudget(model: Model, servedFraction: number) {
  const { scenario, fleet, power } = model
  const chip = acceleratorOf(scenario.satellite.accelerator)
  const arithmetic = arithmeticOf(chip, scenario.precision)
  const at = rangeOf((level) => decoding(model, level))
  const of = (pick: (one: Decoding) => number): Range<number> => rangeOf((level) => pick(at[level]))
  const { central } = at
  const { step, work } = central
  const { ratedItW, peakFlops } = power.satellite
  const fp8 = arithmeticOf(chip, 'fp8').flops
  const chipsPublished = peakFlops / fp8
  const tokensPerS = of((one) => one.tokensPerS)
  const ofFleet = (share: number) => rangeOf((level) => tokensPerS[level] * fleet.satelliteCount * share)
  const perGw = rangeOf((level) => (GW / chip.powerW[level]) * chip.memoryBytes)
  const { source, powerSource } = chip
  const language = languageModelOf(scenario.languageModel)
  const decode = [source, powerSource, language.source, 'decode-model'] as const
  return {
    named: {
      accelerator: chip.name,
      languageModel: language.name,
      askedPrecision: scenario.precision,
      arithmeticPrecision: arithmetic.precision,
      contextTokens: scenario.contextTokens,
      sequences: scenario.sequences,
      binding: step.binding,
    },
    figures: figures('compute', {
      chips: ranged(
        of((one) => one.chips),
        powerSource,
      ),
      replicas: central.replicas,
      chipsPerReplica: central.chipsPerReplica,
      peakFlops: ranged(
        of((one) => one.chips * arithmetic.flops),
        source,
        powerSource,
      ),
      publishedFp8Flops: peakFlops,
      publishedFlopsW: ranged(
        rangeOf((level) => chipsPublished * chip.powerW[level]),
        source,
        powerSource,
      ),
      bandwidthBps: ranged(
        of((one) => one.replica.bandwidthBps * one.replicas),
        source,
        powerSource,
      ),
      memoryBytes: ranged(
        of((one) => one.replica.memoryBytes * one.replicas),
        source,
        powerSource,
      ),
      weightBytes: { value: work.weightBytes, source: [language.source] },
      weightBytesRead: { value: work.weightBytesRead, source: [language.source] },
      kvBytes: { value: work.kvBytes, source: [language.source] },
      sequencesDecoded: step.batch,
      largestBatch: finiteOrNull(step.largestBatch),
      weightsS: step.weightsS,
      kvS: step.kvS,
      computeS: step.computeS,
      stepS: step.stepS,
      latencyS: { value: central.latencyS, source: ['decode-latency'] },
      intensityFlopPerByte: step.intensity,
      ridgeFlopPerByte: central.chips > 0 ? ridgeFlopPerByte(central.replica) : null,
      tokensPerS: ranged(tokensPerS, ...decode),
      tokensWithLatencyPerS: ranged(
        of((one) => one.replicas * tokensWithLatency(one.step, one.latencyS)),
        ...decode,
        'decode-latency',
      ),
      tokensPerUserPerS: step.batch > 0 ? 1 / step.stepS : 0,
      tokensPerJ: ranged(rangeOf((level) => tokensPerS[level] / ratedItW)),
      fleetTokensPerS: ranged(ofFleet(1)),
      fleetTokensNowPerS: ranged(ofFleet(servedFraction)),
      hbmBytesPerGw: ranged(perGw, source, powerSource),
      hbmGwPerYear: ranged(
        rangeOf((level) => HBM_BYTES_PER_YEAR / perGw[level]),
        'hbm-output',
        source,
      ),
    }),
  }
}
