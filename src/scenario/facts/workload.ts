/** Names of what computes and of what is computed: what a document may choose from. What each is: accelerators.ts and
 *  languageModels.ts, which the page fetches only with what tells of them. */

/** Narrowest first. */
export const PRECISIONS = ['fp4', 'fp8', 'bf16'] as const
export type Precision = (typeof PRECISIONS)[number]

export const ACCELERATOR_IDS = [
  'h100',
  'b200',
  'gb300',
  'vera-rubin',
  'tpu-v6e',
  'tpu7x',
  'ai5-class',
] as const
export type AcceleratorId = (typeof ACCELERATOR_IDS)[number]

export const LANGUAGE_MODEL_IDS = ['llama-70b', 'llama-405b', 'gpt-oss-120b', 'deepseek-r1'] as const
export type LanguageModelId = (typeof LANGUAGE_MODEL_IDS)[number]
