/** From a scenario to a running model: the document's units become SI here, and every number on screen and on the
 *  command line is a pure function of this model and an instant. */
import { at } from '../../lib/at.ts'
import { DEG, KM } from '../../lib/units.ts'
import {
  raanFromLtanRad,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../../physics/orbit.ts'
import { sunAt } from '../../physics/sun.ts'
import { parseUtc } from '../../physics/time.ts'
import { buildFleet, type Fleet, type ShellSpec } from '../../systems/constellation.ts'
import { type FleetPower, type FleetTotals, fleetTotals, sampledTotals } from '../../systems/fleet.ts'
import { movePlanes, newPlaneStates, type PlaneStates } from '../../systems/planes.ts'
import { shellLives } from '../../systems/shellLives.ts'
import { type ShellYear, shellDayItW, shellYears } from '../../systems/year.ts'
import type { Scenario, ShellGroup } from '../document/schema.ts'
import { builtPower, type RideThrough } from './builtPower.ts'
import { lifeYearsAt } from './fleetDose.ts'

export interface Model {
  scenario: Scenario
  fleet: Fleet
  /** Index of the group of each shell. */
  groupOfShell: number[]
  power: FleetPower
  /** Dose of the fleet's mean satellite. */
  radPerYear: number
  /** Null where the load is shed. */
  rideThrough: RideThrough | null
}

/** The shells of a group, with equal steps of altitude and inclination; nodes of successive shells share the gap
 *  between planes evenly (our layout: filings give none). */
function shellsOf(group: ShellGroup, epochMs: number): ShellSpec[] {
  const count = group.pattern === 'cluster' ? 1 : group.shells
  const places = group.filling?.places ?? group.total
  const specs = Array.from({ length: count }, (_, k) => {
    const step = count > 1 ? k / (count - 1) : 0
    const altitudeKm =
      count > 1 ? group.altitudeKm + (group.altitudeTopKm - group.altitudeKm) * step : group.altitudeKm
    const semiMajorAxisM = semiMajorAxisFromAltitude(altitudeKm * KM)
    const inclinationDeg =
      count > 1
        ? group.inclinationDeg + (group.inclinationTopDeg - group.inclinationDeg) * step
        : group.inclinationDeg
    const spreadRad = (group.pattern === 'star' ? 180 : 360) * DEG
    const offsetRad = group.sunSynchronous ? 0 : (k * spreadRad) / (group.planes * count)
    // The first shells take one satellite more where the total does not divide, plane by plane.
    const planesBefore = k * group.planes
    const planesInAll = count * group.planes
    const extra = Math.min(Math.max((places % planesInAll) - planesBefore, 0), group.planes)
    return {
      pattern: group.pattern,
      total: count > 1 ? Math.floor(places / planesInAll) * group.planes + extra : places,
      planes: group.pattern === 'cluster' ? 1 : group.planes,
      phasing: group.phasing,
      semiMajorAxisM,
      inclinationRad: group.sunSynchronous
        ? sunSynchronousInclinationRad(semiMajorAxisM)
        : inclinationDeg * DEG,
      raanRad: group.sunSynchronous ? raanFromLtanRad(group.ltanH, epochMs) : group.raanDeg * DEG + offsetRad,
      argLatRad: group.argLatDeg * DEG,
      spacingM: group.spacingM,
    }
  })
  return group.filling ? filled(specs, group.total) : specs
}

/** Shell after shell, until so many stand; shells without any are left out. */
function filled(specs: readonly ShellSpec[], total: number): ShellSpec[] {
  let left = total
  return specs.flatMap((spec) => {
    const standing = Math.min(left, spec.total)
    left -= standing
    return standing > 0 ? [{ ...spec, standing }] : []
  })
}

/** The part of a model that hangs on the constellation alone. */
export type Constellation = Pick<Model, 'fleet' | 'groupOfShell'>

export function buildConstellation(groups: readonly ShellGroup[], epoch: string): Constellation {
  const epochMs = parseUtc(epoch) ?? 0
  const shellsByGroup = groups.map((group) => shellsOf(group, epochMs))
  return {
    fleet: buildFleet(shellsByGroup.flat(), epochMs),
    groupOfShell: shellsByGroup.flatMap((shells, group) => shells.map(() => group)),
  }
}

/** @param constellation where it is built already */
export function buildModel(
  scenario: Scenario,
  constellation = buildConstellation(scenario.groups, scenario.epoch),
): Model {
  return { scenario, ...constellation, ...builtPower(scenario, constellation.fleet) }
}

export type Method = 'closed-form' | 'sampled'

/** The last fleet asked for: totals of many instants need no table each. Nobody else sees it. */
let table: PlaneStates | null = null

/** Everything the fleet gives at an instant. */
export function totalsAt(
  { fleet, power }: Model,
  utcMs: number,
  method: Method = 'closed-form',
): FleetTotals {
  if (table?.fleet !== fleet) table = newPlaneStates(fleet)
  const totals = method === 'sampled' ? sampledTotals : fleetTotals
  return totals(movePlanes(table, utcMs), sunAt(utcMs), power)
}

/** A million additions in another order: 2e-16. One satellite of two million is 5e-7. */
const ROUNDING_FRACTION = 1e-12

/** Difference of the two totals as a share of the fleet: in counts and in light. What is rounding is none. */
export function residualFraction(closed: FleetTotals, sampled: FleetTotals): number {
  const counts = Math.abs(closed.inUmbra - sampled.inUmbra) + Math.abs(closed.inPenumbra - sampled.inPenumbra)
  const light = Math.abs(closed.sunlitFraction - sampled.sunlitFraction)
  return Math.max(counts / closed.satellites, light < ROUNDING_FRACTION ? 0 : light)
}

export interface FleetYear {
  shells: ShellYear[]
  meanItW: number
  meanSunlitFraction: number
  /** Cosine between the arrays' normals and the Sun, mean of the light. */
  meanIncidence: number
}

/** Satellites of one shell. */
export const satellitesOfShell = ({ fleet }: Model, shell: number): number =>
  (fleet.shells[shell + 1]?.firstId ?? fleet.satelliteCount) - at(fleet.shells, shell).firstId

/** The fleet's year: mean IT power and light.
 *  @param ageYears of the satellites, where not the age that they are looked at */
export function fleetYear(model: Model, year: number, ageYears?: number): FleetYear {
  const { fleet, power } = model
  const satellite = ageYears === undefined ? power.satellite : { ...power.satellite, ageYears }
  const shells = shellYears(fleet, satellite, power.policy, year)
  const count = (shell: number) => satellitesOfShell(model, shell)
  const sum = (pick: (year: ShellYear) => number) =>
    shells.reduce((total, one, shell) => total + pick(one) * count(shell), 0)
  const litSum = sum((one) => one.meanSunlitFraction)
  return {
    shells,
    meanItW: sum((one) => one.meanItW),
    meanSunlitFraction: litSum / fleet.satelliteCount,
    meanIncidence: sum((one) => one.meanSunlitFraction * one.meanIncidence) / litSum,
  }
}

/** Of all satellites, from one of each shell. */
export const fleetSum = (model: Model, ofOne: ArrayLike<number>): number =>
  Array.from(ofOne).reduce((sum, value, shell) => sum + value * satellitesOfShell(model, shell), 0)

/** All batteries that the fleet carries. */
export const carriedBatteryWh = (model: Model): number => fleetSum(model, model.power.batteryCapacityWh)

/** What a satellite of each shell carries to ride through, or would carry where the load is shed. */
export const ridingBatteriesWh = ({ fleet, scenario }: Model): Float64Array =>
  builtPower({ ...scenario, policy: 'ride-through' }, fleet).power.batteryCapacityWh

export interface Batteries {
  /** Of one satellite, in the shell that needs least and in the one that needs most. */
  leastWh: number
  mostWh: number
  allWh: number
}

/** Batteries of the whole fleet, or of one of its groups (0-based), from one of each shell. */
export function batteriesOf(model: Model, ofOneWh: ArrayLike<number>, group?: number): Batteries {
  const isOurs = (shell: number) => group === undefined || model.groupOfShell[shell] === group
  const oursWh = Array.from(ofOneWh).filter((_, shell) => isOurs(shell))
  return {
    leastWh: Math.min(...oursWh),
    mostWh: Math.max(...oursWh),
    allWh: fleetSum(
      model,
      Array.from(ofOneWh, (wh, shell) => (isOurs(shell) ? wh : 0)),
    ),
  }
}

/** Mean IT power of the fleet on the UTC day of an instant. */
export function fleetDayItW(model: Model, utcMs: number): number {
  const { fleet, power } = model
  return fleetSum(model, shellDayItW(fleet, power.satellite, power.policy, utcMs))
}

/** The year that the fleet is built for, on both sides: its epoch's. What is built does not change with the instant. */
export const builtYear = ({ fleet }: Pick<Model, 'fleet'>): number => new Date(fleet.epochMs).getUTCFullYear()

/** The year that it is built for, of new satellites: what both sides carry does not hang on the age looked at. */
export const newFleetYear = (model: Model): FleetYear => fleetYear(model, builtYear(model), 0)

/** Mean IT power of the fleet over the life of its satellites, as they age, in the light of the year it is built for.
 *  @param light of that year, of new satellites */
export function fleetLifeItW(
  model: Model,
  light = newFleetYear(model),
  lifeYears = lifeYearsAt(model, 'central'),
): number {
  const { fleet, power } = model
  const span = { light: light.shells, year: builtYear(model), lifeYears }
  return fleetSum(model, shellLives(fleet, power.satellite, power.policy, span))
}

/** First plane of a group: the orbit that stands for it on the time bar and in the charts. */
export function planeOfGroup(model: Model, group: number): number {
  const shell = Math.max(0, model.groupOfShell.indexOf(group))
  return at(model.fleet.shells, shell).firstPlane
}
