/** Accelerators: what their makers say, where it was read, and what we had to assume. FLOP/s are dense and of a named
 *  precision; a chip without units for a precision works at the next wider one. Power is of a chip with its share of
 *  host, switches and losses: what an orbital data center must supply for it. */
import type { MachineSourceId } from './machineSources.ts'
import { type AcceleratorId, PRECISIONS, type Precision } from './workload.ts'

/** Four bits with a scale of eight for every 32 (MXFP4), eight bits, sixteen bits. */
export const WEIGHT_BYTES: Record<Precision, number> = { fp4: 4.25 / 8, fp8: 1, bf16: 2 }
/** Of a key or a value: the cache is not kept in four bits. */
export const KV_BYTES: Record<Precision, number> = { fp4: 1, fp8: 1, bf16: 2 }

export interface Accelerator {
  name: string
  /** Dense, by precision. */
  flops: Partial<Record<Precision, number>> & { bf16: number }
  bandwidthBps: number
  memoryBytes: number
  /** With its share of the system. */
  powerW: { low: number; central: number; high: number }
  /** Chips that are joined so closely that they can share a model's weights, and what joins each, both ways together. */
  joinedChips: number
  linkBps?: number
  source: MachineSourceId
  powerSource: MachineSourceId
  /** A range where sources disagree on the memory: what stands above is its middle. */
  bandwidthRangeBps?: readonly [number, number]
}

const P = 1e15
const T = 1e12
const G = 1e9

export const ACCELERATORS = {
  h100: {
    name: 'NVIDIA H100 SXM',
    flops: { fp8: 1.979 * P, bf16: 0.989 * P },
    bandwidthBps: 3.35 * T,
    memoryBytes: 80 * G,
    powerW: { low: 700, central: 1275, high: 1275 },
    joinedChips: 8,
    linkBps: 0.9 * T,
    source: 'chip-h100',
    powerSource: 'power-h100',
  },
  b200: {
    name: 'NVIDIA B200',
    flops: { fp4: 9 * P, fp8: 4.5 * P, bf16: 2.25 * P },
    bandwidthBps: 8 * T,
    memoryBytes: 180 * G,
    powerW: { low: 1000, central: 1790, high: 1790 },
    joinedChips: 8,
    linkBps: 1.8 * T,
    source: 'chip-b200',
    powerSource: 'power-b200',
  },
  gb300: {
    name: 'NVIDIA GB300 NVL72',
    flops: { fp4: 15 * P, fp8: 5 * P, bf16: 2.5 * P },
    bandwidthBps: 8 * T,
    memoryBytes: 288 * G,
    powerW: { low: 120e3 / 72, central: 132e3 / 72, high: 140e3 / 72 },
    joinedChips: 72,
    linkBps: 1.8 * T,
    source: 'chip-gb300',
    powerSource: 'power-gb300',
  },
  'vera-rubin': {
    name: 'NVIDIA Vera Rubin NVL72',
    flops: { fp4: 2.5e18 / 72, fp8: 1.2e18 / 72, bf16: 0.6e18 / 72 },
    bandwidthBps: 22 * T,
    memoryBytes: 288 * G,
    powerW: { low: 190e3 / 72, central: 210e3 / 72, high: 230e3 / 72 },
    joinedChips: 72,
    linkBps: 3.6 * T,
    source: 'chip-rubin',
    powerSource: 'power-rubin',
  },
  'tpu-v6e': {
    name: 'Google TPU v6e (Trillium)',
    flops: { fp8: 0.918 * P, bf16: 0.918 * P },
    bandwidthBps: 1.638 * T,
    memoryBytes: 32 * G,
    powerW: { low: 200, central: 250, high: 400 },
    joinedChips: 256,
    linkBps: 0.8 * T,
    source: 'chip-tpu',
    powerSource: 'power-tpu',
  },
  tpu7x: {
    name: 'Google TPU7x (Ironwood)',
    flops: { fp8: 4.614 * P, bf16: 2.307 * P },
    bandwidthBps: 7.38 * T,
    memoryBytes: 192 * 2 ** 30,
    powerW: { low: 700, central: 1000, high: 1300 },
    joinedChips: 9216,
    linkBps: 1.2 * T,
    source: 'chip-tpu',
    powerSource: 'power-tpu',
  },
  'ai5-class': {
    name: 'Tesla AI5-class (disputed)',
    flops: { fp8: 2.25 * P, bf16: 1.125 * P },
    bandwidthBps: 1.155 * T,
    bandwidthRangeBps: [0.77 * T, 1.54 * T],
    memoryBytes: 144 * G,
    powerW: { low: 150, central: 350, high: 700 },
    joinedChips: 8,
    source: 'chip-ai5',
    powerSource: 'power-ai5',
  },
} as const satisfies Record<AcceleratorId, Accelerator>

export const acceleratorOf = (id: AcceleratorId): Accelerator => ACCELERATORS[id]

/** At which precision a chip works when asked for one, and how fast: its own units', or the next wider. */
export function arithmeticOf(chip: Accelerator, asked: Precision): { precision: Precision; flops: number } {
  for (const precision of PRECISIONS.slice(PRECISIONS.indexOf(asked))) {
    const flops = chip.flops[precision]
    if (flops !== undefined) return { precision, flops }
  }
  return { precision: 'bf16', flops: chip.flops.bf16 }
}
