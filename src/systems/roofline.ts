/** How many tokens a second can chips that share a model's weights make, and what stops them from making more? The
 *  decode step of a batch: the weights' products wait for the slower of arithmetic and memory, then every sequence's
 *  cache of keys and values is read once; what does not fit into memory is not decoded. A ceiling: real services reach a
 *  twentieth to nine tenths of it, and no one share holds for all. Left out: prefill, the time between chips (below,
 *  apart), sampling, speculation. Precision is the caller's: FLOP/s and bytes must be of the same one.
 *  @see Austin et al. (2025), How to Scale Your Model, chapters on inference, https://jax-ml.github.io/scaling-book/ */

/** Chips that share one copy of the weights. */
export interface Replica {
  /** Of all of them, dense, at the precision of the work. */
  flops: number
  /** Of their memory, bytes a second. */
  bandwidthBps: number
  memoryBytes: number
}

export interface DecodeWork {
  /** That one token is multiplied with. */
  activeParameters: number
  /** Held in memory, once for all chips. */
  weightBytes: number
  /** Read in a step: of a mixture of experts those that the batch calls for (`weightBytesRead`). */
  weightBytesRead: number
  /** Keys and values of one sequence, at its context. */
  kvBytes: number
  /** Sequences decoded together. */
  batch: number
}

export const BINDINGS = ['weights', 'kv-cache', 'compute', 'capacity'] as const
export type Binding = (typeof BINDINGS)[number]

export interface DecodeStep {
  /** Sequences that are decoded: those asked for, or those that memory holds. */
  batch: number
  /** Most that memory holds beside the weights; 0 where the weights alone do not fit. */
  largestBatch: number
  computeS: number
  weightsS: number
  kvS: number
  stepS: number
  tokensPerS: number
  /** Floating-point operations for each byte read from memory. */
  intensity: number
  binding: Binding
}

/** Sequences whose caches fit beside the weights. */
export const largestBatch = (
  { weightBytes, kvBytes }: Pick<DecodeWork, 'weightBytes' | 'kvBytes'>,
  memoryBytes: number,
): number => {
  if (weightBytes > memoryBytes) return 0
  return kvBytes > 0 ? Math.floor((memoryBytes - weightBytes) / kvBytes) : Number.POSITIVE_INFINITY
}

/** One step of decoding: B·KV/BW + max(2·B·P/F, weights/BW). Scaling book, "general formula" of generation. */
export function decodeStep(work: DecodeWork, { flops, bandwidthBps, memoryBytes }: Replica): DecodeStep {
  const most = largestBatch(work, memoryBytes)
  const batch = Math.min(work.batch, most)
  const operations = 2 * batch * work.activeParameters
  const computeS = batch > 0 ? operations / flops : 0
  const weightsS = batch > 0 ? work.weightBytesRead / bandwidthBps : 0
  const kvS = batch > 0 ? (batch * work.kvBytes) / bandwidthBps : 0
  const stepS = kvS + Math.max(computeS, weightsS)
  return {
    batch,
    largestBatch: most,
    computeS,
    weightsS,
    kvS,
    stepS,
    tokensPerS: batch > 0 ? batch / stepS : 0,
    intensity: batch > 0 ? operations / (work.weightBytesRead + batch * work.kvBytes) : 0,
    binding:
      batch < work.batch ? 'capacity' : longest({ compute: computeS, weights: weightsS, 'kv-cache': kvS }),
  }
}

const longest = (times: Record<Exclude<Binding, 'capacity'>, number>): Binding => {
  if (times.compute > Math.max(times.weights, times['kv-cache'])) return 'compute'
  return times['kv-cache'] > times.weights ? 'kv-cache' : 'weights'
}

/** The same step with time between the chips: tokens a second. */
export const tokensWithLatency = ({ batch, stepS }: DecodeStep, latencyS: number): number =>
  batch > 0 ? batch / (stepS + latencyS) : 0

const HOP_S = 2e-6
const KERNEL_S = 6e-6
/** Time between chips in a step: four collectives a layer over a square of chips, as measured on H100s.
 *  @see Erdil (2024), Frontier language models have become much smaller, Epoch AI: 4L (2 µs (√N − 1) + 6 µs) */
export const collectivesS = (layers: number, chips: number): number =>
  4 * layers * (HOP_S * (Math.sqrt(chips) - 1) + KERNEL_S)

/** Weights of a model: all of a dense one, and the experts of a mixture that a batch calls for. */
export interface Experts {
  /** Of one layer. */
  count: number
  perToken: number
  /** Of all experts of all layers. */
  parameters: number
}

/** Share of the experts that a batch calls for, if all are called equally often: 1 − (1 − k/E)^B. */
export const expertsReadFraction = ({ count, perToken }: Experts, batch: number): number =>
  1 - (1 - perToken / count) ** batch

/** Parameters read in a step of a batch. */
export const parametersRead = (
  model: { totalParameters: number; experts?: Experts },
  batch: number,
): number => {
  const { totalParameters, experts } = model
  if (!experts) return totalParameters
  return totalParameters - experts.parameters * (1 - expertsReadFraction(experts, batch))
}

/** Operations for each byte from which on arithmetic binds and not memory. */
export const ridgeFlopPerByte = ({ flops, bandwidthBps }: Replica): number => flops / bandwidthBps
