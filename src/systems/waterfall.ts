/** Where does the sunlight go between the Sun and the computers? Watts on a square metre of panel, in the mean of the
 *  year, step by step on each side. Both sides have the same cells, so that the ratio is one of light and of losses, not
 *  of cells. The last step of each side is what remains to what the model delivers, so that the steps' product is the
 *  model's own figure. */
import { clamp, DEG, TWO_PI, YEAR_HOURS } from '../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../physics/constants.ts'
import { arrayPowerW, type SatelliteSpec } from './power.ts'
import { DAYS } from './site.ts'

export type OrbitStep = 'shadow' | 'pointing' | 'cells' | 'warmth' | 'ageing' | 'conditioning' | 'use'
export type GroundStep = 'night' | 'air' | 'mount' | 'cells' | 'losses' | 'ageing' | 'storage' | 'cooling'

export interface Step<Id extends string> {
  id: Id
  factor: number
  /** Left after the step. */
  wPerM2: number
}

function stepsFrom<Id extends string>(factors: readonly [Id, number][]): Step<Id>[] {
  let wPerM2 = SOLAR_CONSTANT_WM2
  return factors.map(([id, factor]) => {
    wPerM2 *= factor
    return { id, factor, wPerM2 }
  })
}

/** The factor that is still missing to a final value. */
const remainder = (factors: readonly [string, number][], finalWPerM2: number): number =>
  finalWPerM2 / factors.reduce((product, [, factor]) => product * factor, SOLAR_CONSTANT_WM2)

/** @param light of the year it is built for @param deliveredWPerM2 mean IT power over the life for each square metre of array */
export function orbitWaterfall(
  satellite: SatelliteSpec,
  { meanSunlitFraction, meanIncidence }: { meanSunlitFraction: number; meanIncidence: number },
  meanRetentionFraction: number,
  deliveredWPerM2: number,
): Step<OrbitStep>[] {
  const aimed = meanIncidence * Math.cos(satellite.pointingErrorRad)
  const cells = satellite.cellEfficiency * satellite.packingFraction
  const fresh = { ...satellite, ageYears: 0 }
  const newW = arrayPowerW(fresh, SOLAR_CONSTANT_WM2 * meanIncidence) / satellite.arrayAreaM2
  const factors: [OrbitStep, number][] = [
    ['shadow', meanSunlitFraction],
    ['pointing', aimed],
    ['cells', cells],
    ['warmth', newW / (SOLAR_CONSTANT_WM2 * aimed * cells)],
    ['ageing', meanRetentionFraction],
    ['conditioning', satellite.conditioningEfficiency],
  ]
  return stepsFrom([...factors, ['use', remainder(factors, deliveredWPerM2)]])
}

/** Mean of a day above the air on level ground, W/m². @param dayOfYear 1 to 365
 *  @see Duffie & Beckman (2013), Solar Engineering of Thermal Processes, eqs. 1.4.1a, 1.6.1a and 1.10.3 */
export function extraterrestrialDayWm2(latitudeDeg: number, dayOfYear: number): number {
  const latitude = latitudeDeg * DEG
  const declination = 23.45 * DEG * Math.sin((TWO_PI * (284 + dayOfYear)) / 365)
  const sunset = Math.acos(clamp(-Math.tan(latitude) * Math.tan(declination), -1, 1))
  const height =
    Math.cos(latitude) * Math.cos(declination) * Math.sin(sunset) +
    sunset * Math.sin(latitude) * Math.sin(declination)
  return (SOLAR_CONSTANT_WM2 / Math.PI) * (1 + 0.033 * Math.cos((TWO_PI * dayOfYear) / 365)) * height
}

/** The same of the year. */
export function extraterrestrialYearWm2(latitudeDeg: number): number {
  let sum = 0
  for (let day = 1; day <= DAYS; day++) sum += extraterrestrialDayWm2(latitudeDeg, day)
  return sum / DAYS
}

export interface GroundLight {
  latitudeDeg: number
  /** Of the year, on level ground and on the panels. */
  levelWhM2: number
  planeWhM2: number
  /** AC energy of the year for a watt of nameplate. */
  yieldWhPerW: number
}

const NAMEPLATE_WM2 = 1000

/** @param cells efficiency of the cells times their share of the panel, as in orbit
 *  @param storage share of the array's energy that reaches the load; null where nothing is stored or left over */
export function groundWaterfall(
  light: GroundLight,
  cells: number,
  after: { meanRetentionFraction: number; storage: number | null; pue: number },
): Step<GroundStep>[] {
  const above = extraterrestrialYearWm2(light.latitudeDeg)
  const level = light.levelWhM2 / YEAR_HOURS
  return stepsFrom([
    ['night', above / SOLAR_CONSTANT_WM2],
    ['air', level / above],
    ['mount', light.planeWhM2 / light.levelWhM2],
    ['cells', cells],
    ['losses', (light.yieldWhPerW * NAMEPLATE_WM2) / light.planeWhM2],
    ['ageing', after.meanRetentionFraction],
    ...(after.storage === null ? [] : [['storage', after.storage] satisfies [GroundStep, number]]),
    ['cooling', 1 / after.pue],
  ])
}
