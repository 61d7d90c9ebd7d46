/** How much computing can be put up in a year, in orbit and on Earth, and what holds it back? Each supply has a pace that
 *  it would have by itself; where building is work, robots make it grow faster (economics/labour.ts). Orbit may take a
 *  share of the computers made and adds what its smallest supply allows; Earth has the rest of them, and power from grid,
 *  gas and its own Sun, which add up. What wears out is made again first: a satellite with everything that it took, a
 *  computer on Earth alone, for its power stays. Left out: what is kept for another year, prices, orders, the first
 *  flight of a satellite: everything that can be made is made. All in watts of computers. */
import { at } from '../lib/at.ts'
import { type Building, buildSpeed, type Robots, robotsLeft, robotsMade, robotWorkers } from './labour.ts'

export interface Span {
  low: number
  central: number
  high: number
}
const map = (one: Span, change: (value: number) => number): Span => ({
  low: change(one.low),
  central: change(one.central),
  high: change(one.high),
})
const sum = (...spans: readonly Span[]): Span => ({
  low: spans.reduce((all, { low }) => all + low, 0),
  central: spans.reduce((all, { central }) => all + central, 0),
  high: spans.reduce((all, { high }) => all + high, 0),
})
const least = (...spans: readonly Span[]): Span => ({
  low: Math.min(...spans.map(({ low }) => low)),
  central: Math.min(...spans.map(({ central }) => central)),
  high: Math.min(...spans.map(({ high }) => high)),
})

export const COMPUTERS = ['logic', 'packaging', 'memory'] as const
export const ORBIT_SUPPLIES = ['solar-cells', ...COMPUTERS, 'launch', 'satellites'] as const
export const EARTH_SUPPLIES = [...COMPUTERS, 'power', 'builders'] as const
/** What the power of Earth is made of: each way the smallest of its parts. */
export const POWER_WAYS = {
  grid: ['queue', 'transformers'],
  gas: ['turbines', 'gas-plants'],
  sun: ['panels', 'batteries'],
} as const
export type OrbitSupply = (typeof ORBIT_SUPPLIES)[number]
export type EarthSupply = (typeof EARTH_SUPPLIES)[number]
export type PowerPart = (typeof POWER_WAYS)[keyof typeof POWER_WAYS][number]
/** Supplies that have a pace of their own; builders come of people and robots. */
export type PacedSupply = OrbitSupply | PowerPart | 'terafab'

export interface Pace {
  /** One a year, as it would be without robots. */
  yearlyW: readonly Span[]
  /** Its factories are built by hands; tools and lines that are waited for are not. */
  isBuilt: boolean
}

export interface RampInputs {
  firstYear: number
  paces: Record<PacedSupply, Pace>
  /** Share of the computers that orbit may take. */
  orbitFraction: number
  satelliteLifeYears: number
  computerLifeYears: number
  /** Computers on Earth before the first year, by year made, the last one first. */
  beforeW: readonly number[]
  robots: Robots | null
  building: Building
  /** Hands at data centers, low to high, without robots. */
  builders: Span
  builderYearsPerW: number
  /** As if hands cost nothing and were everywhere. */
  isLabourEndless: boolean
}

export interface Held<S extends string> {
  caps: Record<S, Span>
  /** The smallest; where several are as small, the first. */
  binding: S
  /** All that are as small. */
  ties: S[]
  addedW: number
  /** Of what is added: in place of what is worn out. */
  renewedW: number
  retiredW: number
  installedW: number
}

export interface RampYear {
  year: number
  orbit: Held<OrbitSupply>
  /** Power and builders with the places that stand empty. */
  earth: Held<EarthSupply> & { vacantW: number }
  terafab: Span
  powerParts: Record<PowerPart, Span>
  /** Of each way of power, the part that is smallest. */
  powerBinding: Record<keyof typeof POWER_WAYS, PowerPart>
  robots: number
  robotsMade: number
  robotWorkers: number
  buildSpeed: number
}

const TIE = 1e-9
/** Every supply that is as small as the smallest. */
export function smallest<S extends string>(caps: Record<S, Span>): S[] {
  const entries = Object.entries(caps) as [S, Span][]
  const level = Math.min(...entries.map(([, { central }]) => central))
  return entries.filter(([, { central }]) => central <= level * (1 + TIE)).map(([id]) => id)
}

/** What of what was made in each year is worn out in this one; a life that is no whole number ends in two years. */
export function wornOutW(madeW: (index: number) => number, index: number, lifeYears: number): number {
  const whole = Math.floor(lifeYears)
  const part = lifeYears - whole
  return (1 - part) * madeW(index - whole) + part * madeW(index - whole - 1)
}

/** Paces that grow faster by what factories are built faster; each end keeps its distance to the middle. */
class Paced {
  private readonly speeded = new Map<PacedSupply, number>()
  private readonly paces: Record<PacedSupply, Pace>
  constructor(paces: Record<PacedSupply, Pace>) {
    this.paces = paces
  }
  /** @param speed of building in the year before */
  step(index: number, speed: number): void {
    for (const [id, { yearlyW, isBuilt }] of Object.entries(this.paces) as [PacedSupply, Pace][]) {
      const now = at(yearlyW, index).central
      const before = index === 0 ? now : at(yearlyW, index - 1).central
      const faster = isBuilt && now > before ? speed : 1
      this.speeded.set(id, (this.speeded.get(id) ?? before) + faster * (now - before))
    }
  }
  of(id: PacedSupply, index: number): Span {
    const own = at(this.paces[id].yearlyW, index)
    const central = this.speeded.get(id) ?? own.central
    if (central === own.central) return own
    return { ...map(own, (value) => value * (central / own.central)), central }
  }
}

const ENDLESS: Span = { low: Infinity, central: Infinity, high: Infinity }

export function ramp(inputs: RampInputs): RampYear[] {
  const { firstYear, paces, robots, building, beforeW } = inputs
  const paced = new Paced(paces)
  const years: RampYear[] = []
  let atWork = 0
  let speed = 1
  for (let index = 0; index < paces.logic.yearlyW.length; index++) {
    const year = firstYear + index
    paced.step(index, speed)
    const made = robots ? robotsMade(robots, year) : 0
    atWork = robots ? robotsLeft(atWork, made, robots.lifeYears) : 0
    const hands = robots ? robotWorkers(robots, atWork, year) : 0
    speed = buildSpeed(building, inputs.isLabourEndless ? Infinity : hands)

    const pace = (id: PacedSupply) => paced.of(id, index)
    const terafab = pace('terafab')
    const computers = Object.fromEntries(COMPUTERS.map((id) => [id, sum(pace(id), terafab)])) as Record<
      (typeof COMPUTERS)[number],
      Span
    >
    const orbit = orbitYear(inputs, years, {
      'solar-cells': pace('solar-cells'),
      logic: map(computers.logic, (value) => value * inputs.orbitFraction),
      packaging: map(computers.packaging, (value) => value * inputs.orbitFraction),
      memory: map(computers.memory, (value) => value * inputs.orbitFraction),
      launch: pace('launch'),
      satellites: pace('satellites'),
    })
    const powerParts = partsOf(pace)
    const builders = inputs.isLabourEndless
      ? ENDLESS
      : map(inputs.builders, (people) => (people + hands) / inputs.builderYearsPerW)
    // Each end keeps its distance to what is left in the middle.
    const left = (all: Span) =>
      map(all, (value) => value * (all.central > 0 ? Math.max(0, 1 - orbit.addedW / all.central) : 1))
    const earth = earthYear(inputs, years, beforeW, {
      logic: left(computers.logic),
      packaging: left(computers.packaging),
      memory: left(computers.memory),
      power: sum(...waysOf(powerParts)),
      builders,
    })
    years.push({
      year,
      orbit,
      earth,
      terafab,
      powerParts,
      powerBinding: bindingParts(powerParts),
      robots: atWork,
      robotsMade: made,
      robotWorkers: hands,
      buildSpeed: speed,
    })
  }
  return years
}

const WAYS = Object.entries(POWER_WAYS) as [keyof typeof POWER_WAYS, readonly PowerPart[]][]
const partsOf = (pace: (id: PacedSupply) => Span) =>
  Object.fromEntries(WAYS.flatMap(([, parts]) => parts.map((id) => [id, pace(id)]))) as Record<
    PowerPart,
    Span
  >
const waysOf = (parts: Record<PowerPart, Span>): Span[] =>
  WAYS.map(([, ids]) => least(...ids.map((id) => parts[id])))
const bindingParts = (parts: Record<PowerPart, Span>) =>
  Object.fromEntries(
    WAYS.map(([way, ids]) => [
      way,
      ids.reduce((low, id) => (parts[id].central < parts[low].central ? id : low), at(ids, 0)),
    ]),
  ) as RampYear['powerBinding']

/** A satellite wears out as a whole: all that it took is taken again. */
function orbitYear(
  { satelliteLifeYears }: RampInputs,
  years: readonly RampYear[],
  caps: Record<OrbitSupply, Span>,
): Held<OrbitSupply> {
  const ties = smallest(caps)
  const binding = at(ties, 0)
  const addedW = caps[binding].central
  const retiredW = wornOutW((index) => years[index]?.orbit.addedW ?? 0, years.length, satelliteLifeYears)
  const before = years.at(-1)?.orbit.installedW ?? 0
  return {
    ...{ caps, binding, ties, addedW, retiredW },
    renewedW: Math.min(addedW, retiredW),
    installedW: Math.max(0, before + addedW - retiredW),
  }
}

/** Computers wear out where power stays: they are made again without it. */
function earthYear(
  { computerLifeYears }: RampInputs,
  years: readonly RampYear[],
  beforeW: readonly number[],
  caps: Record<EarthSupply, Span>,
): RampYear['earth'] {
  const madeW = (index: number) =>
    index < 0 ? (beforeW[-index - 1] ?? 0) : (years[index]?.earth.addedW ?? 0)
  const retiredW = wornOutW(madeW, years.length, computerLifeYears)
  const before = years.at(-1)?.earth.installedW ?? beforeW.reduce((all, one) => all + one, 0)
  // Places that stand empty take computers without new power or builders.
  const vacantW = Math.max(0, peakW(years, beforeW) - before) + retiredW
  const housed = (cap: Span) => map(cap, (value) => value + vacantW)
  const withVacant = { ...caps, power: housed(caps.power), builders: housed(caps.builders) }
  const ties = smallest(withVacant)
  const binding = at(ties, 0)
  const addedW = withVacant[binding].central
  return {
    ...{ caps: withVacant, binding, ties, addedW, retiredW, vacantW },
    renewedW: Math.min(addedW, retiredW),
    installedW: before + addedW - retiredW,
  }
}

/** Most computers that ever stood on Earth: so much power there is. */
const peakW = (years: readonly RampYear[], beforeW: readonly number[]): number =>
  years.reduce(
    (most, { earth }) => Math.max(most, earth.installedW),
    beforeW.reduce((all, one) => all + one, 0),
  )
