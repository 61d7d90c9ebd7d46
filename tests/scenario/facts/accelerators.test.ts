/** Chips and language models figure by figure, as the collected facts and the pages named print them: typed from there,
 *  each to half of its last digit. What nobody prints stands below, by name: our assumptions. */
import { expect, test } from 'vitest'
import { ACCELERATORS, type Accelerator } from '../../../src/scenario/facts/accelerators.ts'
import { kvValues, LANGUAGE_MODELS } from '../../../src/scenario/facts/languageModels.ts'
import { MACHINE_SOURCES } from '../../../src/scenario/facts/machineSources.ts'

const { h100, b200, gb300, 'vera-rubin': rubin, 'tpu-v6e': v6e, tpu7x, 'ai5-class': ai5 } = ACCELERATORS
const LLAMA_70B = LANGUAGE_MODELS['llama-70b']
const LLAMA_405B = LANGUAGE_MODELS['llama-405b']
const GPT_OSS = LANGUAGE_MODELS['gpt-oss-120b']
const DEEPSEEK = LANGUAGE_MODELS['deepseek-r1']

/** What it is, ours, as printed, half of the last digit printed. */
type Printed = readonly [what: string, ours: number, printed: number, halfDigit: number]

const CHIPS: readonly Printed[] = [
  // H100 SXM: ridge of 989 TF over 3.35 TB/s at 295, 48 tokens a second of 70 billion bytes, 700 W; Lockwood; DGX H100.
  ['H100 bf16, TF', h100.flops.bf16 / 1e12, 989, 0.5],
  ['H100 FP8, TF', h100.flops.fp8 / 1e12, 1979, 0.5],
  ['H100 memory, TB/s', h100.bandwidthBps / 1e12, 3.35, 0.005],
  ['H100 ridge, FLOP/B', h100.flops.bf16 / h100.bandwidthBps, 295, 0.5],
  ['H100, 70B in FP8, one sequence, tok/s', h100.bandwidthBps / 70e9, 48, 0.5],
  ['H100 memory, GB', h100.memoryBytes / 1e9, 80, 0.5],
  ['H100 alone, W', h100.powerW.low, 700, 5],
  ['H100 GB/s for each of those watts', h100.bandwidthBps / 1e9 / h100.powerW.low, 4.8, 0.05],
  ['DGX H100, kW', (8 * h100.powerW.central) / 1e3, 10.2, 0.05],
  ['H100 NVLink, GB/s', h100.linkBps / 1e9, 900, 5],
  ['H100 joined', h100.joinedChips, 8, 0],
  // B200 at 1,000 W: ridge of about 560 in FP8; Lockwood; DGX B200 user guide.
  ['B200 bf16, TF', b200.flops.bf16 / 1e12, 2250, 5],
  ['B200 FP8, TF', b200.flops.fp8 / 1e12, 4500, 50],
  ['B200 FP4, TF', b200.flops.fp4 / 1e12, 9000, 500],
  ['B200 ridge in FP8, FLOP/B', b200.flops.fp8 / b200.bandwidthBps, 560, 5],
  ['B200 memory, TB/s', b200.bandwidthBps / 1e12, 8, 0.5],
  ['B200 alone, W', b200.powerW.low, 1000, 50],
  ['B200 GB/s for each of those watts', b200.bandwidthBps / 1e9 / b200.powerW.low, 8, 0.05],
  ['DGX B200 memory, GB', (8 * b200.memoryBytes) / 1e9, 1440, 5],
  ['DGX B200, kW', (8 * b200.powerW.central) / 1e3, 14.3, 0.05],
  ['B200 NVLink, TB/s', b200.linkBps / 1e12, 1.8, 0.05],
  ['B200 joined', b200.joinedChips, 8, 0],
  // GB300 NVL72: 288 GB, 8 TB/s, 15 PF in FP4, ridge 1,875; 132 kW supplied, 117 kW of trays and 3.6 kW of switches at work.
  ['GB300 FP4, PF', gb300.flops.fp4 / 1e15, 15, 0.5],
  ['GB300 FP8, PF', gb300.flops.fp8 / 1e15, 5, 0.5],
  ['GB300 bf16, PF', gb300.flops.bf16 / 1e15, 2.5, 0.05],
  ['GB300 ridge in FP4, FLOP/B', gb300.flops.fp4 / gb300.bandwidthBps, 1875, 0.5],
  ['GB300 memory, TB/s', gb300.bandwidthBps / 1e12, 8, 0.5],
  ['GB300 memory, GB', gb300.memoryBytes / 1e9, 288, 0.5],
  ['GB300 rack, kW', (72 * gb300.powerW.central) / 1e3, 132, 0.5],
  ['GB300 rack at least, kW', (72 * gb300.powerW.low) / 1e3, 117 + 3.6, 1],
  ['GB300 rack at most, kW', (72 * gb300.powerW.high) / 1e3, 140, 0.5],
  ['GB300 tokens for each joule of its rack', 9821 / gb300.powerW.central, 5.4, 0.05],
  ['GB300 NVLink, TB/s', gb300.linkBps / 1e12, 1.8, 0.05],
  ['GB300 joined', gb300.joinedChips, 72, 0],
  // Vera Rubin NVL72: 190 to 230 kW, about 210; 20.7 TB; 288 GB and 22 TB/s a package; 1.2 EF FP8, 2.5 EF NVFP4 in training.
  ['Rubin rack at least, kW', (72 * rubin.powerW.low) / 1e3, 190, 0.5],
  ['Rubin rack, kW', (72 * rubin.powerW.central) / 1e3, 210, 0.5],
  ['Rubin rack at most, kW', (72 * rubin.powerW.high) / 1e3, 230, 0.5],
  ['Rubin all in, kW', rubin.powerW.central / 1e3, 2.9, 0.05],
  ['Rubin memory, GB', rubin.memoryBytes / 1e9, 288, 0.5],
  ['Rubin rack memory, TB', (72 * rubin.memoryBytes) / 1e12, 20.7, 0.05],
  ['Rubin memory, TB/s', rubin.bandwidthBps / 1e12, 22, 0.5],
  ['Rubin HBM of a gigawatt, EB', (1e9 / rubin.powerW.central / 1e18) * rubin.memoryBytes, 0.1, 0.005],
  ['Rubin rack FP8, EF', (72 * rubin.flops.fp8) / 1e18, 1.2, 0.05],
  ['Rubin rack NVFP4 in training, EF', (72 * rubin.flops.fp4) / 1e18, 2.5, 0.05],
  ['Rubin NVLink, TB/s', rubin.linkBps / 1e12, 3.6, 0.05],
  ['Rubin joined', rubin.joinedChips, 72, 0],
  // Google's own page of TPU7x beside v6e; four v6e in about 1 kW as Suncatcher's prototype.
  ['v6e bf16, TF', v6e.flops.bf16 / 1e12, 918, 0.5],
  ['v6e FP8, TF', v6e.flops.fp8 / 1e12, 918, 0.5],
  ['v6e memory, GB/s', v6e.bandwidthBps / 1e9, 1638, 0.5],
  ['v6e memory, GB', v6e.memoryBytes / 1e9, 32, 0.5],
  ['v6e links, GB/s', v6e.linkBps / 1e9, 800, 5],
  ['v6e joined', v6e.joinedChips, 256, 0],
  ['four v6e, kW', (4 * v6e.powerW.central) / 1e3, 1, 0.05],
  ['TPU7x bf16, TF', tpu7x.flops.bf16 / 1e12, 2307, 0.5],
  ['TPU7x FP8, TF', tpu7x.flops.fp8 / 1e12, 4614, 0.5],
  ['TPU7x memory, GB/s', tpu7x.bandwidthBps / 1e9, 7380, 0.5],
  ['TPU7x memory, GiB', tpu7x.memoryBytes / 2 ** 30, 192, 0.5],
  ['TPU7x links, GB/s', tpu7x.linkBps / 1e9, 1200, 5],
  ['TPU7x joined', tpu7x.joinedChips, 9216, 0],
  // AI5: 2,000 to 2,500 TOPS, 0.77 to 1.54 TB/s, nine times 16 GB; power disputed, 150 to 250 W or 500 to 700 W.
  ['AI5, TOPS', ai5.flops.fp8 / 1e12, (2000 + 2500) / 2, 0.5],
  ['AI5 memory at least, TB/s', ai5.bandwidthRangeBps[0] / 1e12, 0.77, 0.005],
  ['AI5 memory at most, TB/s', ai5.bandwidthRangeBps[1] / 1e12, 1.54, 0.005],
  ['AI5 memory, TB/s', ai5.bandwidthBps / 1e12, (0.77 + 1.54) / 2, 0.005],
  ['AI5 memory, GB', ai5.memoryBytes / 1e9, 9 * 16, 0.5],
  ['AI5 at least, W', ai5.powerW.low, 150, 5],
  ['AI5 at most, W', ai5.powerW.high, 700, 5],
]

const MODELS: readonly Printed[] = [
  ['Llama 70B, billions', LLAMA_70B.totalParameters / 1e9, 70.55, 0.005],
  ['Llama 70B active, billions', LLAMA_70B.activeParameters / 1e9, 70.55, 0.005],
  ['Llama 70B layers', LLAMA_70B.layers, 80, 0],
  // 112 GB are read for 32 sequences of 8,192 tokens in eight bits, 70 of them weights.
  ['Llama 70B, GB of cache', (32 * kvValues(LLAMA_70B, 8192)) / 1e9, 112 - 70, 1],
  ['Llama 405B, billions', LLAMA_405B.totalParameters / 1e9, 405, 0.5],
  ['Llama 405B active, billions', LLAMA_405B.activeParameters / 1e9, 405, 0.5],
  ['Llama 405B layers', LLAMA_405B.layers, 126, 0],
  ['Llama 405B, values a token', kvValues(LLAMA_405B, 1), 2 * 126 * 8 * 128, 0],
  ['Llama 405B on GB300, k tok/s', gb300.flops.fp4 / 2 / LLAMA_405B.activeParameters / 1e3, 18.5, 0.05],
  ['DeepSeek, billions', DEEPSEEK.totalParameters / 1e9, 671, 0.5],
  ['DeepSeek active, billions', DEEPSEEK.activeParameters / 1e9, 37, 0.5],
  ['DeepSeek layers', DEEPSEEK.layers, 61, 0],
  ['DeepSeek experts', DEEPSEEK.experts.count, 256, 0],
  ['DeepSeek experts a token', DEEPSEEK.experts.perToken, 8, 0],
  ['DeepSeek, values a token', kvValues(DEEPSEEK, 1), 61 * (512 + 64), 0],
  ['DeepSeek on GB300, k tok/s', gb300.flops.fp4 / 2 / DEEPSEEK.activeParameters / 1e3, 203, 0.5],
  ['gpt-oss, billions', GPT_OSS.totalParameters / 1e9, 116.8, 0.05],
  ['gpt-oss active, billions', GPT_OSS.activeParameters / 1e9, 5.1, 0.05],
  ['gpt-oss layers', GPT_OSS.layers, 36, 0],
  ['gpt-oss experts', GPT_OSS.experts.count, 128, 0],
  ['gpt-oss experts a token', GPT_OSS.experts.perToken, 4, 0],
  ['gpt-oss, values a token', kvValues(GPT_OSS, 1), 2 * 36 * 8 * 64, 0],
  [
    'gpt-oss, of a token beyond the window',
    kvValues(GPT_OSS, 1129) - kvValues(GPT_OSS, 1128),
    2 * 18 * 8 * 64,
    0,
  ],
]

test.each([...CHIPS, ...MODELS])('%s: %f is printed as %f', (_, ours, printed, halfDigit) => {
  expect(Math.abs(ours - printed)).toBeLessThanOrEqual(halfDigit + 1e-9 * Math.abs(printed))
})

test('none is in the library that is not held here, and how many are', () => {
  expect(Object.keys(ACCELERATORS)).toEqual([
    ...['h100', 'b200', 'gb300', 'vera-rubin', 'tpu-v6e', 'tpu7x', 'ai5-class'],
  ])
  expect(Object.keys(LANGUAGE_MODELS)).toEqual(['llama-70b', 'llama-405b', 'gpt-oss-120b', 'deepseek-r1'])
  expect(CHIPS.length + MODELS.length).toBe(89)
})

test('what the facts print otherwise, and why: our FLOP/s are dense, and a roof is above what is measured', () => {
  // Rubin's 50 PF (3.6 EF a rack) and ridge of 2,270 are of inference with compression.
  expect(50e15 / rubin.bandwidthBps).toBeCloseTo(2273, 0)
  expect(rubin.flops.fp4 / rubin.bandwidthBps).toBeLessThan(1600)
  // A gpt-oss whose cache of 32k tokens costs 6.4 ms on 273 GB/s would read 1.7 GB; ours is at best 4.4 ms: never above.
  const bestS = (2 * (kvValues(GPT_OSS, 32_768) - kvValues(GPT_OSS, 1))) / 273e9
  expect(1 / 42.76 - 1 / 58.72).toBeCloseTo(6.4e-3, 4)
  expect(bestS).toBeLessThan(6.4e-3)
  expect(bestS).toBeGreaterThan(0.6 * 6.4e-3)
})

test('our assumptions are these, each said to be one by its source', () => {
  expect(rubin.flops.bf16).toBe(rubin.flops.fp8 / 2)
  expect(MACHINE_SOURCES['chip-rubin'].title).toMatch(/bf16 as half of FP8 is an assumption/)
  expect(ai5.flops.bf16).toBe(ai5.flops.fp8 / 2)
  expect(ai5.joinedChips).toBe(8)
  expect(MACHINE_SOURCES['chip-ai5'].title).toMatch(/bf16 as half and eight joined are assumptions/)
  expect(ai5.powerW.central).toBe(350)
  expect(MACHINE_SOURCES['power-ai5'].title).toMatch(/disputed/)
  expect([v6e.powerW, tpu7x.powerW]).toEqual([
    { low: 200, central: 250, high: 400 },
    { low: 700, central: 1000, high: 1300 },
  ])
  expect(MACHINE_SOURCES['power-tpu'].grade).toBe('A')
})

test.each(Object.entries(ACCELERATORS))('%s: its source’s title has its figures', (_, chip: Accelerator) => {
  const { title } = MACHINE_SOURCES[chip.source as keyof typeof MACHINE_SOURCES]
  const told = title.replaceAll(',', '')
  const numbers = [...told.matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text))
  const isTold = (value: number, units: readonly number[]) =>
    numbers.some((number) => units.some((unit) => Math.abs(number * unit - value) < 0.006 * value))
  if (chip.bandwidthRangeBps) for (const one of chip.bandwidthRangeBps) expect(isTold(one, [1e12])).toBe(true)
  else expect(isTold(chip.bandwidthBps, [1e12, 1e9])).toBe(true)
  expect(isTold(chip.memoryBytes, [1e9, 2 ** 30, 1e9 / 8]) || /nine times AI4’s 16/.test(title)).toBe(true)
})
