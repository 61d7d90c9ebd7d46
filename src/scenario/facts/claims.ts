/** What is claimed in public of computing in orbit, by those who plan it and by those who criticise it: who, when, where,
 *  the number that it comes to, and by which formula it is worked out here. A claim holds where the answer is at least, or
 *  at most, what it says; the words that judge it follow from the numbers (answers/claims.ts). */
import type { IndustrySourceId } from './industrySources.ts'

export type ClaimSide = 'planner' | 'critic'

export interface ClaimFact {
  side: ClaimSide
  who: string
  date: string
  sources: readonly IndustrySourceId[]
  claim: string
  formula: string
  /** Of what the number is, in short. */
  measure: string
  unit: string
  /** What it comes to. */
  stated: number
  holdsWhere: 'at least' | 'at most'
}

/** The year that "in 30 to 36 months" from February 2026 comes to. */
export const CLAIMED_YEAR = 2029
/** In which the ramp's answers are read. */
export const DECADE_YEAR = 2030
/** Half of what a scanner prints at once, 26 mm × 33 mm: AI5 is told to be such a die. */
export const HALF_RETICLE_MM2 = (26 * 33) / 2
export const MEGATONNE_KG = 1e9
/** Wafers of all kinds that the world can start a month in 2028 (SEMI). */
export const WORLD_WAFERS_PER_MONTH = 11.1e6
/** 4,096 chips for a quarter of a year came to about 9,000 silent errors. */
const CRITICS_ERRORS_PER_CHIP_YEAR = 9000 / 4096 / 0.25

export const CLAIMS = {
  'cheapest-in-36-months': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-02-05',
    sources: ['dwarkesh', 'launch-price', 'satellite-price', 'facility'],
    claim: 'In 36 months, perhaps 30, orbit is the cheapest place for AI',
    formula:
      'price of energy at the computers, orbit over Earth, bought in 2029 on the path of launch prices',
    measure: 'price of energy in orbit over that on Earth',
    unit: '',
    stated: 1,
    holdsWhere: 'at most',
  },
  'five-times-solar': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-01-22',
    sources: ['five-times'],
    claim: 'A solar panel gives five times as much in space as on the ground',
    formula: 'yearly output of a square metre of new panel in orbit over one at the place on Earth',
    measure: 'yearly output of a panel, orbit over Earth',
    unit: '',
    stated: 5,
    holdsWhere: 'at least',
  },
  'no-batteries': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-02-05',
    sources: ['dwarkesh'],
    claim: 'It is always sunny in space: no batteries',
    formula: 'longest shadow of any orbit of the fleet in its year, umbra with half of the penumbra',
    measure: 'longest shadow of an orbit',
    unit: 'min',
    stated: 0,
    holdsWhere: 'at most',
  },
  'access-100-times': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-01-22',
    sources: ['five-times', 'launch-price'],
    claim: 'Full reuse cuts the cost of access to space a hundred times',
    formula: 'launch price of 2026 over that of 2045, each on its low, central and high path',
    measure: 'launch price of 2026 over that of 2045',
    unit: '',
    stated: 100,
    holdsWhere: 'at least',
  },
  '100-kw-a-tonne': {
    side: 'planner',
    who: 'SpaceX to the FCC',
    date: '2026-01-30',
    sources: ['spacex-filing', 'fcc-letter'],
    claim: 'A tonne of satellite carries 100 kW of computers',
    formula:
      'rated power of the computers over the mass stated; range: over the sum of the parts, low to high',
    measure: 'computers that a tonne carries',
    unit: 'kW/t',
    stated: 100,
    holdsWhere: 'at least',
  },
  'megatonne-100-gw': {
    side: 'planner',
    who: 'SpaceX to the FCC',
    date: '2026-01-30',
    sources: ['spacex-filing'],
    claim: 'A million tonnes a year are 100 GW of computing a year',
    formula: '1 Mt × kW a tonne of the scenario’s satellite',
    measure: 'computers of a million tonnes a year',
    unit: 'GW/yr',
    stated: 100,
    holdsWhere: 'at least',
  },
  'hourly-launches': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-09-29',
    sources: ['cadence', 'launch-path', 'flight-growth'],
    claim: 'Thousands of launches a year: one an hour in two to three years',
    formula: 'flights in 2029 on the ramp’s path',
    measure: 'flights in 2029',
    unit: '1/yr',
    stated: 8766,
    holdsWhere: 'at least',
  },
  'grid-cannot-grow': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-02-05',
    sources: ['dwarkesh', 'queue-path', 'transformer-gap', 'turbine-path', 'queue'],
    claim: 'Power on Earth cannot grow: transformers, turbines and queues are years behind',
    formula:
      'power for new computers on Earth in 2030 over 2026, grid, gas and own Sun together; range: the three cases',
    measure: 'new power for computers on Earth, 2030 over 2026',
    unit: '',
    stated: 1,
    holdsWhere: 'at most',
  },
  '100-gw-cells': {
    side: 'planner',
    who: 'Tesla',
    date: '2026-02-06',
    sources: ['us-cells', 'solar-100', 'cell-path'],
    claim: '100 GW a year of solar cells, from raw materials on American soil, before the end of 2028',
    formula: 'cells made in the USA in 2028 on the ramp’s path',
    measure: 'cells made in the USA in 2028',
    unit: 'GW/yr',
    stated: 100,
    holdsWhere: 'at least',
  },
  'terafab-chips': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-03-21',
    sources: ['terafab', 'wafer-growth'],
    claim:
      'Terafab makes 100 to 200 billion chips a year of a million wafer starts a month, chips that AI5 is one of',
    formula: 'area of a wafer × wafers a year over chips a year, against half a reticle',
    measure: 'area of a chip',
    unit: 'mm²',
    stated: HALF_RETICLE_MM2,
    holdsWhere: 'at least',
  },
  'memory-bottleneck': {
    side: 'planner',
    who: 'SK chairman; IEA',
    date: '2026-04-16',
    sources: ['memory-claim', 'memory-path', 'memory-need', 'logic-path'],
    claim: 'Memory is the real bottleneck, to 2030',
    formula:
      'computers that the memory of 2030 carries over those that its logic carries; range: 0.15 to 0.03 EB a GW',
    measure: 'computers that memory carries over those of logic',
    unit: '',
    stated: 1,
    holdsWhere: 'at most',
  },
  'robots-dissolve-labour': {
    side: 'planner',
    who: 'Forethought; E. Musk',
    date: '2025-05',
    sources: ['industry-doubling', 'robot-lines', 'robot-model', 'reducers'],
    claim: 'Robots that build factories dissolve the limit of labour: industry doubles in one to two years',
    formula:
      'years in which what is added in a year doubles, 2026 to 2045, with robots; range: the three cases',
    measure: 'doubling of what is added in a year',
    unit: 'yr',
    stated: 2,
    holdsWhere: 'at most',
  },
  'ground-solar-divided': {
    side: 'planner',
    who: 'E. Musk',
    date: '2026-01-22',
    sources: ['solar-100', 'firm-sun'],
    claim: 'On the ground, divide solar power by four to five for what is steady',
    formula:
      'panels for a watt of load that the Sun carries at the scenario’s share of hours; low: of energy alone, 1 / capacity factor',
    measure: 'panels for a watt of steady load',
    unit: 'W/W',
    stated: 4,
    holdsWhere: 'at least',
  },
  'power-and-factories': {
    side: 'planner',
    who: 'the essay behind all of it',
    date: '2026',
    sources: ['compute-stock', 'logic-path'],
    claim: 'Power and factories decide the race, not algorithms',
    formula:
      'first year in which computers growing as they did (3.3 times a year from 10 GW) are more than both sides can add; range: 4.1 to 2.7 times',
    measure: 'year in which too few can be added',
    unit: 'year',
    stated: DECADE_YEAR,
    holdsWhere: 'at most',
  },
  cooling: {
    side: 'critic',
    who: 'BCG',
    date: '2026-08-27',
    sources: ['bcg', 'cooling-warm'],
    claim: 'Heat cannot be got rid of: cooling is the main bottleneck',
    formula: 'how much colder the radiator stays at full power than the 45 °C water of today’s racks',
    measure: 'radiator below the 45 °C water of racks',
    unit: 'K',
    stated: 0,
    holdsWhere: 'at most',
  },
  'launch-price': {
    side: 'critic',
    who: 'S. Turyshev (JPL)',
    date: '2026-04-29',
    sources: ['turyshev', 'launch-price'],
    claim: 'Launch is too dear for orbit to pay',
    formula:
      'launch price at which both sides cost the same, solved, over the launch price of the year of purchase',
    measure: 'launch price that pays over the price asked',
    unit: '',
    stated: 1,
    holdsWhere: 'at most',
  },
  radiation: {
    side: 'critic',
    who: 'Isohub, on Google’s rate',
    date: '2026-10-05',
    sources: ['silent-errors', 'suncatcher'],
    claim: 'Chips err silently in orbit: 9,000 times in three months on 4,096 chips',
    formula: 'dose a year at the height of the highest shell over the dose of a silent error',
    measure: 'silent errors of a chip',
    unit: '1/yr',
    stated: CRITICS_ERRORS_PER_CHIP_YEAR,
    holdsWhere: 'at least',
  },
  servicing: {
    side: 'critic',
    who: 'S. Turyshev (JPL)',
    date: '2026-08',
    sources: ['turyshev', 'satellite-life', 'satellite-failure', 'chip-failure'],
    claim: 'Nothing is repaired: each year 11 % of the mass must be sent up again',
    formula: 'one over the mean life of a satellite whose parts fail and that nobody mends',
    measure: 'share of the mass sent up again',
    unit: '1/yr',
    stated: 0.11,
    holdsWhere: 'at least',
  },
  debris: {
    side: 'critic',
    who: 'S. Thiele, A. Boley and others',
    date: '2026-05',
    sources: ['crash-clock'],
    claim: 'Where nobody steered, satellites would collide within days: 2.5 in May 2026',
    formula: 'days to the first collision inside the fleet if none steered',
    measure: 'time to the first collision, if none steered',
    unit: 'd',
    stated: 2.5,
    holdsWhere: 'at most',
  },
  latency: {
    side: 'critic',
    who: 'K. van Berkel (TU Eindhoven)',
    date: '2026-07-15',
    sources: ['vanberkel', 'response-times'],
    claim: 'Orbit is too far away for an answer that seems at once',
    formula:
      'light there and back, from overhead to the horizon, to the highest shell; at once is a tenth of a second (Nielsen)',
    measure: 'light there and back',
    unit: 'ms',
    stated: 100,
    holdsWhere: 'at least',
  },
  're-entry': {
    side: 'critic',
    who: 'S. Ross (Virginia Tech)',
    date: '2026-08',
    sources: ['fcc-letter', 'world-upmass', 'satellite-life'],
    claim:
      'What burns up in the air each year is more than all that the world launches: 600,000 t for a million',
    formula:
      'mass of the fleet over the mean life of a satellite, against the world’s 2,800 t launched a year',
    measure: 'mass that burns up in the air',
    unit: 't/yr',
    stated: 2800,
    holdsWhere: 'at least',
  },
} as const satisfies Record<string, ClaimFact>

export type ClaimId = keyof typeof CLAIMS
export const CLAIM_IDS = Object.keys(CLAIMS) as ClaimId[]
