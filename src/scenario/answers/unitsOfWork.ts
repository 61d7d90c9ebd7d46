/** What a megawatt-hour at the computers does: hours of accelerators at full power, and tokens at the ceiling of the
 *  roofline. The same computers on both sides, so that a price of energy is a price of work. */
import { MW } from '../../lib/units.ts'
import { acceleratorOf } from '../facts/accelerators.ts'
import { decoding } from './machine/compute.ts'
import type { Model } from './model.ts'

/** Of one accelerator with all that is beside it. */
export const acceleratorHoursPerMwh = ({ scenario }: Model): number =>
  MW / acceleratorOf(scenario.satellite.accelerator).powerW.central

/** Millions of tokens; 0 where the model does not fit. */
export const millionTokensPerMwh = (model: Model): number =>
  ((decoding(model, 'central').tokensPerS / model.power.satellite.ratedItW) * 1e6 * 3600) / 1e6
