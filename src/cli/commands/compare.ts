/** `compare`: the same computing in orbit and on Earth, every headline number of the page's panel. */
import { type Cell, decimal, prefixed } from '../../report/quantity.ts'
import { compare as compareSides, fleetMeans } from '../../scenario/answers/compare.ts'
import { designGround, type GroundDesign } from '../../scenario/answers/ground.ts'
import { HEADLINES, type HeadlineKey, type Headlines, headlines } from '../../scenario/answers/headlines.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET, OPENING_MS, OPENING_UTC } from '../../scenario/document/presets.ts'
import { badValue } from '../../scenario/document/refusal.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { SOURCES, type SourceId } from '../../scenario/facts/sources.ts'
import { BadInput } from '../answer.ts'
import type { Command } from '../command.ts'
import { utcText } from '../flags.ts'
import { scenarioOf } from './document.ts'
import { shippedSites } from './site.ts'

/** A design that tells the scenario's own availability, no more. */
function designOf(scenario: Scenario): GroundDesign {
  const { site, availability } = scenario
  const place = shippedSites().find((one) => one.id === site)
  if (!place) {
    throw new BadInput(
      badValue(
        'site',
        site,
        shippedSites().map((one) => one.id),
      ),
    )
  }
  for (const step of designGround(place, scenario, [availability])) if (typeof step !== 'number') return step
  throw new Error('The ground gave no design.')
}

/** Four digits: 11.2 M, 1,472, 0.9599. */
const onPaper = (value: Cell): string => {
  if (typeof value !== 'number') return value === null ? '—' : String(value)
  return Math.abs(value) < 1e6 ? decimal(Number(value.toPrecision(4)), 4) : prefixed(value, '').trim()
}

export const compare: Command = {
  summary: 'The same computing in orbit and on Earth: power, price, footprint, time',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    utc: `default ${OPENING_UTC}`,
  },
  answer(values) {
    const scenario = scenarioOf(values, DEFAULT_PRESET)
    const utcMs = values.utc ?? OPENING_MS
    const year = new Date(utcMs).getUTCFullYear()
    const model = buildModel(scenario)
    const design = designOf(scenario)
    const comparison = compareSides(model, design, fleetMeans(model, year))
    const { orbit, ground } = headlines(model, design, comparison, utcMs)
    const { study, itMwhPerYear } = comparison
    const both = {
      itW: { value: study.itW, unit: 'W' },
      itMwhPerYear: { value: itMwhPerYear, unit: 'MWh/yr' },
      studyYears: { value: study.years, unit: 'yr' },
      discountRate: { value: study.discountRate, unit: '1/yr', source: ['wacc'] },
    }
    const sides: Headlines[] = ground ? [orbit, ground] : [orbit]
    const used = sides.flatMap((side) => Object.values(side).flatMap(({ source = [] }) => source))
    const rows = (Object.keys(HEADLINES) as HeadlineKey[]).map((key) => {
      const inOrbit = orbit[key]
      const onEarth = ground?.[key]
      return [
        key,
        HEADLINES[key][0],
        ...[inOrbit?.value ?? null, inOrbit?.low ?? null, inOrbit?.high ?? null],
        ...[onEarth?.value ?? null, onEarth?.low ?? null, onEarth?.high ?? null],
      ]
    })
    const columns = [
      'quantity',
      'unit',
      'orbit',
      'orbitLow',
      'orbitHigh',
      'ground',
      'groundLow',
      'groundHigh',
    ]
    const { supply, site, countChips } = scenario
    return {
      json: {
        utc: utcText(utcMs),
        year,
        site,
        supply,
        chipsCounted: countChips,
        both,
        orbit,
        ground,
        sources: Object.fromEntries([...new Set<SourceId>([...used, 'wacc'])].map((id) => [id, SOURCES[id]])),
      },
      facts: {
        preset: scenario.preset,
        site: design.site.name,
        supply,
        sameItW: study.itW,
        itMwhPerYear,
        studyYears: study.years,
        discountRate: study.discountRate,
        chipsCounted: countChips,
      },
      tables: [
        {
          columns,
          rows: rows.map((row) => row.map(onPaper)),
        },
      ],
      csv: { columns, rows },
      notes: [
        ...(ground ? [] : ['No solar supply up to 100 W a watt of load carries that share of hours here.']),
        'Low and high: every figure at its cheap end, or at its dear end, at once. Sources: --json.',
      ],
    }
  },
}
