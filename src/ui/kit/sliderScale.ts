/** Where on its slider does a value stand? Positions run from 0 to 1000, in the value or, for fields that span decades,
 *  in its logarithm. A dragged value is rounded to the field's step and to what a hand can mean. */
import { clamp } from '../../lib/units.ts'
import type { NumberField } from '../../scenario/document/field.ts'

export const POSITIONS = 1000
const MEANT_DIGITS = 3

export type Limits = Pick<NumberField, 'min' | 'max' | 'step' | 'integer' | 'logarithmic'>

export function positionOf(field: Limits, value: number): number {
  const { min, max } = field
  if (max <= min) return 0
  const share = field.logarithmic
    ? Math.log(Math.max(value, min) / min) / Math.log(max / min)
    : (value - min) / (max - min)
  return clamp(share, 0, 1) * POSITIONS
}

/** Rounded to the step without the noise of binary fractions. */
export function roundToStep(field: Limits, value: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(field.step) - 1e-9))
  const stepped = Number((Math.round(value / field.step) * field.step).toFixed(decimals))
  return clamp(field.integer ? Math.round(stepped) : stepped, field.min, field.max)
}

export function valueAt(field: Limits, position: number): number {
  const { min, max } = field
  const share = clamp(position / POSITIONS, 0, 1)
  if (share === 0) return min
  if (share === 1) return max
  if (!field.logarithmic) return roundToStep(field, min + share * (max - min))
  const value = Number((min * (max / min) ** share).toPrecision(MEANT_DIGITS))
  return value < field.step ? clamp(value, min, max) : roundToStep(field, value)
}

/** The next value a key press means: at least one step, on a logarithmic slider about one position. */
export function nextValue(field: Limits, value: number, positions: number): number {
  const direction = Math.sign(positions)
  const stepped = roundToStep(field, value + direction * field.step)
  if (!field.logarithmic) {
    const by =
      Math.abs(positions) > 1 ? (Math.abs(positions) / POSITIONS) * (field.max - field.min) : field.step
    return roundToStep(field, value + direction * Math.max(by, field.step))
  }
  const moved = valueAt(field, positionOf(field, value) + positions)
  return direction * (moved - stepped) > 0 ? moved : stepped
}
