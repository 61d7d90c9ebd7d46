/** The totals two ways at the instant shown, timed: closed form, and every satellite placed and tested. */
import { residualFraction, totalsAt } from '../../scenario/answers/model.ts'
import type { FleetTotals } from '../../systems/fleet.ts'
import { currentModel } from '../answers/derived.ts'
import { frame } from '../clock/frame.ts'

export interface CheckResult {
  utcMs: number
  closed: FleetTotals
  sampled: FleetTotals
  closedMs: number
  sampledMs: number
  /** Share of the fleet. */
  residual: number
}

export function checkTotals(): CheckResult {
  const model = currentModel()
  const { utcMs } = frame
  const start = performance.now()
  const closed = totalsAt(model, utcMs)
  const between = performance.now()
  const sampled = totalsAt(model, utcMs, 'sampled')
  const end = performance.now()
  return {
    utcMs,
    closed,
    sampled,
    closedMs: between - start,
    sampledMs: end - between,
    residual: residualFraction(closed, sampled),
  }
}
