/** How warm is the radiator? Everything a satellite draws from its array ends as heat of the radiator: compute,
 *  housekeeping and the conditioning's loss. The radiator is held edge-on to the Sun and to the Earth (turning about the
 *  line to the Sun, which leaves the array where it is, always allows both): no sunlight, the least of the Earth.
 *  Steady balance (physics/radiation.ts): in shadow a real one cools over tens of minutes, this one at once. Left out:
 *  the battery's own losses (up to 5 % of the load, 4 K); live, what it sees of the array's warm back, which the heat
 *  budget tells (answers/machine/heat.ts). */
import { STEFAN_BOLTZMANN_WM2_K4 } from '../physics/constants.ts'
import { albedoWm2, plateViewFactor, radiatorTemperatureK } from '../physics/radiation.ts'
import type { SatelliteSpec } from './power.ts'

/** Heat to be rejected at an IT power. */
export const heatW = (spec: SatelliteSpec, itPowerW: number): number =>
  (itPowerW + spec.housekeepingW) / spec.conditioningEfficiency

/** What each face sees of the Earth. @param radiusRatio distance from the Earth's centre in its radii */
export const edgeOnViewFactor = (radiusRatio: number): number => plateViewFactor(radiusRatio, Math.PI / 2)

/** @param cosSunZenith cosine of the Sun's zenith angle at the place below the satellite */
export function radiatorK(
  spec: SatelliteSpec,
  itPowerW: number,
  earthViewFactor: number,
  sun: { fluxWm2: number; cosSunZenith: number },
): number {
  const face = {
    earthViewFactor,
    albedoWm2: albedoWm2(sun.fluxWm2, earthViewFactor, sun.cosSunZenith),
    sunWm2: 0,
  }
  return radiatorTemperatureK({
    heatW: heatW(spec, itPowerW),
    areaM2: spec.radiatorAreaM2,
    emissivity: spec.radiatorEmissivity,
    absorptance: spec.radiatorAbsorptance,
    faces: [face, face],
  })
}

/** Plate that rejects the heat of an IT power at a temperature, both of its faces radiating; null where what falls on it
 *  is more than it gives off. @param receivedWm2 taken up by a square metre of each face */
export function radiatorAreaForM2(
  spec: Pick<SatelliteSpec, 'radiatorEmissivity'>,
  rejectedW: number,
  temperatureK: number,
  receivedWm2: number,
): number | null {
  const givenWm2 = 2 * (spec.radiatorEmissivity * STEFAN_BOLTZMANN_WM2_K4 * temperatureK ** 4 - receivedWm2)
  return givenWm2 > 0 ? rejectedW / givenWm2 : null
}
