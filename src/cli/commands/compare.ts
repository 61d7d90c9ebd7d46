/** `compare`: the same computing in orbit and on Earth, every headline number of the page's panel. */
import { meanings } from '../../i18n/en/meanings.ts'
import { at } from '../../lib/at.ts'
import { type Cell, decimal, idText, prefixed } from '../../report/quantity.ts'
import { Asked } from '../../scenario/answers/asked.ts'
import { carbonOf, type SideCarbon } from '../../scenario/answers/carbon.ts'
import { carriesLoad } from '../../scenario/answers/compare.ts'
import { type Headline, type Headlines, headlines } from '../../scenario/answers/headlines.ts'
import { figureRange, type Range } from '../../scenario/answers/levels.ts'
import { machineOf, servedFraction, sourcesOfMachine } from '../../scenario/answers/machine/machine.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { HEADLINE_KEYS, HEADLINES } from '../../scenario/answers/names.ts'
import { pricedSupplies } from '../../scenario/answers/supplyPrices.ts'
import { tilts } from '../../scenario/answers/tilts.ts'
import { DEFAULT_PRESET, OPENING_MS, OPENING_UTC } from '../../scenario/document/presets.ts'

import type { Scenario } from '../../scenario/document/schema.ts'
import { FIGURES, type FigureId, figureOf } from '../../scenario/facts/figures.ts'
import { machineSource } from '../../scenario/facts/machineSources.ts'
import type { SourceId } from '../../scenario/facts/sources.ts'

import type { Command } from '../command.ts'
import { designOf } from '../design.ts'
import { utcText } from '../flags.ts'
import { assuming, CARBON_FLAGS, PURCHASE_FLAGS, scenarioOf } from './document.ts'

/** Four digits: 11.2 M, 1,472, 0.9599; a year as it stands. */
const onPaper = (value: Cell, unit: Cell): string => {
  if (unit === 'year') return idText(value)
  if (typeof value !== 'number') return value === null ? '—' : String(value)
  return Math.abs(value) < 1e6 ? decimal(Number(value.toPrecision(4)), 4) : prefixed(value, '').trim()
}

type All = ReturnType<typeof headlines>

/** What is put in, for whoever works the figures out again: each with its range and source. */
const figuresIn = (scenario: Scenario) =>
  Object.fromEntries(
    (Object.keys(FIGURES) as FigureId[]).map((id) => {
      const { unit, source } = figureOf(id)
      return [id, { ...figureRange(scenario, id), unit, source }]
    }),
  )

const COLUMNS = [
  'quantity',
  'unit',
  'both',
  'orbit',
  'orbitLow',
  'orbitHigh',
  'ground',
  'groundLow',
  'groundHigh',
  'oneOrbit',
] as const

/** @param never what is written where there is an end, but never */
function rowsOf({ shared, orbit, ground, plane }: All, never: Cell): Cell[][] {
  const ranged = (one: Headline | undefined): Cell[] => {
    if (one?.low === undefined) return [one?.value ?? null, null, null]
    return [one.value ?? never, one.low ?? never, one.high ?? never]
  }
  return HEADLINE_KEYS.map((key) => [
    key,
    HEADLINES[key][0],
    shared[key]?.value ?? null,
    ...ranged(orbit[key]),
    ...ranged(ground?.[key]),
    plane[key]?.value ?? null,
  ])
}

/** The columns of a table that have anything to say, for the rows that do. */
function tableOf(title: string, rows: readonly (readonly Cell[])[], wanted: readonly string[]) {
  const isTold = (_: unknown, index: number) => index < 2 || wanted.includes(at(COLUMNS, index))
  return {
    title,
    columns: COLUMNS.filter(isTold),
    rows: rows
      .map((row) => row.filter(isTold))
      .filter((row) => row.slice(2).some((cell) => cell !== null))
      .map((row) => row.map((cell, column) => (column < 2 ? String(cell) : onPaper(cell, at(row, 1))))),
  }
}

/** Parts of both sides' carbon, kg/MWh: central, low, high. */
function carbonTable(orbit: SideCarbon, ground: SideCarbon | null) {
  const row = (side: string, name: string, { low, central, high }: Range<number>): Cell[] => [
    ...[side, name],
    ...[central, low, high].map((value) => Number(value.toPrecision(3))),
  ]
  const rows = (side: string, of: SideCarbon) => [
    ...of.lines.map(({ part, kgPerMwh, source }) =>
      row(side, source === 'ours' ? `${part} (ours)` : part, kgPerMwh),
    ),
    row(side, 'in all', of.total),
  ]
  return {
    title: 'Carbon for a megawatt-hour to the computers, kg/MWh',
    columns: ['side', 'part', 'central', 'low', 'high'],
    rows: [...rows('orbit', orbit), ...(ground ? rows('ground', ground) : [])],
  }
}

const usedSources = ({ shared, orbit, ground, plane }: All): SourceId[] => [
  ...new Set(
    [shared, orbit, ground ?? {}, plane].flatMap((one: Headlines) =>
      Object.values(one).flatMap(({ source = [] }) => source),
    ),
  ),
]

export const compare: Command = {
  summary: 'The same computing in orbit and on Earth: power, price, footprint, time',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    satellites: "default: the constellation's",
    pointing: "default: the satellite's",
    ...PURCHASE_FLAGS,
    utc: `default ${OPENING_UTC}`,
    ...CARBON_FLAGS,
  },
  answer(values) {
    const scenario = assuming(scenarioOf(values, DEFAULT_PRESET), values)
    const utcMs = values.utc ?? OPENING_MS
    const design = designOf(scenario)
    const asked = new Asked(buildModel(scenario), design, utcMs)
    const { comparison, year } = asked
    const all = headlines(asked)
    const { shared, orbit, ground, plane } = all
    const rows = rowsOf(all, 'never')
    const carbon = carbonOf(comparison)
    const { supply, site, countChips } = scenario
    const figures = figuresIn(scenario)
    const machine = machineOf(asked.model, servedFraction(asked.model, utcMs), comparison)
    const sources = new Set([
      ...usedSources(all),
      ...Object.values(figures).map(({ source }) => source),
      ...sourcesOfMachine(machine),
    ])
    return {
      json: {
        utc: utcText(utcMs),
        year,
        site,
        supply,
        chipsCounted: countChips,
        both: shared,
        orbit,
        ground,
        oneOrbit: plane,
        meanings: meanings,
        waterfall: { orbit: comparison.orbit.waterfall, ground: comparison.ground?.waterfall ?? null },
        carbon,
        tilts: comparison.ground ? tilts(asked.model, design, comparison) : [],
        supplies: pricedSupplies(design, scenario),
        delivery: { orbit: comparison.orbit.delivery, ground: comparison.ground?.delivery ?? null },
        machine: machine.budgets,
        falls: machine.falls,
        figures,
        scenario,
        sources: Object.fromEntries([...sources].map((id) => [id, machineSource(id)])),
      },
      facts: {
        preset: scenario.preset,
        site: design.site.name,
        supply,
        pointing: scenario.satellite.pointing,
        chipsCounted: countChips,
      },
      tables: [
        tableOf('Of both together', rows, ['both']),
        tableOf('Each side', rows, COLUMNS.slice(3, 9)),
        tableOf('The orbit of the first group', rows, ['oneOrbit']),
        ...(carbon ? [carbonTable(carbon.orbit, carbon.ground)] : []),
      ],
      csv: { columns: COLUMNS, rows: rowsOf(all, null) },
      notes: [
        ...(carriesLoad(comparison)
          ? []
          : [
              'The fleet carries no load, or none at one end of the figures: housekeeping takes all that its arrays give.',
            ]),
        ...(ground ? [] : ['No solar supply up to 100 W a watt of load carries that share of hours here.']),
        'Low and high: every figure at its cheap end, or at its expensive end, at once. Meanings, inputs and sources: --json.',
      ],
    }
  },
}
