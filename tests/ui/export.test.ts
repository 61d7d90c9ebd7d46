import { expect, test } from 'vitest'
import { datasetCsv, type Exportable } from '../../src/report/dataset.ts'
import { svgText } from '../../src/report/drawing.ts'
import { segmentsOf } from '../../src/scenario/answers/atlasPlace.ts'
import type { GroundDesign } from '../../src/scenario/answers/ground.ts'
import { buildModel, planeOfGroup } from '../../src/scenario/answers/model.ts'
import { batteryOf } from '../../src/scenario/answers/series.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { type Atlas, atlasOf } from '../../src/systems/atlas.ts'
import { orbitOfPlane } from '../../src/systems/constellation.ts'
import { groupYears } from '../../src/systems/groupYears.ts'
import { hourYear } from '../../src/systems/hourYear.ts'
import { planeYear } from '../../src/systems/year.ts'
import { type ChartContext, chartData, stretchStart } from '../../src/ui/charts/chartData.ts'
import { chartExport } from '../../src/ui/charts/chartExport.ts'
import { licencesOf, scenarioSources } from '../../src/ui/kit/references.ts'
import { atlasExport } from '../../src/ui/rooms/atlas/atlasExport.ts'
import { shownOf } from '../../src/ui/rooms/atlas/quantities.ts'
import { storageRows } from '../../src/ui/rooms/battery/storage.ts'
import { storageExport } from '../../src/ui/rooms/battery/storageExport.ts'
import { frontierExport } from '../../src/ui/rooms/earth/frontierExport.ts'
import { barsExport } from '../../src/ui/rooms/price/barsExport.ts'
import { heatOf } from '../../src/ui/rooms/year/heat.ts'
import { heatExport } from '../../src/ui/rooms/year/heatExport.ts'
import { groupYearExport, planeYearExport } from '../../src/ui/rooms/year/yearExport.ts'

const ORIGIN = { version: '1', link: 'https://example.org/#v=3' }
const WORDS = { source: 'Source', licence: 'Licence', cite: 'Cite as', link: 'Made at' }
const NOW = Date.parse('2026-09-23T06:00:00Z')
const SCENARIO = PRESETS['dawn-dusk-650']!.scenario

function sideOf(preset: string) {
  const model = buildModel(PRESETS[preset]!.scenario)
  const plane = planeOfGroup(model, 0)
  const year = planeYear(model.fleet, plane, 2026)
  return { short: preset, orbit: orbitOfPlane(model.fleet, plane), year, battery: batteryOf(model, 0, year) }
}
const context: ChartContext = {
  year: 2026,
  model: buildModel(PRESETS['dawn-dusk-650']!.scenario),
  plantPvW: () => null,
  selected: sideOf('dawn-dusk-650'),
  other: sideOf('starlink-53'),
  ground: null,
  supply: null,
}
/** Sun from 6 to 18 h, every day alike. */
const GROUND = {
  site: { id: 'here', name: 'Here, There', latitudeDeg: 30, longitudeDeg: -112, elevationM: 0, tzHours: -7 },
  drawnAcWPerW: Float64Array.from({ length: 8760 }, (_, i) =>
    Math.max(0, Math.sin(((i % 24) - 6) * (Math.PI / 12))),
  ),
} as unknown as GroundDesign
const shared = { sources: scenarioSources(SCENARIO, 'starlink-53'), licences: licencesOf(null) }

/** Of the drawing: where the lines of the grid end, and what stands below them. */
function belowPlot({ drawing }: Exportable) {
  const feet = drawing.shapes.flatMap((shape) =>
    shape.kind === 'path'
      ? [...shape.d.matchAll(/^M[\d.]+ [\d.]+V([\d.]+)$/g)].map(([, y]) => Number(y))
      : [],
  )
  const ticks = drawing.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.anchor === 'middle' ? [shape.y] : [],
  )
  return { foot: Math.max(...feet), ticks }
}

test('a chart’s instants stand below its lines', () => {
  const { foot, ticks } = belowPlot(chart('power', '24'))
  expect(ticks.length).toBeGreaterThan(3)
  for (const y of ticks) expect(y).toBeGreaterThan(foot)
})

function chart(quantity: 'power' | 'battery', stretch: '6' | '24' | 'year'): Exportable {
  const startMs = stretchStart(stretch, NOW)
  const about = { quantity, stretch, startMs, title: 'Power available', unit: '% of full light', ...shared }
  return chartExport(chartData(context, quantity, stretch, startMs), about)
}
function atlas(kind: 'ltan' | 'inclination'): Exportable {
  const run = atlasOf(kind, 2027)
  let made: Atlas | null = null
  while (!made) {
    const step = run.next()
    if (step.done) made = step.value
  }
  const shown = shownOf('storage', made, 3.5)
  return atlasExport(made, shown, SCENARIO, 3.5, segmentsOf(kind, SCENARIO.groups[0]!), 'A sentence.')
}
const yearAbout = {
  year: 2026,
  name: 'Dawn–dusk ring',
  id: 'Dawn–dusk ring',
  finding: 'A season.',
  ...shared,
}
function groups() {
  const model = buildModel(PRESETS['starlink-53']!.scenario)
  const { satellite, policy } = model.power
  const run = groupYears(model.fleet, model.groupOfShell, satellite, policy, 2026)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}
function heat(): Exportable {
  const run = hourYear(context.other!.orbit, 2026, -7)
  for (;;) {
    const step = run.next()
    if (step.done) return heatExport(heatOf('53° shell', step.value, GROUND), shared)
  }
}
const EVERY: Exportable[] = [
  heat(),
  frontierExport(
    [
      {
        availability: 0.9,
        pair: { pvCapacityW: 4, batteryWh: 12, capexUsd: 5, hoursMetFraction: 0.9 } as never,
      },
      {
        availability: 0.95,
        pair: { pvCapacityW: 5, batteryWh: 14, capexUsd: 6, hoursMetFraction: 0.95 } as never,
      },
      { availability: 1, pair: null },
    ],
    { id: 'here', place: 'Here', finding: 'A curve.', usdTicks: [0, 2, 4, 6], ...shared },
  ),
  storageExport(storageRows(context), 2026, { note: 'A note.', ...shared }),
  barsExport({
    name: 'dawnline-price',
    title: 'What it costs',
    unit: 'USD/MWh',
    meaning: 'line of the price',
    rows: [
      { side: 'orbit', name: 'Launch', low: 43, central: 108, high: 346 },
      { side: 'ground', name: 'Capital & <interest>', low: 0, central: 0, high: 0 },
    ],
    sources: ['mccalip'],
  }),
  chart('power', '6'),
  chart('power', '24'),
  chart('battery', 'year'),
  atlas('ltan'),
  atlas('inclination'),
  planeYearExport(context.selected.year, yearAbout),
  groupYearExport(groups()[0]!, { ...yearAbout, id: '1: 550 km, 53°' }),
]

/** Tags that open and close in order, attributes in quotes, no stray ampersand: what a parser needs to take it. */
function problemsOf(xml: string): string[] {
  const problems: string[] = []
  const open: string[] = []
  const body = xml.replace(/^<\?xml[^>]*\?>/, '')
  for (const [tag, close, name, attributes, selfClosed] of body.matchAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) problems.push(`closes ${tag}`)
    } else if (!selfClosed) open.push(name!)
    if (attributes && /&(?!amp;|lt;|gt;|quot;)/.test(attributes)) problems.push(tag)
  }
  const rest = body.replaceAll(/<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g, '')
  if (/[<>]/.test(rest)) problems.push('a bracket outside of a tag')
  if (/&(?!amp;|lt;|gt;|quot;)/.test(rest)) problems.push('a stray ampersand')
  return [...problems, ...open]
}

test('every drawing is well formed, inside its box in numbers, and small enough to send', () => {
  for (const { drawing, dataset } of EVERY) {
    const svg = svgText(drawing, 'Dawnline 1', dataset.sources)
    expect(problemsOf(svg), dataset.name).toEqual([])
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg.length, dataset.name).toBeLessThan(900e3)
    for (const shape of drawing.shapes) {
      if (shape.kind !== 'text') continue
      expect(shape.x).toBeGreaterThanOrEqual(0)
      expect(shape.x).toBeLessThanOrEqual(drawing.width)
      expect(shape.y).toBeLessThanOrEqual(drawing.height)
    }
  }
  expect(problemsOf('<svg><g></svg>')).not.toEqual([]) // the check does see
  expect(problemsOf('<svg>a & b</svg>')).not.toEqual([])
})

test('every file of values has a unit or a meaning for each column, source, licence, citation and a row a value', () => {
  for (const { dataset } of EVERY) {
    const lines = datasetCsv(dataset, ORIGIN, WORDS).trimEnd().split('\n')
    const head = lines.filter((line) => line.startsWith('#'))
    for (const { key, meaning } of dataset.columns) {
      expect(meaning.length, key).toBeGreaterThan(3)
      expect(head.filter((line) => line.startsWith(`# ${key}`))).toHaveLength(1)
    }
    for (const word of Object.values(WORDS)) expect(head.join('\n')).toContain(`# ${word}: `)
    expect(lines[head.length]).toBe(dataset.columns.map(({ key }) => key).join(','))
    expect(lines).toHaveLength(head.length + 1 + dataset.rows.length)
    expect(dataset.rows.every((row) => row.length === dataset.columns.length)).toBe(true)
    expect(dataset.name).toMatch(/^dawnline-[a-z0-9-]+$/)
  }
  expect(new Set(EVERY.map(({ dataset }) => dataset.name)).size).toBe(EVERY.length)
})

test('the values are those that the chart draws', () => {
  const { dataset } = chart('power', '24')
  const startMs = stretchStart('24', NOW)
  const data = chartData(context, 'power', '24', startMs)
  expect(dataset.rows).toHaveLength(data.x.length)
  expect(dataset.rows.map((row) => row[2])).toEqual(data.curves[1]!.values)
  expect(dataset.rows[0]![0]).toBe(`${new Date(startMs).toISOString().slice(0, 19)}Z`)
  expect(dataset.name).toBe('dawnline-power-24h-2026-09-22')
  const year = planeYearExport(context.selected.year, yearAbout)
  expect(year.dataset.name).toBe('dawnline-shadow-dawn-dusk-ring-2026')
  expect(year.dataset.rows[0]![0]).toBe('2026-01-01')
  expect(year.dataset.rows).toHaveLength(365)
  const hours = EVERY[0]!.dataset
  expect(hours.rows).toHaveLength(8760)
  expect(hours.rows[12]).toEqual(['2026-01-01T12:00', expect.any(Number), 1])
  expect(hours.columns[0]!.meaning).toContain('UTC−7')
})

test('the atlas gives every cell: 650 km at 18 h has 95.99 % of the light of 2027', () => {
  const { dataset } = EVERY.find(({ dataset: { name } }) => name.includes('atlas-local-time'))!
  const row = dataset.rows.find(([km, hours]) => km === 650 && hours === 18)!
  expect(row[2]).toBeCloseTo(0.9599, 4)
  expect(dataset.sources.join('\n')).toContain('29 May 2026')
  expect(dataset.sources.join('\n')).toContain('NTRS')
})
