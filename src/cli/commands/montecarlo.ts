/** `montecarlo`: how sure the comparison is: draws of every figure of money, by year of purchase, and what decides. */
import { lastStep } from '../../lib/lastStep.ts'
import type { Cell } from '../../report/quantity.ts'
import { Asked } from '../../scenario/answers/asked.ts'
import { CAUSES } from '../../scenario/answers/drawnTogether.ts'
import { BLOCK_DAYS, outputsOf, WINDOW_DAYS } from '../../scenario/answers/drawnWeather.ts'
import { firstDesign, type GroundDesign } from '../../scenario/answers/ground.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import {
  DRAWN_FIGURES,
  DRAWS,
  type MonteCarlo,
  monteCarlo,
  type Quantiles,
} from '../../scenario/answers/monteCarlo.ts'
import { tilts } from '../../scenario/answers/tilts.ts'
import { patchScenario } from '../../scenario/document/patch.ts'
import { DEFAULT_PRESET, OPENING_MS } from '../../scenario/document/presets.ts'
import { sentenceOf } from '../../scenario/document/refusal.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { OWN_SITE } from '../../systems/weatherFile.ts'
import { BadInput } from '../answer.ts'
import type { Command } from '../command.ts'
import { designOf } from '../design.ts'
import type { FlagValues } from '../flags.ts'
import { PURCHASE_FLAGS, scenarioOf } from './document.ts'
import { placeOf } from './weatherPlace.ts'

const DEFAULT_SEED = 1
const DIGITS = 3
const short = (value: number): number => Number(value.toPrecision(DIGITS))
const shortAll = (one: Quantiles): Cell[] => Object.values(one).map(short)

/** Where the ground stands, and the years of one's own weather. */
function studied(values: FlagValues): {
  scenario: Scenario
  design: GroundDesign
  ownYears: Float64Array[]
} {
  const scenario = scenarioOf(values, DEFAULT_PRESET)
  if (values.weather === undefined) return { scenario, design: designOf(scenario), ownYears: [] }
  const { data, place, weather } = placeOf(values)
  const there = patchScenario(scenario, { site: OWN_SITE }, place.country)
  if (!there.ok) throw new BadInput(sentenceOf(there.error))
  const design = firstDesign(data, there.value, [there.value.availability])
  return {
    scenario: there.value,
    design,
    ownYears: outputsOf(design, weather?.years ?? [], there.value.soiling),
  }
}

const TOGETHER = Object.values(CAUSES).map(
  ({ correlation, figures, why }) =>
    `${figures.join(', ')}: drawn together, ${correlation} (ours), since ${why}.`,
)
const WEATHER: Record<MonteCarlo['weather']['kind'], (years: number) => string> = {
  none: () => 'No panels on Earth: its weather does not count.',
  own: (years) => `The ground meets one of the ${years} years of the weather, sized for it.`,
  resampled: (years) =>
    `The ground meets one of ${years} years made of the days of the one there is, in blocks of ${BLOCK_DAYS} from within ${WINDOW_DAYS} days of their date, sized for it: real years differ more.`,
}

export const montecarlo: Command = {
  summary: 'How sure the comparison is: every price drawn between its ends, by year, and what decides',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    ...PURCHASE_FLAGS,
    weather: 'in place of the scenario’s place; of several years each is drawn',
    draws: `default ${DRAWS.default}`,
    seed: `default ${DEFAULT_SEED}`,
  },
  answer(values) {
    const { scenario, design, ownYears } = studied(values)
    const model = buildModel(scenario)
    const { comparison } = new Asked(model, design, OPENING_MS)
    const { draws = DRAWS.default, seed = DEFAULT_SEED } = values
    const all = lastStep(monteCarlo(model, design, comparison, { draws, seed, ownYears }))
    if (!all)
      throw new BadInput('The scenario has no price on both sides: its fleet or its supply carries no load.')
    const tornado = tilts(model, design, comparison)
    const { nominal, quantiles, orbitCheaperFraction, byYear, crossingYear, crossing, neverFraction } = all
    const years = ['year', 'orbitCheaperFraction', 'p5', 'p25', 'p50', 'p75', 'p95']
    return {
      json: { ...all, tornado, drawn: DRAWN_FIGURES, drawnTogether: Object.values(CAUSES) },
      facts: {
        ...{ preset: scenario.preset, purchaseYear: scenario.purchaseYear, draws, seed },
        ...{ orbitCheaperFraction, crossingYear, crossingMedian: crossing.p50, neverFraction },
      },
      tables: [
        {
          title: 'Bought in the scenario’s year',
          columns: ['quantity', 'nominal', ...years.slice(2)],
          rows: (Object.keys(quantiles) as (keyof typeof quantiles)[]).map((key) => [
            ...[key, short(nominal[key])],
            ...shortAll(quantiles[key]),
          ]),
        },
        {
          title: 'Price in orbit over that on Earth, by year of purchase',
          columns: years,
          rows: byYear.map((one) => [one.year, short(one.orbitCheaperFraction), ...shortAll(one.priceRatio)]),
        },
        {
          title: 'What decides: the ratio with one figure at its low and at its high end',
          columns: ['figure', 'low', 'high'],
          rows: tornado.map(({ figure, low, high }) => [figure, short(low), short(high)]),
        },
      ],
      csv: {
        columns: years,
        rows: byYear.map((one) => [one.year, one.orbitCheaperFraction, ...Object.values(one.priceRatio)]),
      },
      notes: [
        'Every figure from a stream of its own: the same seed gives the same answer. By year prices move: launch on its path, what learns by its rate.',
        ...TOGETHER,
        WEATHER[all.weather.kind](all.weather.years),
      ],
    }
  },
}
