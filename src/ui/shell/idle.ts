/** A page in a hall that goes back to its beginning when nobody touches it any more: `?idle=60`, seconds. */
import { type NumberField, readField } from '../../scenario/document/field.ts'

export const IDLE: NumberField = {
  kind: 'number',
  unit: 's',
  min: 10,
  max: 3600,
  step: 1,
  default: 60,
}
/** Announced before it goes back. */
export const WARNING_S = 5

/** What the address asks for: undefined for nothing, null for what is no number of seconds in range. */
export function idleSecondsOf(search: string): number | null | undefined {
  const text = new URLSearchParams(search).get('idle')
  const value = text === null ? undefined : readField(IDLE, text)
  return typeof value === 'string' || typeof value === 'boolean' ? null : value
}

export type IdlePhase = { is: 'used' } | { is: 'soon'; leftS: number } | { is: 'over' }

/** @param restedS since anybody last did anything */
export function idlePhase(restedS: number, seconds: number): IdlePhase {
  const leftS = seconds - restedS
  if (leftS <= 0) return { is: 'over' }
  return leftS <= WARNING_S ? { is: 'soon', leftS: Math.ceil(leftS) } : { is: 'used' }
}
