/** What a figure of a budget is made of. */
import type { MachineSourceId } from '../../facts/machineSources.ts'
import { type Budget, MACHINE, type MachineKey } from './names.ts'

export interface MachineFigure {
  /** Null where there is none: no margin of an array that carries nothing. */
  value: number | null
  unit: string
  low?: number
  high?: number
  source?: readonly MachineSourceId[]
}

type Shown = Omit<MachineFigure, 'unit'>
/** Takes so long that it is worked out when somebody reads it, once. */
export interface Later {
  later: () => number | null
  source?: readonly MachineSourceId[]
}
type Told = number | null | Shown | Later
export type BudgetFigures<B extends Budget> = Record<MachineKey<B>, MachineFigure>

function readLater({ later, ...rest }: Later, unit: string): MachineFigure {
  let known: number | null | undefined
  return {
    unit,
    ...rest,
    get value() {
      if (known === undefined) known = later()
      return known
    },
  }
}

/** A budget's figures with their units. */
export function figures<B extends Budget>(budget: B, told: Record<MachineKey<B>, Told>): BudgetFigures<B> {
  const units: Record<string, string> = MACHINE[budget]
  return Object.fromEntries(
    Object.entries<Told>(told).map(([key, one]) => {
      const unit = units[key] ?? ''
      if (one === null || typeof one === 'number') return [key, { unit, value: one }]
      return [key, 'later' in one ? readLater(one, unit) : { unit, ...one }]
    }),
  ) as BudgetFigures<B>
}

/** A value between two others, with where it stands. */
export const ranged = (
  { low, central, high }: Readonly<Record<'low' | 'central' | 'high', number>>,
  ...source: readonly MachineSourceId[]
): Omit<MachineFigure, 'unit'> => ({
  value: central,
  low: Math.min(low, high),
  high: Math.max(low, high),
  source,
})
