/** `satellite`: one satellite of a fleet as a machine, every budget; at one altitude, or at many. */
import { catalogue as catalogueWords } from '../../i18n/en/catalogue.ts'
import { machine as words } from '../../i18n/en/machine.ts'
import { type Cell, decimal, prefixed } from '../../report/quantity.ts'
import type { Table } from '../../report/table.ts'
import { compare, fleetMeans } from '../../scenario/answers/compare.ts'
import { type CatalogueRow, catalogue } from '../../scenario/answers/machine/catalogue.ts'
import type { MachineFigure } from '../../scenario/answers/machine/figure.ts'
import {
  atAltitude,
  type Machine,
  machineOf,
  servedFraction,
  sourcesOfMachine,
} from '../../scenario/answers/machine/machine.ts'
import { BUDGETS, type Budget } from '../../scenario/answers/machine/names.ts'
import { buildModel, builtYear } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET, OPENING_MS, OPENING_UTC } from '../../scenario/document/presets.ts'
import { sentenceOf } from '../../scenario/document/refusal.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { machineSource } from '../../scenario/facts/machineSources.ts'
import { BadInput, flagOf } from '../answer.ts'
import type { Command } from '../command.ts'
import { designOf } from '../design.ts'
import { type FlagValues, utcText } from '../flags.ts'
import { patched, scenarioOf } from './document.ts'

/** What the flags say, laid over the preset or the file. */
function asked(values: FlagValues): Scenario {
  const { accelerator, languageModel, precision, sequences, contextTokens } = values
  const { bitsPerTflop, usedFraction, restartS, unpromisedWorth, encounterKm } = values
  const work = {
    ...{ languageModel, precision, sequences, contextTokens },
    ...{ bitsPerTflop, usedFraction, restartS, unpromisedWorth, encounterKm },
  }
  const given = Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined))
  const satellite = accelerator === undefined ? {} : { satellite: { accelerator } }
  return patched(scenarioOf(values, DEFAULT_PRESET), { ...given, ...satellite })
}

function moved(scenario: Scenario, altitudeKm: number): Scenario {
  const result = atAltitude(scenario, altitudeKm)
  if (result.ok) return result.value
  throw new BadInput(sentenceOf(result.error).replace(/^\w+/, flagOf('altitudeKm')))
}

const figuresOf = ({ budgets }: Machine, budget: Budget) => Object.entries<MachineFigure>(budgets[budget])

/** Four digits: 2.93 M, 0.00146. */
const onPaper = (value: number | null | undefined): Cell => {
  if (value === null || value === undefined) return null
  if (Math.abs(value) >= 1e6) return prefixed(value, '').trim()
  if (value !== 0 && Math.abs(value) < 1e-6) return value.toExponential(3)
  return decimal(Number(value.toPrecision(4)), value !== 0 && Math.abs(value) < 1e-3 ? 9 : 6)
}

const budgetTable = (machine: Machine, budget: Budget): Table => ({
  title: budget,
  columns: ['figure', 'value', 'low', 'high', 'unit'],
  rows: figuresOf(machine, budget).map(([key, { value, low, high, unit }]) => [
    (words[budget] as Record<string, string>)[key] ?? key,
    ...[onPaper(value), onPaper(low), onPaper(high)],
    unit,
  ]),
})

/** What others print, beside ours. */
const besideTable = ({ beside, budgets }: Machine): Table => ({
  title: 'beside what others print',
  columns: ['figure', 'who', 'low', 'high', 'unit'],
  rows: beside.flatMap(({ budget, figure, others }) => {
    const ours = (budgets[budget] as Record<string, MachineFigure>)[figure]
    const about = (words[budget] as Record<string, string>)[figure] ?? figure
    const unit = ours?.unit ?? ''
    return [
      [about, 'here', onPaper(ours?.value), onPaper(ours?.value), unit],
      ...others.map(({ who, low, high }) => [about, who, onPaper(low), onPaper(high), unit]),
    ]
  }),
})

const spanOnPaper = (span: CatalogueRow['worked'] | null): Cell => {
  if (!span) return null
  const [low, high] = [onPaper(span.low), onPaper(span.high)]
  return low === high ? low : `${low} to ${high}`
}

/** Published satellites, worked out. */
const catalogueTable = (): Table => ({
  title: 'published satellites, worked out',
  columns: ['who', 'date', 'figure', 'published', 'here', 'unit', 'difference'],
  rows: catalogue().map(({ who, date, figure, published, worked, unit, difference }) => [
    ...[who, date, catalogueWords[figure], spanOnPaper(published), spanOnPaper(worked), unit],
    catalogueWords[difference ?? 'agree'],
  ]),
})

const sourcesIn = (machines: readonly Machine[]) =>
  Object.fromEntries(
    [...new Set([...machines.flatMap(sourcesOfMachine), ...catalogue().map(({ source }) => source)])].map(
      (id) => [id, machineSource(id)],
    ),
  )

/** Of a sweep: a row an altitude, a column a figure. */
const sweepTable = (all: readonly { altitudeKm: number; machine: Machine }[]): Table => {
  const keys = BUDGETS.flatMap((budget) =>
    all
      .slice(0, 1)
      .flatMap(({ machine }) => figuresOf(machine, budget).map(([key]) => [budget, key] as const)),
  )
  return {
    columns: ['altitudeKm', ...keys.map(([budget, key]) => `${budget}.${key}`), 'compute.binding'],
    rows: all.map(({ altitudeKm, machine }) => [
      altitudeKm,
      ...BUDGETS.flatMap((budget) => figuresOf(machine, budget).map(([, { value }]) => value)),
      machine.named.binding,
    ]),
  }
}

export const satellite: Command = {
  summary: 'One satellite as a machine: power, heat, mass, life and tokens, at one altitude or many',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    satellites: "default: the constellation's",
    pointing: "default: the satellite's",
    utc: `default ${OPENING_UTC}`,
    altitudeKm: 'default: where the fleet flies; FROM:TO:STEP for many',
    accelerator: "default: the satellite's",
    languageModel: "default: the scenario's",
    precision: "default: the scenario's",
    sequences: "default: the scenario's",
    contextTokens: "default: the scenario's",
    bitsPerTflop: "default: the scenario's",
    usedFraction: "default: the scenario's",
    restartS: "default: the scenario's",
    unpromisedWorth: "default: the scenario's",
    encounterKm: "default: the scenario's",
  },
  sweep: 'altitudeKm',
  answer(values, swept) {
    const scenario = asked(values)
    const utcMs = values.utc ?? OPENING_MS
    const design = designOf(scenario)
    const machineIn = (flown: Scenario) => {
      const model = buildModel(flown)
      const sides = compare(model, design, fleetMeans(model, builtYear(model)))
      return machineOf(model, servedFraction(model, utcMs), sides)
    }
    const machineAt = (altitudeKm: number) => machineIn(moved(scenario, altitudeKm))
    const { preset, satelliteId } = scenario
    const head = { utc: utcText(utcMs), preset, satelliteId, pointing: scenario.satellite.pointing }
    if (swept.length > 0) {
      const all = swept.map((altitudeKm) => ({ altitudeKm, machine: machineAt(altitudeKm) }))
      const altitudes = all.map(({ altitudeKm, machine }) => ({
        altitudeKm,
        named: machine.named,
        ...machine.budgets,
      }))
      const table = sweepTable(all)
      return {
        json: { ...head, altitudes, meanings: words, sources: sourcesIn(all.map(({ machine }) => machine)) },
        facts: head,
        tables: [table],
        csv: table,
      }
    }
    const { altitudeKm } = values
    const machine = altitudeKm === undefined ? machineIn(scenario) : machineAt(altitudeKm)
    const rows = BUDGETS.flatMap((budget) =>
      figuresOf(machine, budget).map(([key, { value, low, high, unit, source = [] }]) => [
        ...[budget, key, value, low ?? null, high ?? null, unit, source.join(' ')],
      ]),
    )
    return {
      json: {
        ...head,
        altitudeKm: altitudeKm ?? null,
        named: machine.named,
        ...machine.budgets,
        falls: machine.falls,
        beside: machine.beside,
        catalogue: catalogue(),
        meanings: words,
        scenario,
        sources: sourcesIn([machine]),
      },
      facts: { ...head, ...machine.named },
      tables: [
        ...BUDGETS.map((budget) => budgetTable(machine, budget)),
        besideTable(machine),
        catalogueTable(),
      ],
      csv: { columns: ['budget', 'figure', 'value', 'low', 'high', 'unit', 'sources'], rows },
      notes: ['Tokens are a ceiling: services reach a twentieth to nine tenths of it. Sources: --json.'],
    }
  },
}
