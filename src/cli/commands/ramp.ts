/** `ramp`: what the industry can put up in each year to 2045, in orbit and on Earth, and what holds it back. */
import type { PacedSupply, Span } from '../../economics/ramp.ts'
import { found } from '../../lib/at.ts'
import { GW } from '../../lib/units.ts'
import type { Cell } from '../../report/quantity.ts'
import type { Table } from '../../report/table.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { type Ramp, rampOf, rampSources, type ToldYear } from '../../scenario/answers/ramp.ts'
import { carbonIn, rampCarbon, type YearCarbon } from '../../scenario/answers/rampCarbon.ts'
import { DEFAULT_PRESET } from '../../scenario/document/presets.ts'
import { endOf, PATHS, type Path, RAMP_FIGURES, type RampFigure } from '../../scenario/facts/industry.ts'
import { type IndustrySourceId, industrySource } from '../../scenario/facts/industrySources.ts'
import { refuse } from '../answer.ts'
import type { Command } from '../command.ts'
import { HELD_SUPPLIES } from '../heldSupplies.ts'
import { assuming, CARBON_FLAGS, scenarioOf } from './document.ts'

const MOST_GW = 1e6

/** `launch=0,logic=200`: a supply and its gigawatts a year. */
function capsOf(text: string | undefined): Partial<Record<PacedSupply, number>> {
  const pairs = text === undefined ? [] : text.split(',')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', gw = ''] = pair.split('=')
      const value = gw.trim() === '' ? Number.NaN : Number(gw)
      if (!(HELD_SUPPLIES as readonly string[]).includes(name) || !(value >= 0 && value <= MOST_GW)) {
        throw refuse(
          'caps',
          pair,
          `NAME=GW of 0 to ${MOST_GW} GW a year, NAME one of ${HELD_SUPPLIES.join(', ')}`,
        )
      }
      if (pairs.filter((one) => one.startsWith(`${name}=`)).length > 1) {
        throw refuse('caps', pair, 'each NAME once')
      }
      return [name, value]
    }),
  )
}

const gw = (span: Span): Record<keyof Span, number | null> => ({
  low: inGw(span.low),
  central: inGw(span.central),
  high: inGw(span.high),
})
/** Null where there is no end to it. */
const inGw = (powerW: number): number | null => (Number.isFinite(powerW) ? powerW / GW : null)
const gwOf = <S extends string>(caps: Record<S, Span>) =>
  Object.fromEntries(Object.entries<Span>(caps).map(([id, span]) => [id, gw(span)]))

const MT_KG = 1e9
const inMt = ({ low, central, high }: Span): Span => ({
  low: low / MT_KG,
  central: central / MT_KG,
  high: high / MT_KG,
})

const told = (one: ToldYear, carbon: YearCarbon) => ({
  year: one.year,
  capsGw: gwOf({ ...one.orbit.caps, terafab: one.terafab }),
  binding: one.orbit.binding,
  ties: one.orbit.ties,
  bindingChances: one.chances.orbit,
  addedGw: one.orbit.addedW / GW,
  renewedGw: one.orbit.renewedW / GW,
  retiredGw: one.orbit.retiredW / GW,
  installedGw: one.orbit.installedW / GW,
  satellites: one.satellites,
  launches: one.launches,
  earth: {
    capsGw: gwOf({ ...one.earth.caps, ...one.powerParts }),
    binding: one.earth.binding,
    ties: one.earth.ties,
    bindingChances: one.chances.earth,
    powerBinding: one.powerBinding,
    addedGw: one.earth.addedW / GW,
    renewedGw: one.earth.renewedW / GW,
    retiredGw: one.earth.retiredW / GW,
    vacantGw: one.earth.vacantW / GW,
    installedGw: one.earth.installedW / GW,
  },
  carbonMt: { orbit: inMt(carbon.orbitKg), earth: inMt(carbon.earthKg) },
  robots: {
    made: one.robotsMade,
    atWork: one.robots,
    workers: one.robotWorkers,
    buildSpeed: one.buildSpeed,
  },
})

/** What the case takes, between its ends, of every figure that stays and every path in its first and last year. */
const inputsOf = ({ question: { rampCase } }: Ramp) => ({
  paths: Object.fromEntries(
    Object.entries<Path>(PATHS).map(([id, path]) => {
      const { low, central, high, unit, sources } = path
      return [id, { unit, takes: endOf(path, rampCase), low, central, high, sources }]
    }),
  ),
  figures: Object.fromEntries(
    Object.entries<RampFigure>(RAMP_FIGURES).map(([id, figure]) => {
      const { low, central, high, unit, sources } = figure
      return [id, { unit, value: figure[endOf(figure, rampCase)], low, central, high, sources }]
    }),
  ),
})

const sourcesIn = (ids: readonly IndustrySourceId[]) =>
  Object.fromEntries(ids.map((id) => [id, industrySource(id)]))

const DIGITS = 3
const short = (value: number): number => Number(value.toPrecision(DIGITS))
/** `launch`, `logic = memory`, with its chance where it is not sure. */
function heldText(ties: readonly string[], chances: Record<string, number>): string {
  const chance = ties.reduce((sum, id) => sum + (chances[id] ?? 0), 0)
  const percent = Math.round(chance * 100)
  return `${ties.join(' = ')}${percent < 100 ? ` (${percent} %)` : ''}`
}

/** Years that the readable answer shows of the table of caps. */
const SHOWN = [2026, 2028, 2030, 2035, 2040, 2045]

const capRows = (years: readonly ToldYear[]): Cell[][] => {
  const shown = SHOWN.map((year) =>
    found(
      years.find((one) => one.year === year),
      String(year),
    ),
  )
  const row = (id: string, of: (one: ToldYear) => Span): Cell[] => [
    id,
    ...shown.map((one) => (Number.isFinite(of(one).central) ? short(of(one).central / GW) : null)),
  ]
  const [first] = shown
  return [
    ...Object.keys(first?.orbit.caps ?? {}).map((id) =>
      row(`orbit: ${id}`, (one) => one.orbit.caps[id as 'launch']),
    ),
    ...Object.keys(first?.earth.caps ?? {}).map((id) =>
      row(`Earth: ${id}`, (one) => one.earth.caps[id as 'power']),
    ),
    ...Object.keys(first?.powerParts ?? {}).map((id) =>
      row(`Earth, power: ${id}`, (one) => one.powerParts[id as 'queue']),
    ),
    row('terafab', (one) => one.terafab),
  ]
}

/** Each a column with what it says of a year; `text`: as the readable answer has it. */
const COLUMNS: Record<string, (one: ToldYear, text: boolean) => Cell> = {
  year: ({ year }) => year,
  binding: ({ orbit, chances }, text) =>
    text ? heldText(orbit.ties, chances.orbit) : orbit.ties.join(' = '),
  addedGw: ({ orbit }) => orbit.addedW / GW,
  renewedGw: ({ orbit }) => orbit.renewedW / GW,
  retiredGw: ({ orbit }) => orbit.retiredW / GW,
  installedGw: ({ orbit }) => orbit.installedW / GW,
  satellites: ({ satellites }) => satellites,
  launches: ({ launches }) => launches,
  earthBinding: ({ earth, chances }, text) =>
    text ? heldText(earth.ties, chances.earth) : earth.ties.join(' = '),
  earthAddedGw: ({ earth }) => earth.addedW / GW,
  earthRetiredGw: ({ earth }) => earth.retiredW / GW,
  earthInstalledGw: ({ earth }) => earth.installedW / GW,
  robots: ({ robots }) => Math.round(robots),
  buildSpeed: ({ buildSpeed }) => buildSpeed,
}
/** What does not fit a terminal. */
const ONLY_CSV = ['renewedGw', 'retiredGw', 'earthRetiredGw']
const COUNTS = ['year', 'satellites', 'launches', 'robots']

function yearTable(years: readonly ToldYear[], text: boolean): Table {
  const columns = Object.keys(COLUMNS).filter((key) => !text || !ONLY_CSV.includes(key))
  const cell = (key: string, one: ToldYear): Cell => {
    const value = found(COLUMNS[key], key)(one, text)
    return text && typeof value === 'number' && !COUNTS.includes(key) ? short(value) : value
  }
  return { columns, rows: years.map((one) => columns.map((key) => cell(key, one))) }
}

const carbonTable = (carbon: readonly YearCarbon[]): Table => ({
  title: 'Carbon of a year, millions of tonnes of CO₂',
  columns: ['year', 'orbit', 'orbitLow', 'orbitHigh', 'earth', 'earthLow', 'earthHigh'],
  rows: carbon
    .filter(({ year }) => SHOWN.includes(year))
    .map(({ year, orbitKg, earthKg }) => [
      year,
      ...[orbitKg, earthKg].flatMap(({ low, central, high }) =>
        [central, low, high].map((kg) => short(kg / MT_KG)),
      ),
    ]),
})

export const ramp: Command = {
  summary: 'What industry can put up each year to 2045, in orbit and on Earth, and what holds it back',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    case: 'default central',
    labour: 'default robots',
    caps: 'default: as the case has it',
    ...CARBON_FLAGS,
  },
  answer(values) {
    const scenario = assuming(scenarioOf(values, DEFAULT_PRESET), values)
    const question = {
      rampCase: values.case ?? 'central',
      labour: values.labour ?? 'robots',
      caps: capsOf(values.caps),
    } as const
    const all = rampOf(buildModel(scenario), question)
    const { years, needs, kgPerKw } = all
    const carbon = rampCarbon(all, scenario)
    const last = found(years.at(-1), 'years')
    return {
      json: {
        preset: scenario.preset,
        case: question.rampCase,
        labour: question.labour,
        heldGw: question.caps,
        satellite: { ...needs, kgPerKw },
        years: years.map((one) => told(one, carbonIn(carbon, one.year))),
        doublingYears: all.doublingYears,
        inputs: inputsOf(all),
        sources: sourcesIn(rampSources(question.rampCase)),
      },
      facts: {
        preset: scenario.preset,
        case: question.rampCase,
        labour: question.labour,
        massKgPerKw: short(kgPerKw),
        orbitInLastYearGw: short(last.orbit.installedW / GW),
        earthInLastYearGw: short(last.earth.installedW / GW),
        doublingYears: all.doublingYears && short(all.doublingYears),
      },
      tables: [
        yearTable(years, true),
        {
          title: 'What each supply allows, GW of computers a year',
          columns: ['supply', ...SHOWN.map(String)],
          rows: capRows(years),
        },
        carbonTable(carbon),
      ],
      csv: yearTable(years, false),
      notes: [
        'What could be made if all were ordered and every flight carried computers: no forecast of what will be.',
        'In brackets the chance that it is what binds, each supply somewhere between its low and its high.',
        'Carbon: panels, batteries, methane, gas and grid as sourced; bodies, computers, data centers, launch beyond its fuel and re-entry are assumptions of ours with a wide range.',
        'Power on Earth is grid, gas and own Sun together, with the places that worn-out computers leave. Ranges, inputs, sources: --json.',
      ],
    }
  },
}
