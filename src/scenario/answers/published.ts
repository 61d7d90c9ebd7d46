/** Do we get what others published from what they put in? Each case: their inputs, their figure as printed, ours from
 *  the same inputs; its kind says how much that shows. Not here, because their inputs are unpublished: SemiAnalysis,
 *  Deutsche Bank, Wood Mackenzie, BCG; of Turyshev's paper the array's 5,640 m² and the 34 to 59 kg/kW. */

import { launchedPowerUsdPerKwYear, learnedPrice } from '../../economics/launchedPower.ts'
import {
  MCCALIP_DEFAULTS,
  MCCALIP_PANEL,
  type McCalipInputs,
  mcCalipGround,
  mcCalipOrbit,
  mcCalipPanel,
} from '../../economics/mccalip.ts'
import { STARCLOUD_2024, starcloud2024 } from '../../economics/starcloud.ts'
import { at, found } from '../../lib/at.ts'
import { GW, KW, MW } from '../../lib/units.ts'
import { defaultScenario, readScenario } from '../document/patch.ts'
import type { ShellGroup } from '../document/schema.ts'
import type { SourceId } from '../facts/sources.ts'
import { buildModel, fleetYear } from './model.ts'

export const PUBLISHED_MODELS = [
  'mccalip',
  'suncatcher',
  'starcloud-2024',
  'turyshev',
  'vanberkel',
  'spacex-filing',
] as const
export type PublishedModel = (typeof PUBLISHED_MODELS)[number]

export interface PublishedFigure {
  /** Name with its unit at the end, as everywhere in answers. */
  figure: string
  ours: number
  published: number
  /** One unit of the last digit printed. */
  lastDigit: number
}

/** `reproduction`: a model from its own inputs. `inferred-settings`: a model with inputs that we inferred from what a
 *  press article printed. `arithmetic`: a multiplication or division of printed figures, checked. `our-sunlight`: a model
 *  with light computed from an orbit in place of its typed share. */
export const PUBLISHED_KINDS = ['reproduction', 'inferred-settings', 'arithmetic', 'our-sunlight'] as const
export type PublishedKind = (typeof PUBLISHED_KINDS)[number]

export interface PublishedCase {
  model: PublishedModel
  name: string
  kind: PublishedKind
  source: SourceId
  inputs: Record<string, number>
  figures: PublishedFigure[]
  /** Beyond the printed digits: 0 where the source's own arithmetic is exact. */
  toleranceFraction: number
}

type Printed = [figure: string, ours: number, published: number, lastDigit: number]

const caseOf = (
  model: PublishedModel,
  name: string,
  inputs: Record<string, number>,
  printed: readonly Printed[],
  about: Partial<PublishedCase> = {},
): PublishedCase => ({
  model,
  name,
  source: model,
  inputs,
  figures: printed.map(([figure, ours, published, lastDigit]) => ({ figure, ours, published, lastDigit })),
  toleranceFraction: 0,
  kind: 'reproduction',
  ...about,
})

/** Whether our figure is theirs, to the printed digits and the case's tolerance. */
export const agrees = (
  { toleranceFraction }: PublishedCase,
  { ours, published, lastDigit }: PublishedFigure,
): boolean => Math.abs(ours - published) <= lastDigit / 2 + toleranceFraction * Math.abs(published)

/** Only a model from its own inputs can be reproduced. */
export const isReproduced = (one: PublishedCase, figure: PublishedFigure): boolean =>
  one.kind === 'reproduction' && agrees(one, figure)

/** Billions of USD, USD/MWh, kilotonnes, flights, as his page prints them at these settings of its sliders. */
type McCalipPrint = [busd: number, perMwh: number, kilotonnes: number, flights: number]
const MCCALIP_CASES: Record<string, [changes: Partial<McCalipInputs>, print: McCalipPrint]> = {
  'mccalip-default': [{}, [51.1, 1167, 29.39, 294]],
  'mccalip-launch-1000': [{ launchUsdPerKg: 1000 }, [65.79, 1502, 29.39, 294]],
  'mccalip-falcon-9': [{ launchUsdPerKg: 2940 }, [122.81, 2804, 29.39, 294]],
  'mccalip-launch-200': [{ launchUsdPerKg: 200 }, [42.28, 965, 29.39, 294]],
  'mccalip-cheap-satellite': [{ satelliteUsdPerW: 5, specificPowerWPerKg: 70 }, [16.71, 381, 15.32, 154]],
  'mccalip-cheap-satellite-launch-100': [
    { launchUsdPerKg: 100, satelliteUsdPerW: 5, specificPowerWPerKg: 70 },
    [10.58, 242, 15.32, 154],
  ],
  'mccalip-low-orbit': [{ sunlitFraction: 0.6 }, [82.82, 1891, 48, 481]],
}

function mcCalipPrinted(inputs: McCalipInputs, [busd, perMwh, kilotonnes, flights]: McCalipPrint): Printed[] {
  const orbit = mcCalipOrbit(inputs)
  const ground = mcCalipGround(inputs)
  return [
    ['orbitUsd', orbit.totalUsd, Math.round(busd * 1e9), 0.01e9],
    ['orbitUsdPerMwh', orbit.usdPerMwh, perMwh, 1],
    ['launchedKg', orbit.massKg, Math.round(kilotonnes * 1e6), 0.01e6],
    ['launches', orbit.launches, flights, 1],
    ['groundUsd', ground.totalUsd, 15.85e9, 0.01e9],
    ['groundUsdPerMwh', ground.usdPerMwh, 426, 1],
  ]
}

function mcCalipCases(): PublishedCase[] {
  const cases = Object.entries(MCCALIP_CASES).map(([name, [changes, print]]) => {
    const inputs = { ...MCCALIP_DEFAULTS, ...changes }
    return caseOf('mccalip', name, inputs, mcCalipPrinted(inputs, print))
  })
  const [first, ...others] = [at(cases, 0), ...cases.slice(1)]
  const orbit = mcCalipOrbit(MCCALIP_DEFAULTS)
  const panel = mcCalipPanel()
  const lines: Printed[] = [
    ['hardwareUsd', orbit.hardwareUsd, 23.6e9, 0.01e9],
    ['launchUsd', orbit.launchUsd, 14.7e9, 0.01e9],
    ['operationUsd', orbit.operationUsd, 1.18e9, 0.01e9],
    ['failureUsd', orbit.failureUsd, 10.62e9, 0.01e9],
    ['developmentUsd', orbit.developmentUsd, 1e9, 0.1e9],
    ['satellites', orbit.satellites, 39_731, 1],
    ['arrayM2', orbit.arrayM2, 4.61e6, 0.01e6],
    ['panelC', panel.temperatureC, 62.6, 0.1],
    ['panelMarginC', panel.marginC, 12.4, 0.1],
    ['panelNeededM2', panel.neededAreaFraction * orbit.arrayM2, 3.99e6, 0.01e6],
  ]
  const details = caseOf('mccalip', 'details', {}, lines).figures
  return [
    { ...first, inputs: { ...first.inputs, ...MCCALIP_PANEL }, figures: [...first.figures, ...details] },
    ...others,
  ]
}

/** What press articles printed of his model without its settings, and the settings of a case above that come near. */
const PRESS_CASES: [name: string, source: SourceId, settings: string, busd: number, lastDigitBusd: number][] =
  [
    ['mccalip-techcrunch', 'techcrunch', 'mccalip-launch-200', 42.4, 0.1],
    ['mccalip-economist-hi', 'economist', 'mccalip-cheap-satellite', 16.7, 0.1],
    ['mccalip-economist-lo', 'economist', 'mccalip-cheap-satellite-launch-100', 11, 1],
  ]

const pressCases = (): PublishedCase[] =>
  PRESS_CASES.map(([name, source, settings, busd, lastDigitBusd]) => {
    const inputs = { ...MCCALIP_DEFAULTS, ...found(MCCALIP_CASES[settings], settings)[0] }
    const printed: Printed = ['orbitUsd', mcCalipOrbit(inputs).totalUsd, busd * 1e9, lastDigitBusd * 1e9]
    return caseOf('mccalip', name, inputs, [printed], { kind: 'inferred-settings', source })
  })

const SUNLIGHT_YEAR = 2026

/** Mean light of a year in an orbit, from the orbit. */
function sunlitFractionOf(group: Partial<ShellGroup>): number {
  const scenario = readScenario({ groups: [{ total: 6, planes: 6, phasing: 0, ...group }] })
  return fleetYear(buildModel(scenario.ok ? scenario.value : defaultScenario()), SUNLIGHT_YEAR)
    .meanSunlitFraction
}

/** His default, and the same with another share of light in place of his 98 %. */
export function mcCalipWithLight(sunlitFraction: number) {
  const ours = mcCalipOrbit({ ...MCCALIP_DEFAULTS, sunlitFraction })
  return {
    typedFraction: MCCALIP_DEFAULTS.sunlitFraction,
    typed: mcCalipOrbit(MCCALIP_DEFAULTS),
    ours,
    ground: mcCalipGround(MCCALIP_DEFAULTS),
  }
}

/** McCalip's prices with the light of two real orbits at his altitude, beside what he prints for the share he types:
 *  98 % on the terminator, 60 % in a plain low orbit. */
function computedSunlightCases(): PublishedCase[] {
  const { altitudeKm } = MCCALIP_PANEL
  const orbits: [name: string, group: Partial<ShellGroup>, typed: string][] = [
    ['mccalip-our-sun-dawn-dusk', { altitudeKm, planes: 1, ltanH: 18 }, 'mccalip-default'],
    ['mccalip-our-sun-53', { altitudeKm, sunSynchronous: false, inclinationDeg: 53 }, 'mccalip-low-orbit'],
  ]
  return orbits.map(([name, group, typed]) => {
    const [changes, print] = found(MCCALIP_CASES[typed], typed)
    const typedInputs = { ...MCCALIP_DEFAULTS, ...changes }
    const inputs = { ...typedInputs, sunlitFraction: sunlitFractionOf(group) }
    const printed = mcCalipPrinted(inputs, print).slice(0, 4)
    const light: Printed = ['sunlitFraction', inputs.sunlitFraction, typedInputs.sunlitFraction, 0.01]
    return caseOf('mccalip', name, { ...inputs, altitudeKm }, [light, ...printed], {
      kind: 'our-sunlight',
    })
  })
}

/** Google's table 1, printed to tens or hundreds of USD. */
const SUNCATCHER_TABLE: Record<
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
  turyshevCase(),
  vanBerkelCase(),
  spacexCase(),
]
