/** What panels and battery cost where they are bought. */
import { KW } from '../../lib/units.ts'
import type { Mount } from '../../systems/pv.ts'
import type { UnitCosts } from '../../systems/sizing.ts'
import type { Scenario } from '../document/schema.ts'
import { FIGURES } from '../facts/figures.ts'

export type SunPrices = Pick<Scenario, 'pvUsdPerKw' | 'batteryUsdPerKwh'>

/** What panels on a mount cost: the price of panels is that of fixed ones, what follows the Sun costs more. */
export const panelUsdPerKw = (pvUsdPerKw: number, mount: Mount): number =>
  pvUsdPerKw + (mount === 'tracker' ? FIGURES.trackerUsdPerKw.central : 0)

export const unitCosts = ({ pvUsdPerKw, batteryUsdPerKwh }: SunPrices, mount: Mount): UnitCosts => ({
  pvUsdPerW: panelUsdPerKw(pvUsdPerKw, mount) / KW,
  batteryUsdPerWh: batteryUsdPerKwh / KW,
})

export const capexUsd = (
  { pvCapacityW, batteryWh }: { pvCapacityW: number; batteryWh: number },
  { pvUsdPerW, batteryUsdPerWh }: UnitCosts,
): number => pvCapacityW * pvUsdPerW + batteryWh * batteryUsdPerWh
