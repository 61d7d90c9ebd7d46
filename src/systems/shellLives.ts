/** What load do the satellites of a fleet carry in the mean of a life of ageing? Ageing is a factor on what an array gives,
 *  and the load follows it in straight lines: none, what the light carries less the housekeeping, the rated load. So the
 *  light of a shell's orbits is put in order once, with its sums, and any age of any life is a look-up in them. Equal to a
 *  walk over all orbits at every age to 1e-12. */
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../physics/constants.ts'
import type { Fleet } from './constellation.ts'
import { arrayPowerW, carriedRatio, type EclipsePolicy, fullPowerIn, type SatelliteSpec } from './power.ts'
import { noonSuns, type ShadowSample, sampleShadow } from './shadowSample.ts'
import type { ShellYear } from './year.ts'

/** What the light of orbits carries, least first, new. */
export interface LightInOrder {
  /** Constant load of an orbit's array, W. */
  loadW: Float64Array
  /** Of all before each place, and of all at the end: how many orbits, or shares of them; and what they carry. */
  weightBefore: Float64Array
  wattsBefore: Float64Array
}

/** @param loadW not in order @param weightOf of each, as it was given */
export function lightInOrder(loadW: Float64Array, weightOf?: Float64Array): LightInOrder {
  const count = loadW.length
  const order = weightOf && Array.from(loadW.keys()).sort((a, b) => at(loadW, a) - at(loadW, b))
  const sorted = order ? Float64Array.from(order, (index) => at(loadW, index)) : loadW.slice().sort()
  const [weightBefore, wattsBefore] = [new Float64Array(count + 1), new Float64Array(count + 1)]
  for (let i = 0; i < count; i++) {
    const weight = order && weightOf ? at(weightOf, at(order, i)) : 1
    weightBefore[i + 1] = at(weightBefore, i) + weight
    wattsBefore[i + 1] = at(wattsBefore, i) + weight * at(sorted, i)
  }
  return { loadW: sorted, weightBefore, wattsBefore }
}

/** How many carry no more than so much. */
function countUpTo(loadW: Float64Array, most: number): number {
  let [low, high] = [0, loadW.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(loadW, middle) <= most) low = middle + 1
    else high = middle
  }
  return low
}

/** Power of the computers of all together, with arrays that give a share of what they did. */
export function servedW(
  { loadW, weightBefore, wattsBefore }: LightInOrder,
  { ratedItW, housekeepingW }: Pick<SatelliteSpec, 'ratedItW' | 'housekeepingW'>,
  share: number,
): number {
  if (share <= 0) return 0
  const none = countUpTo(loadW, housekeepingW / share)
  const some = Math.max(none, countUpTo(loadW, (ratedItW + housekeepingW) / share))
  const weight = at(weightBefore, some) - at(weightBefore, none)
  const watts = at(wattsBefore, some) - at(wattsBefore, none)
  const all = at(weightBefore, loadW.length) - at(weightBefore, some)
  return share * watts - housekeepingW * weight + ratedItW * all
}

/** Shed, a noon's planes share its light, where it is alike to their arrays; else, and riding through, each orbit carries
 *  its own. */
function shellsInOrder(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  { suns, planes, eclipseRad, cosBeta }: ShadowSample,
): LightInOrder[] {
  const isAlike = satellite.pointing === 'two-axes'
  const fullIn = suns.map(({ sun }) => fullPowerIn(satellite, sun.fluxWm2))
  const perNoon = planes.reduce((sum, { length }) => sum + length, 0)
  let first = 0
  return fleet.shells.map(({ argLatRateRadS: rate }, shell) => {
    const count = at(planes, shell).length
    const index = (noon: number, plane: number) => noon * perNoon + first + plane
    const dark = (noon: number, plane: number) => at(eclipseRad, index(noon, plane))
    const lightW = (noon: number, plane: number) =>
      at(fullIn, noon)(at(cosBeta, index(noon, plane))) * satellite.conditioningEfficiency
    const each = (of: (noon: number, plane: number) => number) =>
      Float64Array.from({ length: suns.length * count }, (_, one) => of(Math.floor(one / count), one % count))
    let result: LightInOrder
    if (policy === 'shed' && isAlike) {
      const lit = Float64Array.from(suns, (_, noon) => {
        let sum = 0
        for (let plane = 0; plane < count; plane++) sum += 1 - dark(noon, plane) / TWO_PI
        return sum
      })
      result = lightInOrder(
        Float64Array.from(suns, (_, noon) => lightW(noon, 0)),
        lit,
      )
    } else if (policy === 'shed') {
      result = lightInOrder(
        each(lightW),
        each((noon, plane) => 1 - dark(noon, plane) / TWO_PI),
      )
    } else {
      const carried = (noon: number, plane: number) =>
        lightW(noon, plane) * carriedRatio(satellite, dark(noon, plane) / rate, TWO_PI / rate)
      result = lightInOrder(each(carried))
    }
    first += count
    return result
  })
}

/** The shadow of the lives of a fleet: many lengths of life, and arrays, are asked of the same one. */
const shadows = new WeakMap<Fleet, { year: number; days: number; sample: ShadowSample }>()

function shadowOfLives(fleet: Fleet, year: number, days: number): ShadowSample {
  const known = shadows.get(fleet)
  if (known?.year === year && known.days === days) return known.sample
  const noons = noonSuns(year).filter((_, day) => day % days === 0)
  const sample = sampleShadow(fleet, noons)
  shadows.set(fleet, { year, days, sample })
  return sample
}

/** The light of a satellite in that shadow, for the same reason. */
const lights = new WeakMap<
  SatelliteSpec,
  { shadow: ShadowSample; policy: EclipsePolicy; shells: LightInOrder[] }
>()

function lightOfLives(fleet: Fleet, satellite: SatelliteSpec, policy: EclipsePolicy, shadow: ShadowSample) {
  const known = lights.get(satellite)
  if (known?.shadow === shadow && known.policy === policy) return known.shells
  const shells = shellsInOrder(fleet, { ...satellite, ageYears: 0 }, policy, shadow)
  lights.set(satellite, { shadow, policy, shells })
  return shells
}

/** Ages at which a life is looked at, in the middle of equal parts: within 1e-4 of a thousand of them. */
const LIFE_PARTS = 10
/** Days between the noons of a life: its ratio to a new year's is within 2e-4 of that of every day. */
const LIFE_DAYS = 4

/** Mean IT power of one satellite of each shell over a life of ageing, each year having the light of the given one.
 *  Whatever age the satellite is looked at: its life begins when it is new.
 *  @param span.light of new satellites */
export function shellLives(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  span: { light: readonly ShellYear[]; year: number; lifeYears: number; parts?: number; days?: number },
): number[] {
  const { light, year, lifeYears, parts = LIFE_PARTS, days = LIFE_DAYS } = span
  const fluxWm2 = SOLAR_CONSTANT_WM2 // any flux: ageing is a factor
  const newW = arrayPowerW({ ...satellite, ageYears: 0 }, fluxWm2)
  const shares = Array.from({ length: parts }, (_, k) => {
    const ageYears = ((k + 0.5) * lifeYears) / parts
    return arrayPowerW({ ...satellite, ageYears }, fluxWm2) / newW
  })
  const shadow = shadowOfLives(fleet, year, days)
  const shells = lightOfLives(fleet, satellite, policy, shadow)
  return light.map(({ meanItW }, index) => {
    const shell = at(shells, index)
    const samples = at(shadow.planes, index).length * shadow.suns.length
    const mean = shares.reduce((sum, share) => sum + servedW(shell, satellite, share), 0) / parts / samples
    const sampled = servedW(shell, satellite, 1) / samples
    return sampled > 0 ? (meanItW * mean) / sampled : mean
  })
}
