/** What the arrays of a whole fleet give over hours and over a year, each of its groups alone. Hours: every plane in closed
 *  form, at so many instants as its planes allow; between them a straight line. Days: the light of up to twelve planes a
 *  group at the day's noon, evenly spread; the mean of a year is within 0.2 % of that of all (tests). */
import { at } from '../../lib/at.ts'
import { TWO_PI } from '../../lib/units.ts'
import { sunAt } from '../../physics/sun.ts'
import { type FleetTotals, fleetTotals } from '../../systems/fleet.ts'
import { movePlanes, newPlaneStates } from '../../systems/planes.ts'
import { arrayPowerW, fullPowerIn } from '../../systems/power.ts'
import { cosBetaOn, eclipseRadOn, noonSuns } from '../../systems/shadowSample.ts'
import { shellSun } from '../../systems/shellSun.ts'
import { buildConstellation, type Model } from './model.ts'

/** Planes times instants that are worked out at once: some 50 ms. */
const MOST_SAMPLES = 60_000
const PLANES_A_GROUP = 12

const known = new WeakMap<Model, Model[]>()
/** Each group as a fleet of its own. The load does not matter to what arrays give. */
export function groupModels(model: Model): Model[] {
  const groups =
    known.get(model) ??
    model.scenario.groups.map(
      (group): Model => ({
        ...model,
        ...buildConstellation([group], model.scenario.epoch),
        power: { ...model.power, policy: 'shed' },
      }),
    )
  known.set(model, groups)
  return groups
}

/** All arrays in full light, facing the Sun; or as they are pointed on a plane that the Sun stands so high above. */
export const fullPowerW = (
  { power, fleet }: Pick<Model, 'power' | 'fleet'>,
  utcMs: number,
  cosBeta?: number,
): number => {
  const { satellite } = power
  const { fluxWm2 } = sunAt(utcMs)
  const ofOneW =
    cosBeta === undefined ? arrayPowerW(satellite, fluxWm2) : fullPowerIn(satellite, fluxWm2)(cosBeta)
  return ofOneW * fleet.satelliteCount
}

/** Values at `x`, of a line through points; `from` rises. */
function along(from: readonly number[], values: readonly number[], x: readonly number[]): number[] {
  let i = 1
  return x.map((place) => {
    while (i < from.length - 1 && at(from, i) < place) i++
    const [a, b] = [at(from, i - 1), at(from, i)]
    const share = (place - a) / (b - a)
    return at(values, i - 1) + (at(values, i) - at(values, i - 1)) * share
  })
}

/** Something of each group at instants that rise. @param most planes times instants that are worked out */
function hoursOf(
  groups: readonly Model[],
  times: readonly number[],
  most: number,
  pick: (totals: FleetTotals) => number,
): number[][] {
  const planes = groups.reduce((sum, { fleet }) => sum + fleet.planeCount, 0)
  const count = Math.max(2, Math.min(times.length, Math.floor(most / planes)))
  const [first, last] = [at(times, 0), at(times, times.length - 1)]
  const isAll = count === times.length
  const instants = isAll
    ? times
    : Array.from({ length: count }, (_, k) => first + ((last - first) * k) / (count - 1))
  return groups.map(({ fleet, power }) => {
    const states = newPlaneStates(fleet)
    const values = instants.map((utcMs) => pick(fleetTotals(movePlanes(states, utcMs), sunAt(utcMs), power)))
    return isAll ? values : along(instants, values, times)
  })
}

/** Power of each group at instants that rise. */
export const hoursPowerW = (groups: readonly Model[], times: readonly number[]): number[][] =>
  hoursOf(groups, times, MOST_SAMPLES, ({ generatedW }) => generatedW)

/** Mean power of each group on each day of a year. */
export function daysPowerW(groups: readonly Model[], year: number): number[][] {
  const suns = noonSuns(year)
  return groups.map(({ fleet, power }) => {
    const isCluster = fleet.shells.every(({ pattern }) => pattern === 'cluster')
    const count = isCluster ? 1 : Math.min(PLANES_A_GROUP, fleet.planeCount)
    const planes = Array.from({ length: count }, (_, k) => Math.floor((k * fleet.planeCount) / count))
    return suns.map(({ utcMs, sun }) => {
      const fullIn = fullPowerIn(power.satellite, sun.fluxWm2)
      const givenW = planes.reduce((sum, plane) => {
        const shell = at(fleet.shells, at(fleet.shellOfPlane, plane))
        const light = shellSun(fleet, shell, utcMs, sun)
        const lit = 1 - eclipseRadOn(light, fleet, plane) / TWO_PI
        return sum + lit * fullIn(cosBetaOn(light, fleet, plane))
      }, 0)
      return (givenW / count) * fleet.satelliteCount
    })
  })
}

/** Sum of curves of one length. */
export const sumOf = (curves: readonly (readonly number[])[]): number[] =>
  (curves[0] ?? []).map((_, i) => curves.reduce((sum, values) => sum + at(values, i), 0))

/** Share of the fleet's sunlight that the Earth takes, at instants that rise. @param most as of hoursOf */
export const darkShares = (model: Model, times: readonly number[], most = MOST_SAMPLES): number[] =>
  sumOf(
    hoursOf(groupModels(model), times, most, ({ sunlitFraction, satellites }) => sunlitFraction * satellites),
  ).map((lit) => Math.max(0, 1 - lit / model.fleet.satelliteCount))
