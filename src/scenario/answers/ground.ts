/** The same load on Earth: a place, its typical year, and the supply that carries one watt at the AC bus; and what it
 *  does at an instant when scaled to the load. Sizes do not depend on the load's size, so one design of a place and
 *  mount serves every constellation. */
import { at } from '../../lib/at.ts'
import { DAY_MS, HOUR_MS } from '../../lib/units.ts'
import type { PairBeside } from '../../systems/backup.ts'
import { COOLINGS, type Cooling, type CoolingYear, coolingYear } from '../../systems/cooling.ts'
import { type Mount, type PvYear, pvYear } from '../../systems/pv.ts'
import type { Place } from '../../systems/site.ts'
import { cheapestPair, frontier, type Pair } from '../../systems/sizing.ts'
import type { SupplyYear } from '../../systems/supply.ts'
import type { WeatherYear } from '../../systems/weather.ts'
import { GROUND_FIELDS, type Scenario } from '../document/schema.ts'
import { SUN_LEARNING } from '../document/yearPrices.ts'
import { keptYears } from './keptYears.ts'
import { type End, endPrices } from './levels.ts'
import { type GroundData, newPlaceYears, placeOf } from './placeYears.ts'
import { sizingCosts } from './sunPrice.ts'
import { capexUsd, unitCosts } from './unitCosts.ts'

/** An availability and the cheapest array and battery that reach it by themselves, per watt of load at the AC bus. */
export interface FrontierPoint {
  availability: number
  /** Null where no pair up to 100 W a watt of load does. */
  pair: Pair | null
}

/** What a design is made for: another choice needs another design. */
export const DESIGN_FIELDS = [
  ...(['site', 'mount', 'soiling', 'pvUsdPerKw', 'batteryUsdPerKwh'] as const),
  // Of the ends of both prices.
  ...(['purchaseYear', ...SUN_LEARNING] as const),
] as const
export type DesignChoice = Pick<Scenario, (typeof DESIGN_FIELDS)[number]>
export const designChoice = (scenario: DesignChoice): DesignChoice =>
  Object.fromEntries(DESIGN_FIELDS.map((field) => [field, scenario[field]])) as DesignChoice

const MOUNTS = ['fixed', 'tracker'] as const
/** Share of the hours for which the mount is chosen. */
export const MOUNT_AVAILABILITY = 0.97
/** What panels and battery that carry the load alone for that share of the hours cost over the study, a watt of load;
 *  null where they cannot. Not told where the mount is chosen by name. */
export type MountPrices = Record<Mount, number | null> | null

/** The mount of a choice, and its yield. @param pvOf yield of a mount, where it is known already */
export function chooseMount(
  site: Place,
  year: WeatherYear,
  choice: Pick<DesignChoice, 'mount' | 'soiling' | 'pvUsdPerKw' | 'batteryUsdPerKwh'>,
  pvOf = (mount: Mount): PvYear => pvYear(site, year, mount, choice.soiling),
): { mount: Mount; mounts: MountPrices; pv: PvYear } {
  const { mount } = choice
  if (mount !== 'cheapest') return { mount, mounts: null, pv: pvOf(mount) }
  const [fixed, tracker] = MOUNTS.map((mount) => {
    const pv = pvOf(mount)
    const costs = sizingCosts(choice, mount)
    const pair = cheapestPair({
      acWPerW: pv.acWPerW,
      loadW: 1,
      availabilityFraction: MOUNT_AVAILABILITY,
      costs,
    })
    return { mount, pv, usd: pair?.capexUsd ?? null }
  }) as [Tried, Tried]
  const isTracker = tracker.usd !== null && (fixed.usd === null || tracker.usd < fixed.usd)
  const { mount: chosen, pv } = isTracker ? tracker : fixed
  return { mount: chosen, mounts: { fixed: fixed.usd, tracker: tracker.usd }, pv }
}
interface Tried {
  mount: Mount
  pv: PvYear
  usd: number | null
}

/** Panels on a mount: what they give, and what may stand beside a back-up. */
export interface Panels {
  mount: Mount
  pv: PvYear
  /** Pairs that may be the cheapest beside a back-up, whatever anything costs, per watt of load; none where the Sun was
   *  asked for alone. */
  besideBackup: readonly PairBeside[]
}

export interface GroundDesign extends Panels {
  site: Place & { country?: string }
  choice: DesignChoice
  mounts: MountPrices
  /** What would be built where panels and battery cost what they do at either end of their range. */
  ends: Record<End, Panels>
  /** On the level, of the year. */
  levelWhM2: number
  /** Power and water of each way of cooling at the year's temperatures. */
  cooling: Record<Cooling, CoolingYear>
  /** Smooth hours of the same days, for drawing only. */
  drawnAcWPerW: Float64Array
  /** In rising order; at first only a few, then every step of the field. */
  frontier: FrontierPoint[]
  isComplete: boolean
}

const { min, max, step } = GROUND_FIELDS.availability
/** Every availability that the slider offers. */
export const AVAILABILITIES: readonly number[] = Array.from(
  { length: Math.round((max - min) / step) + 1 },
  (_, k) => Number((min + k * step).toFixed(3)),
)
/** Shown beside the chosen one. */
export const COMPARED_AVAILABILITIES = [0.97, 0.999] as const
export const comparedWith = (availability: number): number =>
  COMPARED_AVAILABILITIES[availability < 0.999 ? 1 : 0]

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)

/** Designs the supply of a place. Yields how far it is, 0 to 1, and once, early on, a design whose frontier holds only
 *  the availabilities that are shown. @param isAlone without what may stand beside a back-up, most of the first's work */
export function* designGround(
  data: GroundData,
  choice: DesignChoice,
  shown: readonly number[] = COMPARED_AVAILABILITIES,
  isAlone = false,
  years = newPlaceYears(data),
): Generator<number | GroundDesign, GroundDesign> {
  const site = placeOf(data)
  const { counted } = years
  const yields = new Map<Mount, PvYear>()
  const pvOf = (mount: Mount): PvYear => {
    const pv = yields.get(mount) ?? years.pvOf(mount, choice.soiling)
    yields.set(mount, pv)
    return pv
  }
  const { mount, mounts, pv } = chooseMount(site, counted, choice, pvOf)
  const cooling = Object.fromEntries(
    COOLINGS.map((way) => [way, coolingYear(way, counted.temperatureC)]),
  ) as GroundDesign['cooling']
  const besideOf = (pv: PvYear) => (isAlone ? [] : years.besideOf(pv))
  const panels: Panels = { mount, pv, besideBackup: besideOf(pv) }
  const panelsAt = (end: End): Panels => {
    const { mount, pv } = chooseMount(site, counted, { ...choice, ...endPrices(choice, end) }, pvOf)
    return mount === panels.mount ? panels : { mount, pv, besideBackup: besideOf(pv) }
  }
  const base = {
    ...panels,
    site,
    choice: designChoice(choice),
    mounts,
    ends: { low: panelsAt('low'), high: panelsAt('high') },
    levelWhM2: sum(counted.ghiWm2),
    cooling,
    drawnAcWPerW: years.drawnOf(mount, choice.soiling).acWPerW,
  }
  const sizing = { acWPerW: pv.acWPerW, loadW: 1, costs: sizingCosts(choice, mount) }
  const prices = unitCosts(choice, mount)
  const points = (availabilities: readonly number[], pairs: Iterable<Pair | null>): FrontierPoint[] =>
    Array.from(pairs, (pair, i) => ({
      availability: at(availabilities, i),
      pair: pair && { ...pair, capexUsd: capexUsd(pair, prices) },
    }))
  const early = [...new Set(shown)].sort((a, b) => a - b)
  yield { ...base, frontier: points(early, frontier(sizing, early)), isComplete: false }

  const pairs: (Pair | null)[] = []
  for (const pair of frontier(sizing, AVAILABILITIES)) {
    pairs.push(pair)
    yield pairs.length / AVAILABILITIES.length
  }
  return { ...base, frontier: points(AVAILABILITIES, pairs), isComplete: true }
}

/** A design that tells a few availabilities, no more. */
export function firstDesign(
  data: GroundData,
  choice: DesignChoice,
  shown: readonly number[],
  isAlone = false,
): GroundDesign {
  const steps = designGround(data, choice, shown, isAlone, keptYears(data))
  for (const step of steps) if (typeof step !== 'number') return step
  throw new Error('The ground gave no design.')
}

/** Is it the design of what is chosen? */
export const isDesignOf = ({ choice }: Pick<GroundDesign, 'choice'>, scenario: DesignChoice): boolean =>
  DESIGN_FIELDS.every((field) => choice[field] === scenario[field])

/** Power of the whole site over IT power: as given, or the mean of the year at the place's temperatures. The load is
 *  carried as constant, though cooling takes more on hot afternoons: at dry coolers, where that is most, up to 0.8 % of
 *  the hours more would be met (tests/systems/cooling.test.ts). */
export const pueOf = (
  design: Pick<GroundDesign, 'cooling'>,
  { cooling, pue }: Pick<Scenario, 'cooling' | 'pue'>,
): number => (cooling === 'given' ? pue : design.cooling[cooling].pue)

/** The pair for an availability: the frontier's own, or of the next step above. Null where it cannot be reached,
 *  undefined where the frontier does not tell yet. */
export function pairFor(
  { frontier, isComplete }: GroundDesign,
  availability: number,
): Pair | null | undefined {
  const point = isComplete
    ? frontier.find((one) => one.availability >= availability - 1e-9)
    : frontier.find((one) => Math.abs(one.availability - availability) < 1e-9)
  return point?.pair
}

/** A supply of one watt of load at the AC bus and its year. */
export interface GroundSupply {
  /** Watts of nameplate, 0 without an array. */
  pvCapacityW: number
  batteryWh: number
  batteryPowerW: number
  year: SupplyYear
}

/** Hours since 1 January of the site's typical year, in [0, 8760): local standard time, month and day kept, 29 February
 *  repeating the 28th. */
export function hourOfTypicalYear(site: { tzHours: number }, utcMs: number): number {
  const local = new Date(utcMs + site.tzHours * HOUR_MS)
  const month = local.getUTCMonth()
  const date = month === 1 ? Math.min(local.getUTCDate(), 28) : local.getUTCDate()
  const day = (Date.UTC(2019, month, date) - Date.UTC(2019, 0, 1)) / DAY_MS
  return day * 24 + (local.getTime() - Date.UTC(local.getUTCFullYear(), month, local.getUTCDate())) / HOUR_MS
}

/** Charge of the battery as a share, at an hour with its part; null where there is none. */
export function chargeAt({ batteryWh, year }: GroundSupply, time: number): number | null {
  if (batteryWh <= 0) return null
  const { socWh } = year.dispatch
  const hour = Math.floor(time)
  const now = at(socWh, hour % socWh.length)
  const next = at(socWh, (hour + 1) % socWh.length)
  return (now + (next - now) * (time - hour)) / batteryWh
}
