/** Do we get what others published from what they put in? Every case of every model. Not here, because their inputs are
 *  unpublished: SemiAnalysis, Deutsche Bank, Wood Mackenzie, BCG; of Turyshev's paper the array's 5,640 m² and the 34 to
 *  59 kg/kW. */
import { launchedPowerUsdPerKwYear, learnedPrice } from '../../economics/launchedPower.ts'
import { STARCLOUD_2024, starcloud2024 } from '../../economics/starcloud.ts'
import { GW, KW, MW } from '../../lib/units.ts'
import { caseOf, type Printed, type PublishedCase } from './publishedCase.ts'
import { computedSunlightCases, mcCalipCases, pressCases } from './publishedMcCalip.ts'
import { STARCLOUD_2026, starcloud2026UsdPerKwh } from './publishedStarcloud.ts'

/** Share of an array that is cells (Suncatcher). */
export const PACKING = 0.9

/** Google's table 1, printed to tens or hundreds of USD. */
export const SUNCATCHER_TABLE: Record<
  string,
  [kg: number, kw: number, years: number, at3600: number, at200: number]
> = {
  'suncatcher-starlink-v2-mini': [575, 28, 5, 14_700, 810],
  'suncatcher-starlink-v1': [260, 7, 5, 26_600, 1_470],
  'suncatcher-oneweb': [150, 0.8, 5, 135_800, 7_500],
  'suncatcher-iridium-next': [860, 2, 12.5, 124_600, 6_900],
}

function suncatcherCases(): PublishedCase[] {
  const table = Object.entries(SUNCATCHER_TABLE).map(([name, [massKg, kw, lifeYears, at3600, at200]]) => {
    const satellite = { massKg, powerW: kw * KW, lifeYears }
    const at = (launchUsdPerKg: number) => launchedPowerUsdPerKwYear({ ...satellite, launchUsdPerKg })
    const printed: Printed[] = [
      ['usdPerKwYearAt3600UsdPerKg', at(3600), at3600, 100],
      ['usdPerKwYearAt200UsdPerKg', at(200), at200, 10],
    ]
    return caseOf('suncatcher', name, satellite, printed, { toleranceFraction: 0.02 }) // the paper's own rounding
  })
  const curve = { firstPrice: 1800, firstMassKg: 400e3, learningPerDoubling: 0.2 }
  const price = (tonnes: number) => learnedPrice({ ...curve, massKg: tonnes * 1e3 })
  const learning = caseOf(
    'suncatcher',
    'suncatcher-learning',
    { usdPerKgAtFirst: curve.firstPrice, firstKg: curve.firstMassKg, learningPerDoubling: 0.2 },
    [
      ['usdPerKgAt370000T', price(370_000), 200, 1],
      ['usdPerKgAt104000T', price(104_000), 300, 1],
    ],
    { toleranceFraction: 0.01 },
  )
  return [...table, learning]
}

const ARITHMETIC = { kind: 'arithmetic' } as const

function starcloudCase(): PublishedCase {
  const ours = starcloud2024()
  return caseOf('starcloud-2024', 'starcloud-2024', STARCLOUD_2024, [
    ['groundEnergyUsd', ours.groundEnergyUsd, 140e6, 1e6],
    ['groundUsd', ours.groundUsd, 167e6, 1e6],
    ['shieldUsd', ours.shieldUsd, 1.2e6, 0.1e6],
    ['orbitUsd', ours.orbitUsd, 8.2e6, 0.1e6],
    ['orbitEnergyUsdPerKwh', ours.orbitEnergyUsdPerKwh, 0.002, 0.001],
  ])
}

/** A target: two of its inputs are not printed. */
const starcloudTarget = (): PublishedCase =>
  caseOf(
    'starcloud-2026',
    'starcloud-2026',
    STARCLOUD_2026,
    [['orbitEnergyUsdPerKwh', starcloud2026UsdPerKwh(), STARCLOUD_2026.targetUsdPerKwh, 0.01]],
    { kind: 'target' },
  )

/** Launch and build may cost what a kilogram is worth on Earth: USD/kW of the facility over kg/kW. And what renewing all
 *  that fails does to a cost, λT/(1 − e^(−λT)). */
function turyshevCase(): PublishedCase {
  const inputs = {
    itW: MW,
    radiatorWm2: 400,
    kgPerKw: 40,
    facilityUsdPerKwLow: 10e3,
    facilityUsdPerKwHigh: 40e3,
    failurePerYearLow: 0.1,
    failurePerYearHigh: 0.2,
    lifeYears: 5,
  }
  const penalty = (perYear: number) => {
    const expected = perYear * inputs.lifeYears
    return expected / -Math.expm1(-expected)
  }
  return caseOf(
    'turyshev',
    'turyshev-1MW',
    inputs,
    [
      ['radiatorM2', inputs.itW / inputs.radiatorWm2, 2500, 1],
      ['allowedUsdPerKgLow', inputs.facilityUsdPerKwLow / inputs.kgPerKw, 250, 1],
      ['allowedUsdPerKgHigh', inputs.facilityUsdPerKwHigh / inputs.kgPerKw, 1000, 1],
      ['usdPerKwAt100UsdPerKg', 100 * inputs.kgPerKw, 4000, 1],
      ['lifePenaltyLowRatio', penalty(inputs.failurePerYearLow), 1.27, 0.01],
      ['lifePenaltyHighRatio', penalty(inputs.failurePerYearHigh), 1.58, 0.01],
    ],
    ARITHMETIC,
  )
}

function vanBerkelCase(): PublishedCase {
  const inputs = { powerW: GW, kgPerKw: 10, launchUsdPerKg: 200, payloadKg: 200e3 }
  const massKg = (inputs.powerW / KW) * inputs.kgPerKw
  return caseOf(
    'vanberkel',
    'vanberkel-1GW',
    inputs,
    [
      ['launchedKg', massKg, 10e6, 1],
      ['launches', massKg / inputs.payloadKg, 50, 1],
      ['launchUsd', massKg * inputs.launchUsdPerKg, 2e9, 1],
    ],
    ARITHMETIC,
  )
}

function spacexCase(): PublishedCase {
  const inputs = { kgPerYear: 1e9, wPerKg: 100, payloadKg: 200e3 }
  return caseOf(
    'spacex-filing',
    'spacex-filing',
    inputs,
    [
      ['powerWPerYear', inputs.kgPerYear * inputs.wPerKg, 100 * GW, GW],
      ['launchesPerYear', inputs.kgPerYear / inputs.payloadKg, 5000, 1],
    ],
    ARITHMETIC,
  )
}

/** Every case of every model, computed now. */
export const publishedCases = (): PublishedCase[] => [
  ...mcCalipCases(),
  ...pressCases(),
  ...computedSunlightCases(),
  ...suncatcherCases(),
  starcloudCase(),
  starcloudTarget(),
  turyshevCase(),
  vanBerkelCase(),
  spacexCase(),
]
