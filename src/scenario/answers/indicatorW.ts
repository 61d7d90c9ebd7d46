/** An indicator as power of computers that so much would carry in a year, as the ramp reckons it. */
import { GW, KW } from '../../lib/units.ts'
import type { Indicator } from '../facts/indicators.ts'
import type { Ramp } from './ramp.ts'

/** Null where it is of no yearly supply that the ramp's curves tell. */
export function indicatorW({ supply, value, unit }: Indicator, { needs, kgPerKw }: Ramp): number | null {
  if (supply === 'launch' && unit === 't/yr') return ((value * 1e3) / kgPerKw) * KW
  if (supply === 'solar-cells' && unit === 'GW/yr') return (value * GW) / needs.cellsPerW
  return (supply === 'logic' || supply === 'packaging') && unit === 'GW/yr' ? value * GW : null
}
