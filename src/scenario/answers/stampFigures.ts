/** The figures that a link's stamp holds: the three pairs of the headline. */
import type { Asked } from './asked.ts'
import { tell } from './headlines.ts'

export const STAMPED = [
  'orbit.arrayW',
  'ground.pvBoughtW',
  'orbit.batteryBoughtWh',
  'ground.batteryBoughtWh',
  'orbit.usdPerMwh',
  'ground.usdPerMwh',
] as const
export type Stamped = (typeof STAMPED)[number]

export const stampFigures = (asked: Asked): Record<Stamped, number | null> => ({
  'orbit.arrayW': tell(asked, 'orbit', 'arrayW').value,
  'ground.pvBoughtW': tell(asked, 'ground', 'pvBoughtW').value,
  'orbit.batteryBoughtWh': tell(asked, 'orbit', 'batteryBoughtWh').value,
  'ground.batteryBoughtWh': tell(asked, 'ground', 'batteryBoughtWh').value,
  'orbit.usdPerMwh': tell(asked, 'orbit', 'usdPerMwh').value,
  'ground.usdPerMwh': tell(asked, 'ground', 'usdPerMwh').value,
})
