/** How dense is the air that satellites fly through? Above 120 km each gas in diffusive equilibrium over the US Standard
 *  Atmosphere's densities there, under a Bates profile of temperature that ends in an exospheric temperature by the Sun's
 *  activity. Global mean: no day and night (a factor of 2 to 5 at 500 km), seasons, latitude. Left out: hydrogen (above
 *  1,200 km with a quiet Sun most of what little there is), hot oxygen. At 1,000 K it is the standard atmosphere itself,
 *  within 4.5 % to 1,000 km.
 *  Source: U.S. Standard Atmosphere (1976), NOAA-S/T 76-1562, §1.3 and table VIII; Bates (1959), Proc. R. Soc. A 253, 451;
 *  Walker (1965), J. Atmos. Sci. 22, 462; Jacchia (1971), SAO Special Report 332, eqs. 14, 15, 18, for the temperature. */

const BASE_KM = 120
const BASE_K = 360
/** Steepness of the temperature above the base. */
const SHAPE_PER_KM = 0.01875
const EARTH_KM = 6356.766
const BOLTZMANN_J_PER_K = 1.380649e-23
const UNIT_MASS_KG = 1.6605390666e-27
const BASE_GRAVITY_M_S2 = 9.80665 * (EARTH_KM / (EARTH_KM + BASE_KM)) ** 2

/** At 120 km: number a cubic metre, mass in units, thermal diffusion. */
const GASES = [
  { perM3: 3.726e17, units: 28.0134, diffusion: 0 }, // nitrogen
  { perM3: 9.275e16, units: 15.9994, diffusion: 0 }, // oxygen, atomic
  { perM3: 4.395e16, units: 31.9988, diffusion: 0 }, // oxygen
  { perM3: 1.366e15, units: 39.948, diffusion: 0 }, // argon
  { perM3: 3.888e13, units: 4.0026, diffusion: -0.38 }, // helium
] as const

export interface SolarActivity {
  /** Radio flux at 10.7 cm over some months, in 1e-22 W/(m² Hz). */
  f107: number
  /** Planetary index of the magnetic field, 0 to 9. */
  kp: number
}

/** Quiet, mean and active Sun for studies of years. NASA Engineering and Safety Center (2015), check-cases of flight
 *  simulation, atmosphere: F10.7 of 70, 128.8, 250 and Ap of 0, 15.7, 25 (Kp 0, 3, 3.8). */
export const ACTIVITIES = {
  quiet: { f107: 70, kp: 0 },
  mean: { f107: 128.8, kp: 3 },
  active: { f107: 250, kp: 3.8 },
} as const satisfies Record<string, SolarActivity>

/** From the night's least to the day's most is 1.3; the mean of the globe is taken between. */
const DAY_AND_NIGHT = 1.15

/** Temperature of the upper air, global mean. Jacchia (1971). */
export const exosphericK = ({ f107, kp }: SolarActivity): number =>
  DAY_AND_NIGHT * (379 + 3.24 * f107) + 28 * kp + 0.03 * Math.exp(kp)

/** Of the air at an altitude above 120 km; below it, the density there. */
export function airDensityKgM3(altitudeM: number, upperK: number): number {
  const km = Math.max(altitudeM / 1e3, BASE_KM)
  const steps = (SHAPE_PER_KM * (km - BASE_KM) * (EARTH_KM + BASE_KM)) / (EARTH_KM + km)
  const temperatureK = upperK - (upperK - BASE_K) * Math.exp(-steps)
  return GASES.reduce((sum, { perM3, units, diffusion }) => {
    const massKg = units * UNIT_MASS_KG
    const weight = (massKg * BASE_GRAVITY_M_S2 * 1e3) / (BOLTZMANN_J_PER_K * upperK * SHAPE_PER_KM)
    const number = perM3 * (BASE_K / temperatureK) ** (1 + diffusion + weight) * Math.exp(-weight * steps)
    return sum + number * massKg
  }, 0)
}
