/** Figures that a sweep can tell of a case, by name: `orbit.usdPerMwh`, `shared.priceRatio.low`, `ramp.2045.installedGw`,
 *  `montecarlo.priceRatio.p50`, `montecarlo.2035.orbitCheaperFraction`. */
import { found } from '../../../lib/at.ts'
import { listShown, showValue } from '../../../lib/shown.ts'
import { GW } from '../../../lib/units.ts'
import { FIRST_PURCHASE_YEAR, LAST_PURCHASE_YEAR } from '../../facts/launchPath.ts'
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR } from '../../facts/rampChoices.ts'
import type { SourceId } from '../../facts/sources.ts'
import type { Asked } from '../asked.ts'
import { tell } from '../headlines.ts'
import type { MonteCarlo, Quantiles } from '../monteCarlo.ts'
import { HEADLINES, type KeyOf, keysOf, TELLERS, type Teller } from '../names.ts'
import type { Ramp, ToldYear } from '../ramp.ts'
import { SweepProblem } from './axes.ts'

/** What is computed of a case, each when it is first wanted. */
export interface CaseAnswers {
  readonly asked: Asked
  readonly ramp: Ramp
  readonly montecarlo: MonteCarlo
}

export type OutputValue = number | string | null
export interface Output {
  name: string
  unit: string
  /** The column holds texts instead of numbers. */
  isText?: true
  /** Of which answer. */
  of: Teller | 'ramp' | 'montecarlo'
  /** The figure without what stands before and after it. */
  key: string
  value(answers: CaseAnswers): OutputValue
  sources(answers: CaseAnswers): readonly SourceId[]
}

const NO_SOURCES = (): readonly SourceId[] => []

/** What a year of the ramp tells. */
const RAMP_YEAR: Record<string, { unit: string; isText?: true; of(one: ToldYear): OutputValue }> = {
  binding: { unit: '', isText: true, of: ({ orbit }) => orbit.ties.join(' = ') },
  addedGw: { unit: 'GW', of: ({ orbit }) => orbit.addedW / GW },
  renewedGw: { unit: 'GW', of: ({ orbit }) => orbit.renewedW / GW },
  retiredGw: { unit: 'GW', of: ({ orbit }) => orbit.retiredW / GW },
  installedGw: { unit: 'GW', of: ({ orbit }) => orbit.installedW / GW },
  satellites: { unit: '', of: ({ satellites }) => satellites },
  launches: { unit: '', of: ({ launches }) => launches },
  earthBinding: { unit: '', isText: true, of: ({ earth }) => earth.ties.join(' = ') },
  earthAddedGw: { unit: 'GW', of: ({ earth }) => earth.addedW / GW },
  earthInstalledGw: { unit: 'GW', of: ({ earth }) => earth.installedW / GW },
  robots: { unit: '', of: ({ robots }) => robots },
  buildSpeed: { unit: '', of: ({ buildSpeed }) => buildSpeed },
}
const RAMP_WHOLE: Record<string, { unit: string; of(ramp: Ramp): OutputValue }> = {
  doublingYears: { unit: 'yr', of: ({ doublingYears }) => doublingYears },
  kgPerKw: { unit: 'kg/kW', of: ({ kgPerKw }) => kgPerKw },
}

const DRAWN_UNITS = { orbitUsdPerMwh: 'USD/MWh', groundUsdPerMwh: 'USD/MWh', priceRatio: '' } as const
type Drawn = keyof typeof DRAWN_UNITS
const SHARES: readonly (keyof Quantiles)[] = ['p5', 'p25', 'p50', 'p75', 'p95']
const MONTE_WHOLE: Record<string, { unit: string; of(all: MonteCarlo): OutputValue }> = {
  orbitCheaperFraction: { unit: '', of: (all) => all.orbitCheaperFraction },
  crossingYear: { unit: 'year', of: (all) => all.crossingYear },
  neverFraction: { unit: '', of: (all) => all.neverFraction },
}

const yearsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

function headlineOutputs(teller: Teller): Output[] {
  return keysOf(teller).flatMap((key) =>
    ([null, 'low', 'high'] as const).map((end): Output => {
      const one = (asked: Asked) =>
        teller === 'ground' && !asked.comparison.ground ? null : tell(asked, teller, key as KeyOf<Teller>)
      return {
        name: `${teller}.${key}${end ? `.${end}` : ''}`,
        unit: HEADLINES[key][0],
        of: teller,
        key,
        value: ({ asked }) => one(asked)?.[end ?? 'value'] ?? null,
        sources: ({ asked }) => one(asked)?.source ?? [],
      }
    }),
  )
}

function rampOutputs(): Output[] {
  const made = { of: 'ramp', sources: NO_SOURCES } as const
  const ofYears = yearsFrom(FIRST_RAMP_YEAR, LAST_RAMP_YEAR).flatMap((year) =>
    Object.entries(RAMP_YEAR).map(([key, { of, ...told }]): Output => {
      const inYear = ({ years }: Ramp) =>
        of(
          found(
            years.find((one) => one.year === year),
            String(year),
          ),
        )
      return { ...made, ...told, name: `ramp.${year}.${key}`, key, value: ({ ramp }) => inYear(ramp) }
    }),
  )
  const ofAll = Object.entries(RAMP_WHOLE).map(
    ([key, { unit, of }]): Output => ({
      ...made,
      name: `ramp.${key}`,
      key,
      unit,
      value: ({ ramp }) => of(ramp),
    }),
  )
  return [...ofAll, ...ofYears]
}

function monteCarloOutputs(): Output[] {
  const one = (name: string, key: string, unit: string, of: (all: MonteCarlo) => OutputValue): Output => ({
    ...{ name: `montecarlo.${name}`, key, unit, of: 'montecarlo', sources: NO_SOURCES },
    value: ({ montecarlo }) => of(montecarlo),
  })
  const inYear = ({ byYear }: MonteCarlo, year: number) =>
    found(
      byYear.find((one) => one.year === year),
      String(year),
    )
  const years = yearsFrom(FIRST_PURCHASE_YEAR, LAST_PURCHASE_YEAR)
  return [
    ...Object.entries(MONTE_WHOLE).map(([key, { unit, of }]) => one(key, key, unit, of)),
    ...(Object.keys(DRAWN_UNITS) as Drawn[]).flatMap((key) => [
      one(`${key}.nominal`, key, DRAWN_UNITS[key], ({ nominal }) => nominal[key]),
      ...SHARES.map((share) =>
        one(`${key}.${share}`, key, DRAWN_UNITS[key], ({ quantiles }) => quantiles[key][share]),
      ),
    ]),
    ...SHARES.map((share) => one(`crossing.${share}`, 'crossing', 'year', ({ crossing }) => crossing[share])),
    ...years.flatMap((year) => [
      one(
        `${year}.orbitCheaperFraction`,
        'orbitCheaperFraction',
        '',
        (all) => inYear(all, year).orbitCheaperFraction,
      ),
      ...SHARES.map((share) =>
        one(`${year}.priceRatio.${share}`, 'priceRatio', '', (all) => inYear(all, year).priceRatio[share]),
      ),
    ]),
  ]
}

const OUTPUTS: ReadonlyMap<string, Output> = new Map(
  [...TELLERS.flatMap(headlineOutputs), ...rampOutputs(), ...monteCarloOutputs()].map((one) => [
    one.name,
    one,
  ]),
)
export const OUTPUT_NAMES: readonly string[] = [...OUTPUTS.keys()]

export function readOutput(name: unknown): Output {
  const output = typeof name === 'string' ? OUTPUTS.get(name) : undefined
  if (output) return output
  throw new SweepProblem(`The output ${showValue(name)} is not a figure: ${listShown(OUTPUT_NAMES, name)}.`)
}
