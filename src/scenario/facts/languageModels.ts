/** Language models whose weights are public: what one token is multiplied with, what is held, and what is remembered of
 *  each token. Numbers follow from their configurations; sums of parameters are as published. */
import type { Experts } from '../../systems/roofline.ts'
import type { MachineSourceId } from './machineSources.ts'
import type { LanguageModelId } from './workload.ts'

export interface LanguageModel {
  name: string
  totalParameters: number
  activeParameters: number
  layers: number
  experts?: Experts
  /** Keys and values kept for each token of the context, in all layers that look at all of it. */
  kvValuesPerToken: number
  /** Of layers that look at the latest tokens only. */
  window?: { kvValuesPerToken: number; tokens: number }
  source: MachineSourceId
}

/** Keys and values of 8 heads of 128 in every layer (grouped-query attention). */
const grouped = (layers: number, heads: number, width: number): number => 2 * layers * heads * width

export const LANGUAGE_MODELS = {
  'llama-70b': {
    name: 'Llama 3.1 70B (dense)',
    totalParameters: 70.55e9,
    activeParameters: 70.55e9,
    layers: 80,
    kvValuesPerToken: grouped(80, 8, 128),
    source: 'model-llama',
  },
  'llama-405b': {
    name: 'Llama 3.1 405B (dense)',
    totalParameters: 405e9,
    activeParameters: 405e9,
    layers: 126,
    kvValuesPerToken: grouped(126, 8, 128),
    source: 'model-llama',
  },
  'gpt-oss-120b': {
    name: 'gpt-oss-120b (mixture of experts)',
    totalParameters: 116.8e9,
    activeParameters: 5.1e9,
    layers: 36,
    // three matrices of 2,880 × 2,880 in each of 128 experts of 36 layers
    experts: { count: 128, perToken: 4, parameters: 36 * 128 * 3 * 2880 * 2880 },
    kvValuesPerToken: grouped(18, 8, 64),
    window: { kvValuesPerToken: grouped(18, 8, 64), tokens: 128 },
    source: 'model-gpt-oss',
  },
  'deepseek-r1': {
    name: 'DeepSeek-R1 671B (mixture of experts)',
    totalParameters: 671e9,
    activeParameters: 37e9,
    layers: 61,
    // three matrices of 7,168 × 2,048 in each of 256 experts of 58 layers
    experts: { count: 256, perToken: 8, parameters: 58 * 256 * 3 * 7168 * 2048 },
    kvValuesPerToken: 61 * (512 + 64), // a latent of 512 and a place of 64 a layer
    source: 'model-deepseek',
  },
} as const satisfies Record<LanguageModelId, LanguageModel>

export const languageModelOf = (id: LanguageModelId): LanguageModel => LANGUAGE_MODELS[id]

/** Keys and values that one sequence keeps. */
export const kvValues = ({ kvValuesPerToken, window }: LanguageModel, contextTokens: number): number =>
  kvValuesPerToken * contextTokens +
  (window ? window.kvValuesPerToken * Math.min(contextTokens, window.tokens) : 0)
