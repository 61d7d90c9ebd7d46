/** How much AC power does a watt of photovoltaics give at a site, hour by hour? Transposition of Perez et
 *  al. (1990), Fresnel reflection, Faiman (2008) cell temperature, PVWatts module, losses and inverter.
 *  Left out: row shading and soiling by the hour (in the flat losses), spectrum and low-light loss (about
 *  1 % each, an estimate), snow, albedo other than 0.2, degradation (0.5–0.9 % a year). Inside formulas:
 *  the source's symbols. Agrees with hours computed by an independent implementation within their rounding
 *  (tests/systems/pv.test.ts). */
import { at } from '../lib/at.ts'
import { clamp, DEG } from '../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../physics/constants.ts'
import type { Place } from './site.ts'
import { airMass, type WeatherYear } from './weather.ts'

/** Fixed: tilted by the latitude towards the equator. Tracker: horizontal north–south axis, with
 *  backtracking. */
export type Mount = 'fixed' | 'tracker'

/** The hour as the modules see it. */
export interface PvWeather {
  dniWm2: number
  dhiWm2: number
  ghiWm2: number
  temperatureC: number
  windMs: number
  /** Of the Sun, azimuth from north clockwise. */
  cosz: number
  azimuthRad: number
  distanceAu: number
}

export interface PvHour {
  /** On the plane of the array, before and after reflection. */
  planeWm2: number
  effectiveWm2: number
  cellTemperatureC: number
  /** Per watt of DC nameplate. */
  dcWPerW: number
  acWPerW: number
}

export interface Surface {
  tiltRad: number
  azimuthRad: number
}

export interface PvYear {
  /** AC power per watt of DC nameplate, hour by hour. */
  acWPerW: Float64Array
  /** Light of the year on the plane of the array. */
  planeKwhM2: number
  specificYieldKwhPerKw: number
  /** Of the DC nameplate. */
  capacityFactorDc: number
  monthlyKwhPerKw: number[]
  /** Longest run without any output, over the turn of the year too. */
  longestZeroH: number
}

const ALBEDO = 0.2 // Perez et al. (1990) and PVWatts: ground without snow
const MAX_ROTATION_RAD = 60 * DEG
/** Row width over row distance. */
const GROUND_COVERAGE = 0.4 // PVWatts default; Dobos (2014), NREL/TP-6A20-62641
/** Crystalline modules of today, between "premium" (−0.35 %/K) and "standard" (−0.47 %/K) of Dobos (2014). */
const TEMPERATURE_COEFFICIENT_PER_K = -0.0037
const LOSSES_FRACTION = 0.14 // PVWatts default 14.08 %; Dobos (2014), table of losses
/** The part of them that is dirt on the glass. */
export const SOILING_FRACTION = 0.02
const DC_AC_RATIO = 1.2 // PVWatts default (panel-figures: dc_ac_ratio_pvwatts_default)
const INVERTER_NOMINAL = 0.96
const INVERTER_REFERENCE = 0.9637

/** Upper bounds of the sky clearness bins and their coefficients f11 f12 f13 f21 f22 f23.
 *  Perez et al. (1990), Solar Energy 44, 271, tables 1 and 6 ("all sites composite", digits as in pvlib). */
const CLEARNESS_BOUNDS = [1.065, 1.23, 1.5, 1.95, 2.8, 4.5, 6.2]
const PEREZ = [
  [-0.0083117, 0.5877285, -0.0620636, -0.0596012, 0.0721249, -0.0220216],
  [0.1299457, 0.6825954, -0.1513752, -0.0189325, 0.065965, -0.0288748],
  [0.3296958, 0.4868735, -0.2210958, 0.055414, -0.0639588, -0.0260542],
  [0.5682053, 0.1874525, -0.295129, 0.1088631, -0.1519229, -0.0139754],
  [0.873028, -0.3920403, -0.3616149, 0.2255647, -0.4620442, 0.0012448],
  [1.1326077, -1.2367284, -0.4118494, 0.2877813, -0.8230357, 0.0558651],
  [1.0601591, -1.5999137, -0.3589221, 0.2642124, -1.127234, 0.1310694],
  [0.677747, -0.3272588, -0.2504286, 0.1561313, -1.3765031, 0.2506212],
] as const satisfies readonly (readonly number[])[]

/** Sky diffuse on the plane.
 *  @see Perez et al. (1990), eqs. 1 (clearness), 2 (brightness) and 9 (irradiance) */
function skyWm2({ dniWm2, dhiWm2, cosz, distanceAu }: PvWeather, tiltRad: number, cosAoi: number): number {
  if (dhiWm2 <= 0) return 0
  const cosZenith = Math.max(cosz, 0.001)
  const z = Math.acos(cosZenith)
  const epsilon = ((dhiWm2 + dniWm2) / dhiWm2 + 1.041 * z ** 3) / (1 + 1.041 * z ** 3)
  const bin = CLEARNESS_BOUNDS.filter((bound) => epsilon >= bound).length
  const [f11, f12, f13, f21, f22, f23] = at(PEREZ, bin)
  const brightness = (dhiWm2 * airMass(cosZenith)) / (SOLAR_CONSTANT_WM2 / distanceAu ** 2)
  const circumsolar = Math.max(0, f11 + f12 * brightness + f13 * z)
  const horizon = f21 + f22 * brightness + f23 * z
  const a = Math.max(0, cosAoi)
  const b = Math.max(Math.cos(85 * DEG), cosZenith)
  const isotropic = ((1 - circumsolar) * (1 + Math.cos(tiltRad))) / 2
  return Math.max(0, dhiWm2 * (isotropic + (circumsolar * a) / b + horizon * Math.sin(tiltRad)))
}

/** Glass cover: refractive index, extinction (1/m), thickness (m). De Soto et al. (2006), Solar Energy 80,
 *  78. */
const GLASS_INDEX = 1.526
const GLASS_EXTINCTION_PER_M = 4
const GLASS_THICKNESS_M = 0.002
const DEPTH = GLASS_EXTINCTION_PER_M * GLASS_THICKNESS_M
const NORMAL_TRANSMITTANCE = Math.exp(-DEPTH) * (1 - ((1 - GLASS_INDEX) / (1 + GLASS_INDEX)) ** 2)

/** Transmitted light relative to normal incidence: Snell, Fresnel, Bouguer. @see De Soto et al. (2006) */
export function incidenceModifier(aoiRad: number): number {
  if (aoiRad >= 90 * DEG) return 0
  const theta = Math.max(aoiRad, 0.001 * DEG) // the formula divides by zero at normal incidence
  const refracted = Math.asin(Math.sin(theta) / GLASS_INDEX)
  const perpendicular = (Math.sin(refracted - theta) / Math.sin(refracted + theta)) ** 2
  const parallel = (Math.tan(refracted - theta) / Math.tan(refracted + theta)) ** 2
  const tau = Math.exp(-DEPTH / Math.cos(refracted)) * (1 - (perpendicular + parallel) / 2)
  return tau / NORMAL_TRANSMITTANCE
}

/** Equivalent angles of isotropic sky and ground light.
 *  @see Brandemuehl & Beckman (1980), Solar Energy 24, 511 */
const skyAngleRad = (b: number): number => (59.7 - 0.1388 * b + 0.001497 * b * b) * DEG
const groundAngleRad = (b: number): number => (90 - 0.5788 * b + 0.002693 * b * b) * DEG

/** Cell temperature of an open rack. @see Faiman (2008), Prog. Photovolt. 16, 307: U0 = 25, U1 = 6.84 */
const faimanC = (airC: number, planeWm2: number, windMs: number): number =>
  airC + planeWm2 / (25 + 6.84 * windMs)

/** AC power of the inverter, clipped at its rating.
 *  @see Dobos (2014), PVWatts Version 5, NREL/TP-6A20-62641 */
function inverterWPerW(dcWPerW: number): number {
  if (dcWPerW <= 0) return 0
  const ac0 = 1 / DC_AC_RATIO
  const x = dcWPerW / (ac0 / INVERTER_NOMINAL)
  const efficiency = (INVERTER_NOMINAL / INVERTER_REFERENCE) * (-0.0162 * x - 0.0059 / x + 0.9858)
  return clamp(efficiency * dcWPerW, 0, ac0)
}

/** How the array stands under a Sun at this place.
 *  @see Lorenzo, Narvarte & Muñoz (2011), Prog. Photovolt. 19, 747: true tracking and backtracking of
 *  level rows */
export function surfaceAt(latitudeDeg: number, mount: Mount, cosz: number, sunAzimuthRad: number): Surface {
  if (mount === 'fixed') {
    const tiltRad = clamp(Math.round(Math.abs(latitudeDeg)), 10, 60) * DEG // sheds rain and dust
    return { tiltRad, azimuthRad: latitudeDeg >= 0 ? Math.PI : 0 }
  }
  const sinz = Math.sqrt(1 - cosz * cosz)
  let rotationRad = Math.atan2(sinz * Math.sin(sunAzimuthRad), cosz) // positive: facing east
  const uncovered = Math.abs(Math.cos(rotationRad)) / GROUND_COVERAGE
  if (uncovered < 1) rotationRad -= Math.sign(rotationRad) * Math.acos(uncovered) // no shade on the next row
  rotationRad = clamp(rotationRad, -MAX_ROTATION_RAD, MAX_ROTATION_RAD)
  return { tiltRad: Math.abs(rotationRad), azimuthRad: rotationRad >= 0 ? 90 * DEG : 270 * DEG }
}

/** One hour with the Sun up. */
export function pvHour(hour: PvWeather, surface: Surface, soilingFraction = SOILING_FRACTION): PvHour {
  const { tiltRad } = surface
  const cosTilt = Math.cos(tiltRad)
  const sinz = Math.sqrt(Math.max(0, 1 - hour.cosz ** 2))
  const across = sinz * Math.sin(tiltRad) * Math.cos(hour.azimuthRad - surface.azimuthRad)
  const cosAoi = clamp(hour.cosz * cosTilt + across, -1, 1) // Duffie & Beckman (2013) 1.6.3
  const beam = hour.dniWm2 * Math.max(cosAoi, 0)
  const ground = (hour.ghiWm2 * ALBEDO * (1 - cosTilt)) / 2 // Liu & Jordan (1963), isotropic
  const sky = skyWm2(hour, tiltRad, cosAoi)
  const planeWm2 = beam + sky + ground

  const tiltDeg = tiltRad / DEG
  const effectiveWm2 =
    beam * incidenceModifier(Math.acos(cosAoi)) +
    sky * incidenceModifier(skyAngleRad(tiltDeg)) +
    ground * incidenceModifier(groundAngleRad(tiltDeg))
  const cellTemperatureC = faimanC(hour.temperatureC, planeWm2, hour.windMs)
  const clean = (1 - soilingFraction) / (1 - SOILING_FRACTION)
  const warmth = 1 + TEMPERATURE_COEFFICIENT_PER_K * (cellTemperatureC - 25) // Dobos (2014), module model
  const dcWPerW = Math.max(0, (effectiveWm2 / 1000) * warmth * (1 - LOSSES_FRACTION) * clean)
  return { planeWm2, effectiveWm2, cellTemperatureC, dcWPerW, acWPerW: inverterWPerW(dcWPerW) }
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function longestZeroRun(values: Float64Array): number {
  let longest = 0
  let run = 0
  for (let i = 0; i < 2 * values.length; i++) {
    run = values[i % values.length] === 0 ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return Math.min(longest, values.length)
}

/** The year of an array at a site. */
export function pvYear(
  site: Pick<Place, 'latitudeDeg'>,
  weather: WeatherYear,
  mount: Mount,
  soilingFraction = SOILING_FRACTION,
): PvYear {
  const { sun } = weather
  let planeWhM2 = 0
  const acWPerW = weather.dniWm2.map((dniWm2, i) => {
    if (sun.upFraction[i] === 0) return 0
    const cosz = at(sun.cosz, i)
    const azimuthRad = at(sun.azimuthRad, i)
    const hour: PvWeather = {
      dniWm2,
      dhiWm2: at(weather.dhiWm2, i),
      ghiWm2: at(weather.ghiWm2, i),
      temperatureC: at(weather.temperatureC, i),
      windMs: at(weather.windMs, i),
      cosz,
      azimuthRad,
      distanceAu: at(sun.distanceAu, i),
    }
    const out = pvHour(hour, surfaceAt(site.latitudeDeg, mount, cosz, azimuthRad), soilingFraction)
    planeWhM2 += out.planeWm2
    return out.acWPerW
  })
  let hour = 0
  const monthlyKwhPerKw = MONTH_DAYS.map((days) => {
    const start = hour
    hour += days * 24
    return acWPerW.subarray(start, hour).reduce((a, b) => a + b, 0)
  })
  const specificYieldKwhPerKw = monthlyKwhPerKw.reduce((a, b) => a + b, 0)
  return {
    acWPerW,
    planeKwhM2: planeWhM2 / 1e3,
    specificYieldKwhPerKw,
    capacityFactorDc: specificYieldKwhPerKw / acWPerW.length,
    monthlyKwhPerKw,
    longestZeroH: longestZeroRun(acWPerW),
  }
}
