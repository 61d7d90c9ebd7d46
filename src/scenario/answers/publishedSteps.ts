/** From their figure to ours, step by step: each model with inputs run again with computed light, heat and mass in place of
 *  what it types. The order is fixed, and each step takes the ones before it along, so that the steps sum to the difference
 *  by construction; in another order the same difference falls to the steps otherwise. What needs more light or cooler cells
 *  needs as many more satellites; prices, lives and everything else stay theirs. Where a model names no orbit, or of its
 *  cells nothing, ours stand in its place (`assumed`). */
import { launchedPowerUsdPerKwYear } from '../../economics/launchedPower.ts'
import { MCCALIP_DEFAULTS, mcCalipOrbit } from '../../economics/mccalip.ts'
import { STARCLOUD_2024 } from '../../economics/starcloud.ts'
import { at } from '../../lib/at.ts'
import { GW, KW } from '../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import type { Range } from './levels.ts'
import { PACKING, SUNCATCHER_TABLE } from './published.ts'
import type { PublishedModel } from './publishedCase.ts'
import { MCCALIP_CASES } from './publishedMcCalip.ts'
import { type Computed, type Physics, physicsOf, type StatedOrbit } from './publishedPhysics.ts'
import { STARCLOUD_2026, starcloud2026UsdPerKwh } from './publishedStarcloud.ts'

/** In this order. `inputs`: what the inputs as printed come to, beyond rounding where not all are printed. */
export const PUBLISHED_STEPS = ['inputs', 'light', 'heat', 'mass'] as const
export type PublishedStep = (typeof PUBLISHED_STEPS)[number]

export interface Step {
  step: PublishedStep
  /** Of what the step exchanges: typed, and computed; null of the printed inputs. */
  typed: number | null
  computed: number | null
  /** Of the figure. */
  change: number
}

export interface PublishedFall {
  model: PublishedModel
  case: string
  /** Name with its unit at the end. */
  figure: string
  theirs: number
  ours: number
  /** Ours with light parts and with heavy ones. */
  range: Pick<Range<number>, 'low' | 'high'>
  steps: Step[]
  orbits: readonly StatedOrbit[]
  panelC: number
  /** That stand in for what the model does not name. */
  assumed: ('orbit' | 'cells')[]
}

interface Rerun extends Pick<PublishedFall, 'model' | 'case' | 'figure' | 'theirs' | 'assumed'> {
  orbits: readonly [StatedOrbit, ...StatedOrbit[]]
  efficiency?: number
  typed: Physics
  worked: (physics: Physics) => number
}

function fallOf({ efficiency, typed, worked, ...told }: Rerun, computed: Computed): PublishedFall {
  const { sunlitFraction, warmFraction, kgPerKw, kgPerKwRange, panelC } = computed
  const lit = { ...typed, sunlitFraction }
  const warm = { ...lit, warmFraction }
  const levels = [told.theirs, worked(typed), worked(lit), worked(warm), worked({ ...warm, kgPerKw })]
  const change = (step: number) => at(levels, step + 1) - at(levels, step)
  const ends = [kgPerKwRange.low, kgPerKwRange.high].map((kg) => worked({ ...warm, kgPerKw: kg }))
  return {
    ...told,
    ours: at(levels, levels.length - 1),
    range: { low: Math.min(...ends), high: Math.max(...ends) },
    steps: [
      { step: 'inputs', typed: null, computed: null, change: change(0) },
      { step: 'light', typed: typed.sunlitFraction, computed: sunlitFraction, change: change(1) },
      { step: 'heat', typed: typed.warmFraction, computed: warmFraction, change: change(2) },
      { step: 'mass', typed: typed.kgPerKw, computed: kgPerKw, change: change(3) },
    ],
    panelC,
  }
}

/** Of a kilowatt that is delivered in the mean. */
const deliveredKgPerKw = ({ sunlitFraction, warmFraction, kgPerKw }: Physics): number =>
  kgPerKw / (sunlitFraction * warmFraction)
const asRated = (kgPerKw: number, sunlitFraction = 1): Physics => ({
  sunlitFraction,
  warmFraction: 1,
  kgPerKw,
})

const DAWN_DUSK_650: StatedOrbit = { altitudeKm: 650 }
const MCCALIP_KM = 550

function mcCalipReruns(): Rerun[] {
  const { satellitePowerW, arrayM2 } = MCCALIP_DEFAULTS
  return Object.entries(MCCALIP_CASES).map(([name, [changes, [busd]]]): Rerun => {
    const inputs = { ...MCCALIP_DEFAULTS, ...changes }
    const isLow = name === 'mccalip-low-orbit'
    return {
      ...{ model: 'mccalip', case: name, figure: 'orbitUsd', theirs: Math.round(busd * 1e9), assumed: [] },
      orbits: [isLow ? { altitudeKm: MCCALIP_KM, inclinationDeg: 53 } : { altitudeKm: MCCALIP_KM }],
      efficiency: satellitePowerW / arrayM2 / SOLAR_CONSTANT_WM2 / PACKING,
      typed: asRated(1e3 / inputs.specificPowerWPerKg, inputs.sunlitFraction),
      worked: ({ sunlitFraction, warmFraction, kgPerKw }) =>
        mcCalipOrbit({
          ...inputs,
          sunlitFraction: sunlitFraction * warmFraction,
          specificPowerWPerKg: 1e3 / kgPerKw,
        }).totalUsd,
    }
  })
}

/** Launch alone, a kilowatt and year. */
function suncatcherReruns(): Rerun[] {
  return Object.entries(SUNCATCHER_TABLE).flatMap(([name, [kg, kw, lifeYears, at3600, at200]]) =>
    (
      [
        ['usdPerKwYearAt3600UsdPerKg', 3600, at3600],
        ['usdPerKwYearAt200UsdPerKg', 200, at200],
      ] as const
    ).map(
      ([figure, launchUsdPerKg, theirs]): Rerun => ({
        ...{ model: 'suncatcher', case: name, figure, theirs, assumed: [] },
        ...{ orbits: [DAWN_DUSK_650], efficiency: 0.22 },
        typed: asRated(kg / kw),
        worked: (physics) =>
          launchedPowerUsdPerKwYear({
            ...{ massKg: deliveredKgPerKw(physics), powerW: KW, lifeYears, launchUsdPerKg },
          }),
      }),
    ),
  )
}

/** Middle of the company's filing, 600 to 850 km, dusk–dawn. */
const STARCLOUD_ORBIT: StatedOrbit = { altitudeKm: 725 }

/** The launch and the shield beside it are the kilograms that are paid for, at what both cost together. */
function starcloudReruns(): Rerun[] {
  const { powerW, arrayUsd, launchUsd, launchKg, shieldKgPerKw, shieldUsdPerKg, sunlitFraction } =
    STARCLOUD_2024
  const kw = powerW / KW
  const shieldKg = kw * shieldKgPerKw
  const usdPerKg = (launchUsd + shieldKg * shieldUsdPerKg) / (launchKg + shieldKg)
  const now = STARCLOUD_2026
  const cells = { orbits: [STARCLOUD_ORBIT], efficiency: 0.22 } as const
  return [
    {
      ...{ model: 'starcloud-2024', case: 'starcloud-2024', figure: 'orbitUsd', theirs: 8.2e6, assumed: [] },
      ...cells,
      typed: asRated((launchKg + shieldKg) / kw, sunlitFraction),
      worked: (one) =>
        (arrayUsd + kw * one.kgPerKw * usdPerKg) * (sunlitFraction / (one.sunlitFraction * one.warmFraction)),
    },
    {
      ...{ model: 'starcloud-2026', case: 'starcloud-2026', figure: 'orbitEnergyUsdPerKwh' },
      ...{ theirs: now.targetUsdPerKwh, assumed: [] },
      ...cells,
      typed: asRated(now.massKg / (now.powerW / KW), now.sunlitFraction),
      worked: ({ sunlitFraction: light, warmFraction, kgPerKw }) =>
        starcloud2026UsdPerKwh({
          ...now,
          sunlitFraction: light * warmFraction,
          massKg: kgPerKw * (now.powerW / KW),
        }),
    },
  ]
}

function arithmeticReruns(): Rerun[] {
  const facilities = [
    ['allowedUsdPerKgLow', 10e3, 250],
    ['allowedUsdPerKgHigh', 40e3, 1000],
  ] as const
  const turyshev = facilities.map(
    ([figure, usdPerKw, theirs]): Rerun => ({
      ...{ model: 'turyshev', case: 'turyshev-1MW', figure, theirs, assumed: ['orbit', 'cells'] },
      orbits: [DAWN_DUSK_650],
      typed: asRated(40),
      worked: (physics) => usdPerKw / deliveredKgPerKw(physics),
    }),
  )
  return [
    ...turyshev,
    {
      ...{ model: 'vanberkel', case: 'vanberkel-1GW', figure: 'launchUsd', theirs: 2e9 },
      ...{ assumed: ['orbit', 'cells'], orbits: [DAWN_DUSK_650], typed: asRated(10) },
      worked: (physics) => (GW / KW) * deliveredKgPerKw(physics) * 200,
    },
    {
      // Half of the million flies dawn–dusk, half at 30°; 700 km stands for the filing's heights.
      ...{ model: 'spacex-filing', case: 'spacex-filing', figure: 'powerWPerYear', theirs: 100 * GW },
      ...{ assumed: ['cells'], typed: asRated(10) },
      orbits: [{ altitudeKm: 700 }, { altitudeKm: 700, inclinationDeg: 30 }],
      worked: (physics) => (1e9 / deliveredKgPerKw(physics)) * KW,
    },
  ]
}

/** Every model that has inputs, in the order of `published`. */
export function publishedFalls(): PublishedFall[] {
  const known = new Map<string, Computed>()
  const reruns = [...mcCalipReruns(), ...suncatcherReruns(), ...starcloudReruns(), ...arithmeticReruns()]
  return reruns.map((one) => {
    const key = JSON.stringify([one.orbits, one.efficiency])
    const computed = known.get(key) ?? physicsOf(one.orbits, one.efficiency)
    known.set(key, computed)
    return fallOf(one, computed)
  })
}
