/** The ledger of claims: each public claim worked out for a scenario, with its range, what would have to be true for it to
 *  hold (solved), and words that follow from the numbers by one rule for planners and critics alike. */
import { meanLifeYears } from '../../economics/levelised.ts'
import { parityPrice } from '../../economics/parity.ts'
import type { Span } from '../../economics/ramp.ts'
import { at, found } from '../../lib/at.ts'
import { GW, KM, MINUTE } from '../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, SPEED_OF_LIGHT_M_S } from '../../physics/constants.ts'
import { dieAreaMm2, neededFor } from '../../systems/chipmaking.ts'
import { planeYear } from '../../systems/year.ts'
import type { Scenario } from '../document/schema.ts'
import {
  CLAIM_IDS,
  CLAIMED_YEAR,
  CLAIMS,
  type ClaimFact,
  type ClaimId,
  DECADE_YEAR,
  HALF_RETICLE_MM2,
  MEGATONNE_KG,
  WORLD_WAFERS_PER_MONTH,
} from '../facts/claims.ts'
import { PATHS, RAMP_FIGURES, valueIn } from '../facts/industry.ts'
import { LAST_PURCHASE_YEAR, launchPriceIn } from '../facts/launchPath.ts'
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR, RAMP_CASES } from '../facts/rampChoices.ts'
import type { Asked } from './asked.ts'
import { type Comparison, carriesLoad, compare } from './compare.ts'
import { equalAt } from './equal.ts'
import { LEVELS } from './levels.ts'
import { machineOf } from './machine/machine.ts'
import { buildConstellation } from './model.ts'
import type { OrbitSide } from './orbitSide.ts'
import { plantOf } from './plant.ts'
import { PLAIN, type Ramp, rampOf } from './ramp.ts'

export const VERDICTS = [
  'holds',
  'holds in the middle',
  'holds at one end',
  'does not hold',
  'cannot be told',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What would have to be true: of one thing alone; null where nothing of it alone does it. */
export interface Condition {
  what: string
  value: number | null
  unit: string
}

interface Worked {
  answer: number | null
  low: number | null
  high: number | null
  wouldHaveToBeTrue: Condition[]
}

export interface ToldClaim extends ClaimFact, Worked {
  id: ClaimId
  verdict: Verdict
}

/** The words for an answer and its range: the whole range, the middle, one end, or none of it does what is claimed. */
export function verdictOf(
  fact: Pick<ClaimFact, 'stated' | 'holdsWhere'>,
  worked: Omit<Worked, 'wouldHaveToBeTrue'>,
): Verdict {
  const { answer, low, high } = worked
  if (answer === null) return 'cannot be told'
  const holds = (value: number): boolean =>
    fact.holdsWhere === 'at least' ? value >= fact.stated : value <= fact.stated
  const ends = [low ?? answer, high ?? answer].map(holds)
  if (holds(answer)) return ends.every(Boolean) ? 'holds' : 'holds in the middle'
  return ends.some(Boolean) ? 'holds at one end' : 'does not hold'
}

/** What the claims are worked out from, each when it is wanted. */
class Ledger {
  readonly asked: Asked
  private itsRamps: Ramp[] | undefined
  private itsMachine: ReturnType<typeof machineOf> | undefined
  constructor(asked: Asked) {
    this.asked = asked
  }
  get scenario(): Scenario {
    return this.asked.model.scenario
  }
  get comparison(): Comparison {
    return this.asked.comparison
  }
  get machine(): ReturnType<typeof machineOf> {
    this.itsMachine ??= machineOf(this.asked.model, 1, this.comparison)
    return this.itsMachine
  }
  /** As stated, central, sceptic. */
  get ramps(): Ramp[] {
    this.itsRamps ??= RAMP_CASES.map((rampCase) => rampOf(this.asked.model, { ...PLAIN, rampCase }))
    return this.itsRamps
  }
  get orbit(): OrbitSide {
    return this.comparison.orbit
  }
  get kwPerT(): number {
    const { costs, launchedKg } = this.orbit
    return (costs.central.satellites * costs.central.ratedItW) / launchedKg
  }
  /** At the low, central and high end of all that wears out. */
  get meanLives(): number[] {
    return LEVELS.map((level) => {
      const { lifeYears, failurePerYear, chipFailurePerYear } = this.orbit.costs[level]
      return meanLifeYears(lifeYears, failurePerYear + chipFailurePerYear)
    })
  }
}

/** An answer with the least and the greatest of what it may be. */
function spread(answer: number, others: readonly number[], ...conditions: Condition[]): Worked {
  const all = [answer, ...others]
  return { answer, low: Math.min(...all), high: Math.max(...all), wouldHaveToBeTrue: conditions }
}
const UNTOLD: Worked = { answer: null, low: null, high: null, wouldHaveToBeTrue: [] }
const condition = (what: string, value: number | null, unit: string): Condition => ({ what, value, unit })

/** A path's value in a year with its ends. */
function pathIn(id: keyof typeof PATHS, year: number): Span {
  const { low, central, high } = PATHS[id]
  return { low: valueIn(low, year), central: valueIn(central, year), high: valueIn(high, year) }
}
const yearOf = ({ years }: Ramp, year: number) => at(years, year - FIRST_RAMP_YEAR)
/** Growth a year that leads from one to the other. */
const growthBetween = (from: number, to: number, years: number): number => (to / from) ** (1 / years)

/** The comparison with launch as dear as its path has it in a year of purchase. */
function boughtIn({ asked, comparison }: Ledger, year: number): Comparison {
  const scenario = {
    ...asked.model.scenario,
    purchaseYear: year,
    launchUsdPerKg: launchPriceIn(year).central,
  }
  // Its means among the rest.
  return compare({ ...asked.model, scenario }, asked.design, comparison)
}

/** Launch and satellite price at which both sides cost the same, each alone. */
function parities(comparison: Comparison): Condition[] {
  const equal = equalAt(comparison)
  if (!equal) return []
  return [
    condition('launch price, all else as it is', equal.launchUsdPerKg, 'USD/kg'),
    condition(
      'price of the satellite, all else as it is',
      equal.satellite,
      equal.satelliteBy === 'satelliteUsdPerW' ? 'USD/W' : 'USD/kg',
    ),
  ]
}

function cheapest(ledger: Ledger): Worked {
  const then = boughtIn(ledger, CLAIMED_YEAR)
  const { orbit, ground } = then
  if (!ground || !carriesLoad(then)) return UNTOLD
  const ratio = (of: 'low' | 'central' | 'high', over: 'low' | 'central' | 'high') =>
    orbit.price[of].usdPerMwh / ground.price[over].usdPerMwh
  return spread(ratio('central', 'central'), [ratio('low', 'high'), ratio('high', 'low')], ...parities(then))
}

function panelRatio({ comparison: { orbit, ground } }: Ledger): Worked {
  const output = ({ waterfall }: Pick<OrbitSide, 'waterfall'>) => beforeAgeing(waterfall)
  if (!ground) return UNTOLD
  const there = beforeAgeing(ground.waterfall)
  if (!(there > 0)) return UNTOLD
  const ratio = output(orbit) / there
  const needed = output(orbit) / CLAIMS['five-times-solar'].stated
  return spread(ratio, [], condition('yearly mean output of a panel on Earth at most', needed, 'W/m²'))
}
/** Left after the step before ageing: the output of new panels. */
function beforeAgeing(waterfall: readonly { id: string; wPerM2: number }[]): number {
  return at(waterfall, waterfall.findIndex(({ id }) => id === 'ageing') - 1).wPerM2
}

/** Lowest altitude at which a single plane of the first group's kind has no umbra in the year; null where none to 5,900 km
 *  has none above its own. */
function altitudeWithoutUmbraKm({ asked: { model }, comparison }: Ledger): number | null {
  const group = at(model.scenario.groups, 0)
  const hasUmbra = (altitudeKm: number): boolean => {
    const alone = {
      ...group,
      total: 1,
      planes: 1,
      phasing: 0,
      shells: 1,
      altitudeKm,
      altitudeTopKm: altitudeKm,
    }
    const { fleet } = buildConstellation([alone], model.scenario.epoch)
    return planeYear(fleet, 0, comparison.year).umbraS.some((seconds) => seconds > 0)
  }
  let [low, high] = [group.altitudeKm, 2000]
  if (low >= high || hasUmbra(high)) return null
  if (!hasUmbra(low)) return low
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (hasUmbra(middle)) low = middle
    else high = middle
  }
  return high
}

function noBatteries(ledger: Ledger): Worked {
  const longest = ledger.comparison.fleetYear.shells.map(({ longestEclipseS }) => longestEclipseS / MINUTE)
  const answer = longest.reduce((most, one) => Math.max(most, one), 0)
  const least = longest.reduce((low, one) => Math.min(low, one), answer)
  const altitude = altitudeWithoutUmbraKm(ledger)
  return spread(answer, [least], condition('altitude of the first group without umbra', altitude, 'km'))
}

function access(): Worked {
  const [now, then] = [launchPriceIn(FIRST_RAMP_YEAR), launchPriceIn(LAST_PURCHASE_YEAR)]
  const factor = CLAIMS['access-100-times'].stated
  // Wright's law at a fifth a doubling, from 400 t (Suncatcher).
  const tonnes = 400 * factor ** (1 / -Math.log2(0.8))
  return spread(
    now.central / then.central,
    [now.low / then.low, now.high / then.high],
    condition('launch price', now.central / factor, 'USD/kg'),
    condition('mass launched by then, a fifth cheaper with each doubling', tonnes / 1e6, 'Mt'),
  )
}

function kwATonne(ledger: Ledger): Worked {
  const { sumKgPerKw } = ledger.machine.budgets.mass
  const parts = [sumKgPerKw.low, sumKgPerKw.high].flatMap((one) => (one ? [1e3 / one] : []))
  const { ratedItW } = ledger.orbit.costs.central
  const kg = ratedItW / CLAIMS['100-kw-a-tonne'].stated
  return spread(ledger.kwPerT, parts, condition('mass of the satellite at most', kg, 'kg'))
}

function megatonne(ledger: Ledger): Worked {
  const gw = (MEGATONNE_KG * ledger.kwPerT) / GW
  const { stated } = CLAIMS['megatonne-100-gw']
  const flights = MEGATONNE_KG / 200e3
  return spread(
    gw,
    [],
    condition('tonnes a year for 100 GW', (stated * GW) / ledger.kwPerT / 1e3, 't/yr'),
    condition('flights of 200 t a year for a million tonnes', flights, '1/yr'),
  )
}

function hourly(): Worked {
  const { low, central, high } = pathIn('flightsPerYear', CLAIMED_YEAR)
  const now = pathIn('flightsPerYear', FIRST_RAMP_YEAR).central
  const growth = growthBetween(now, CLAIMS['hourly-launches'].stated, CLAIMED_YEAR - FIRST_RAMP_YEAR)
  return spread(
    central,
    [low, high],
    condition('times as many flights each year (1.46 from 2020 to 2025)', growth, ''),
  )
}

function gridGrows({ ramps }: Ledger): Worked {
  const grown = ramps.map((one) => newPowerW(one, DECADE_YEAR) / newPowerW(one, FIRST_RAMP_YEAR))
  const [stated, central, sceptic] = [at(grown, 0), at(grown, 1), at(grown, 2)]
  const leads = condition(
    'an order of this year stands, after the median queue, in',
    FIRST_RAMP_YEAR + 5.1,
    'year',
  )
  return spread(central, [stated, sceptic], leads)
}
/** Power for new computers on Earth in a year, without places that stand empty. */
const newPowerW = (one: Ramp, year: number): number => {
  const { earth } = yearOf(one, year)
  return earth.caps.power.central - earth.vacantW
}

function cells(): Worked {
  const { low, central, high } = pathIn('cellsGw', 2028)
  const now = pathIn('cellsGw', FIRST_RAMP_YEAR).central
  const growth = growthBetween(now, CLAIMS['100-gw-cells'].stated, 2)
  return spread(
    central,
    [low, high],
    condition('times as many cells each year from 3.2 GW in 2026', growth, ''),
  )
}

function terafabChips(): Worked {
  const wafers = 12e6
  const asked = 1e11 / (dieAreaMm2(1, 1) / HALF_RETICLE_MM2) / 12
  return spread(
    dieAreaMm2(wafers, 1.5e11),
    [dieAreaMm2(wafers, 1e11), dieAreaMm2(wafers, 2e11)],
    condition('wafer starts a month for 100 billion dies of half a reticle', asked, '1/month'),
    condition('which is so many times all wafers of the world in 2028', asked / WORLD_WAFERS_PER_MONTH, ''),
    condition('chips a year of 1 kW that make the terawatt stated', (1000 * GW) / 1e3, '1/yr'),
  )
}

function memory(): Worked {
  const eb = pathIn('memoryEb', DECADE_YEAR)
  const logic = pathIn('logicGw', DECADE_YEAR)
  const { low, central, high } = RAMP_FIGURES.memoryEbPerGw
  const ratio = (ebPerGw: number) => eb.central / ebPerGw / logic.central
  return spread(
    ratio(central),
    [ratio(low), ratio(high)],
    condition('memory of a gigawatt at least', eb.central / logic.central, 'EB/GW'),
    condition('memory for the terawatt of Terafab', neededFor(1000 * GW, central), 'EB'),
  )
}

function robots({ ramps, asked }: Ledger): Worked {
  const [stated, central, sceptic] = ramps.map(
    ({ doublingYears }) => doublingYears ?? Number.POSITIVE_INFINITY,
  )
  const endless = rampOf(asked.model, { ...PLAIN, rampCase: 'as-stated', labour: 'endless' }).doublingYears
  const growth = 2 ** (1 / CLAIMS['robots-dissolve-labour'].stated)
  return spread(
    found(central, 'central'),
    [found(stated, 'as stated'), found(sceptic, 'sceptic')],
    condition('times as much added each year', growth, ''),
    condition('doubling with hands without end, the rest as stated', endless, 'yr'),
  )
}

function dividedSun({ asked, comparison }: Ledger): Worked {
  const { design, model } = asked
  const plant = design && plantOf(design, { ...model.scenario, supply: 'solar' }, comparison.study.itW)
  if (!design || !plant) return UNTOLD
  const alone = 8760 / design.pv.specificYieldKwhPerKw
  const steady = plant.supply.pvCapacityW // for a watt of load, before it ages
  return spread(
    steady,
    [alone],
    condition('capacity factor of the panels at most', 1 / CLAIMS['ground-solar-divided'].stated, ''),
  )
}

/** First year whose additions fall short of what the stock's own growth asks for; the year after the last where none. */
function shortYear(ramp: Ramp, ratio: number): number {
  const { years } = ramp
  const first = RAMP_FIGURES.computersBeforeGw.central * GW
  const short = years.find(
    ({ year, orbit, earth }) =>
      orbit.installedW + earth.installedW < first * ratio ** (year - FIRST_RAMP_YEAR + 1),
  )
  return short?.year ?? LAST_RAMP_YEAR + 1
}

function supplies({ ramps }: Ledger): Worked {
  const { low, central, high } = RAMP_FIGURES.computersBeforeRatio
  const middle = at(ramps, 1)
  const held = at(middle.years, DECADE_YEAR - FIRST_RAMP_YEAR)
  const stood = held.orbit.installedW + held.earth.installedW
  const before = RAMP_FIGURES.computersBeforeGw.central * GW
  const years = DECADE_YEAR - FIRST_RAMP_YEAR + 1
  return spread(
    shortYear(middle, central),
    [shortYear(middle, high), shortYear(middle, low)],
    condition(
      'times as much work of a watt each year, to make up for it to 2030',
      ((before * central ** years) / stood) ** (1 / years),
      '',
    ),
  )
}

function cooling({ machine, scenario }: Ledger): Worked {
  const { coolantMarginK, plateFor60CM2 } = machine.budgets.heat
  if (coolantMarginK.value === null) return UNTOLD
  return spread(
    coolantMarginK.value,
    [],
    condition('radiator of so many square metres keeps 60 °C', plateFor60CM2.value, 'm²'),
    condition('radiator that it has', scenario.satellite.radiatorAreaM2, 'm²'),
  )
}

function launchTooDear({ comparison }: Ledger): Worked {
  const { ground, studies, orbit } = comparison
  if (!ground || !carriesLoad(comparison)) return UNTOLD
  const now = orbit.costs.central.launchUsdPerKg
  const solved = LEVELS.map((level) =>
    parityPrice(orbit.costs[level], studies[level], ground.price[level].usd, 'launchUsdPerKg'),
  )
  // Not even free launch: nothing of today's price.
  const shares = solved.map((price, index) => (price ?? 0) / orbit.costs[at(LEVELS, index)].launchUsdPerKg)
  return spread(
    at(shares, 1),
    shares,
    ...parities(comparison),
    condition('launch price of the year of purchase', now, 'USD/kg'),
  )
}

function radiation({ machine, scenario }: Ledger): Worked {
  const { silentErrorsPerDay, doseOverHbmLimit } = machine.budgets.life
  const { chips } = machine.budgets.compute
  const count = (chips.value ?? 0) * scenarioSatellites(scenario)
  if (silentErrorsPerDay.value === null || count === 0) return UNTOLD
  const perChip = (value: number | undefined) => (value === undefined ? [] : [(value * 365.25) / count])
  const answer = at(perChip(silentErrorsPerDay.value), 0)
  return spread(
    answer,
    [...perChip(silentErrorsPerDay.low), ...perChip(silentErrorsPerDay.high)],
    condition('silent errors of a chip a year that the critics count', CLAIMS.radiation.stated, '1/yr'),
    condition('dose of a life over that at which memory turns irregular', doseOverHbmLimit.value, ''),
  )
}
const scenarioSatellites = ({ groups }: Scenario): number => groups.reduce((sum, { total }) => sum + total, 0)

function servicing(ledger: Ledger): Worked {
  const lives = ledger.meanLives
  const { stated } = CLAIMS.servicing
  return spread(
    1 / at(lives, 1),
    lives.map((years) => 1 / years),
    condition('mean life of a satellite at least', 1 / stated, 'yr'),
  )
}

function debris({ machine }: Ledger): Worked {
  const { daysToFirstMeeting, meetingsPerYear } = machine.budgets.life
  if (daysToFirstMeeting.value === null) return UNTOLD
  return spread(
    daysToFirstMeeting.value,
    [daysToFirstMeeting.low ?? daysToFirstMeeting.value, daysToFirstMeeting.high ?? daysToFirstMeeting.value],
    condition('collisions a year if none steered', meetingsPerYear.value, '1/yr'),
  )
}

/** There and back, overhead and at the horizon, to the highest shell. */
function latency({ asked: { model } }: Ledger): Worked {
  const radiusM = model.fleet.shells.reduce((most, one) => Math.max(most, one.semiMajorAxisM), 0)
  const overheadM = radiusM - EARTH_EQUATORIAL_RADIUS_M
  const horizonM = Math.sqrt(radiusM ** 2 - EARTH_EQUATORIAL_RADIUS_M ** 2)
  const ms = (distanceM: number) => ((2 * distanceM) / SPEED_OF_LIGHT_M_S) * 1e3
  const far = ((CLAIMS.latency.stated / 1e3) * SPEED_OF_LIGHT_M_S) / 2 / KM
  return spread(
    ms(horizonM),
    [ms(overheadM)],
    condition('distance at which it takes a tenth of a second', far, 'km'),
  )
}

function reentry(ledger: Ledger): Worked {
  const tonnes = ledger.orbit.launchedKg / 1e3
  const years = ledger.meanLives
  return spread(
    tonnes / at(years, 1),
    years.map((life) => tonnes / life),
    condition('mean life of a satellite at least', tonnes / CLAIMS['re-entry'].stated, 'yr'),
  )
}

const WORKED: Record<ClaimId, (ledger: Ledger) => Worked> = {
  'cheapest-in-36-months': cheapest,
  'five-times-solar': panelRatio,
  'no-batteries': noBatteries,
  'access-100-times': access,
  '100-kw-a-tonne': kwATonne,
  'megatonne-100-gw': megatonne,
  'hourly-launches': hourly,
  'grid-cannot-grow': gridGrows,
  '100-gw-cells': cells,
  'terafab-chips': terafabChips,
  'memory-bottleneck': memory,
  'robots-dissolve-labour': robots,
  'ground-solar-divided': dividedSun,
  'power-and-factories': supplies,
  cooling,
  'launch-price': launchTooDear,
  radiation,
  servicing,
  debris,
  latency,
  're-entry': reentry,
}

/** Every claim for a scenario, in the order of the ledger. */
export function claimsOf(asked: Asked): ToldClaim[] {
  const ledger = new Ledger(asked)
  return CLAIM_IDS.map((id) => {
    const fact: ClaimFact = CLAIMS[id]
    const worked = WORKED[id](ledger)
    return { id, ...fact, ...worked, verdict: verdictOf(fact, worked) }
  })
}
