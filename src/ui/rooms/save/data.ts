/** What is shown as data: the document, the totals at the instant, the comparison, the planes and the year day by day. */

import { strToU8, zipSync } from 'fflate'
import { formatDateTime } from '../../../i18n/format.ts'
import { loadMeanings, type Meanings } from '../../../i18n/meanings.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { DAY_MS } from '../../../lib/units.ts'
import { type PackageContent, packageFiles } from '../../../report/dataPackage.ts'
import type { Column, Dataset } from '../../../report/dataset.ts'
import { jsonText } from '../../../report/json.ts'
import { groundSupply } from '../../../scenario/answers/groundSupply.ts'
import { headlines } from '../../../scenario/answers/headlines.ts'
import { totalsAt } from '../../../scenario/answers/model.ts'
import { keysOf, TELLERS } from '../../../scenario/answers/names.ts'
import { askedOf } from '../../../state/answers/asked.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { yearBeside } from '../../../state/answers/fleetYear.ts'
import { currentDesign } from '../../../state/answers/ground.ts'
import { frame } from '../../../state/clock/frame.ts'
import { stateShown } from '../../../state/document/store.ts'
import { stampStands } from '../../../state/page/stampedLink.ts'
import type { GroupYear } from '../../../systems/groupYears.ts'
import { scenarioName } from '../../kit/names.ts'
import { licencesOf, scenarioSources, sourceText } from '../../kit/references.ts'
import { aboutWords, download, origin } from '../../kit/save.ts'
import { sceneTable } from './sceneTable.ts'
import { fileName } from './words.ts'

type Table = Pick<Dataset, 'name' | 'title' | 'columns' | 'rows'>

const TOTALS = [
  ['satellites', ''],
  ['sunlitFraction', ''],
  ['inUmbra', ''],
  ['inPenumbra', ''],
  ['generatedW', 'W'],
  ['itPowerW', 'W'],
  ['flops', 'FLOP/s'],
  ['batteryWh', 'Wh'],
  ['batteryCapacityWh', 'Wh'],
] as const

const VALUE_COLUMNS = (): Column[] => [
  { key: 'quantity', unit: '', meaning: t('data.column.quantity') },
  { key: 'value', unit: '', meaning: t('data.column.value') },
  { key: 'unit', unit: '', meaning: t('data.column.unit') },
]

export function totalsTable(utcMs: number, date: string): Table {
  const totals = totalsAt(modelOf(stateShown().scenario), utcMs)
  return {
    name: 'totals',
    title: t('data.totals', { date }),
    columns: VALUE_COLUMNS(),
    rows: TOTALS.map(([key, unit]) => [key, totals[key], unit]),
  }
}

/** As the command line's `fleet --json` names them. */
function totalsText(utcMs: number): string {
  const totals = totalsAt(modelOf(stateShown().scenario), utcMs)
  const named = Object.fromEntries(TOTALS.map(([key]) => [key, totals[key]]))
  return `${jsonText({ utc: new Date(utcMs).toISOString(), ...named }, 2)}\n`
}

/** Null while the place on Earth is not worked out. */
export function comparisonTable(utcMs: number, date: string, meanings: Meanings): Table | null {
  const { scenario } = stateShown()
  const design = currentDesign()
  if (!design || groundSupply(design, scenario) === undefined) return null
  const told = headlines(askedOf(scenario, design, utcMs))
  return {
    name: 'comparison',
    title: t('data.comparison', { date }),
    columns: [
      { key: 'side', unit: '', meaning: t('data.column.side') },
      ...VALUE_COLUMNS(),
      { key: 'low', unit: '', meaning: t('data.column.low') },
      { key: 'high', unit: '', meaning: t('data.column.high') },
      { key: 'meaning', unit: '', meaning: t('data.column.meaning') },
      { key: 'sources', unit: '', meaning: t('data.column.sources') },
    ],
    rows: TELLERS.flatMap((side) =>
      keysOf(side).flatMap((key) => {
        const figure = told[side]?.[key]
        if (!figure) return []
        const { value, unit, low = null, high = null, source = [] } = figure
        return [[side, key, value, unit, low, high, meanings[key], source.map(sourceText).join('; ')]]
      }),
    ),
  }
}

function planesTable(utcMs: number, date: string): Table {
  const { columns, rows } = sceneTable(modelOf(stateShown().scenario), utcMs, 'planes')
  return {
    name: 'planes',
    title: t('data.planes', { date }),
    columns,
    rows: rows.map(({ values }) => values),
  }
}

function yearTable(groups: readonly GroupYear[], year: number): Table {
  const start = Date.UTC(year, 0, 1)
  const dateOf = (day: number) => new Date(start + day * DAY_MS).toISOString().slice(0, 10)
  return {
    name: 'year',
    title: t('data.year', { year }),
    columns: [
      { key: 'date', unit: '', meaning: t('export.column.date') },
      { key: 'group', unit: '', meaning: t('column.group') },
      { key: 'satellites', unit: '', meaning: t('column.satellites') },
      { key: 'sunlitFraction', unit: '', meaning: t('data.column.lightDay') },
      { key: 'longestEclipseS', unit: 's', meaning: t('export.column.longestEclipseDay') },
      { key: 'itW', unit: 'W', meaning: t('export.column.itW') },
    ],
    rows: groups.flatMap(({ satellites, sunlitFraction, longestEclipseS, itW }, group) =>
      Array.from(itW, (power, day) => [
        dateOf(day),
        group + 1,
        satellites,
        at(sunlitFraction, day),
        at(longestEclipseS, day),
        power,
      ]),
    ),
  }
}

export async function saveData(onProgress: (share: number) => void, signal: AbortSignal): Promise<void> {
  const { scenario } = stateShown()
  const { utcMs } = frame
  const year = new Date(utcMs).getUTCFullYear()
  const date = formatDateTime(utcMs)
  await stampStands()
  const { groups } = await yearBeside(scenario, year, signal, onProgress)
  const site = stateShown().sites.find(({ id }) => id === scenario.site) ?? null
  const about = { sources: scenarioSources(scenario), licences: licencesOf(site) }
  const tables = [
    totalsTable(utcMs, date),
    comparisonTable(utcMs, date, await loadMeanings()),
    planesTable(utcMs, date),
    yearTable(groups, year),
  ].flatMap((table) => (table ? [{ ...table, ...about }] : []))
  const content: PackageContent = {
    title: t('data.title', { name: scenarioName(scenario), date }),
    intro: [t('data.intro'), t('data.csv')],
    tables,
    documents: [
      {
        name: 'scenario.json',
        meaning: t('data.scenario'),
        text: `${jsonText(scenario, 2)}\n`,
      },
      {
        name: 'totals.json',
        meaning: t('data.totalsJson'),
        text: totalsText(utcMs),
      },
    ],
  }
  const words = { ...aboutWords(), files: t('data.files'), about: t('data.about') }
  const files = packageFiles(content, origin(), words)
  const folder = fileName(scenario.preset, utcMs, [], '').replace(/\.$/, '')
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)])),
    { mtime: new Date(utcMs) },
  )
  download(`${folder}.zip`, new Blob([zipped as Uint8Array<ArrayBuffer>], { type: 'application/zip' }))
}
