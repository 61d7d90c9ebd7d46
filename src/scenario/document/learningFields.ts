/** How prices learn, as a part of the table of fields (schema.ts): the share of a price that each doubling of all that was
 *  made takes away, and doublings a year (facts/learning.ts). */
import { LEARNING, type Learner, type LearningField, type LearningSpan } from '../facts/learning.ts'
import type { NumberField } from './field.ts'

function rate(learner: Learner): NumberField {
  const { central, ...span }: LearningSpan = LEARNING[learner].rate
  return { kind: 'number', isShare: true, unit: '', min: 0, max: 0.4, step: 0.005, default: central, ...span }
}
function doublings(learner: Learner): NumberField {
  const { central, ...span }: LearningSpan = LEARNING[learner].doublings
  return { kind: 'number', unit: '1/yr', min: 0, max: 3, step: 0.05, default: central, ...span }
}

export const LEARNING_FIELDS = {
  pvLearning: rate('pv'),
  pvDoublings: doublings('pv'),
  batteryLearning: rate('battery'),
  batteryDoublings: doublings('battery'),
  satelliteLearning: rate('satellite'),
  satelliteDoublings: doublings('satellite'),
  chipLearning: rate('chip'),
  chipDoublings: doublings('chip'),
} as const satisfies Record<LearningField, NumberField>
