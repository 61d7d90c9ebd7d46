/** What is computed, what becomes of it, and how near is near, as a part of the table of fields (schema.ts): told beside
 *  the price, not in it. */
import { LANGUAGE_MODEL_IDS, PRECISIONS } from '../facts/workload.ts'
import type { Field } from './field.ts'

export const WORK_FIELDS = {
  /** What is computed: a language model that answers (facts/languageModels.ts). */
  languageModel: { kind: 'choice', options: LANGUAGE_MODEL_IDS, default: 'deepseek-r1' },
  precision: { kind: 'choice', options: PRECISIONS, default: 'fp8' },
  /** Decoded together by the chips that share the weights. */
  sequences: {
    kind: 'number',
    unit: '',
    min: 1,
    max: 1_000_000,
    step: 1,
    default: 1024,
    integer: true,
    logarithmic: true,
    source: 'ours',
  },
  contextTokens: {
    kind: 'number',
    unit: '',
    min: 1,
    max: 1_000_000,
    step: 1,
    default: 8192,
    integer: true,
    logarithmic: true,
    source: 'ours',
  },
  /** Sent to Earth: text; pictures and film are 2 million. */
  bitsPerTflop: {
    kind: 'number',
    unit: 'bit/TFLOP',
    min: 1,
    max: 1e9,
    step: 1,
    default: 1e4,
    logarithmic: true,
    source: 'ours',
  },
  usedFraction: {
    kind: 'number',
    isShare: true,
    unit: '',
    min: 0.01,
    max: 1,
    step: 0.01,
    default: 0.7,
    low: 0.5,
    high: 0.9,
    source: 'ours',
  },
  restartS: {
    kind: 'number',
    unit: 's',
    min: 0,
    max: 3600,
    step: 10,
    default: 120,
    low: 30,
    high: 300,
    source: 'ours',
  },
  unpromisedWorth: {
    kind: 'number',
    isShare: true,
    unit: '',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.4,
    low: 0.3,
    high: 0.5,
    source: 'ours',
  },
  /** Satellites of a fleet that come nearer than this meet one another. */
  encounterKm: {
    kind: 'number',
    unit: 'km',
    min: 0.05,
    max: 10,
    step: 0.05,
    default: 1,
    logarithmic: true,
    source: 'ours',
  },
} as const satisfies Record<string, Field>
