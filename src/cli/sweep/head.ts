/** The lines before a sweep's table: what each column is and in which unit, sources, licences, citation and a digest of
 *  the document, by which a result that was begun is known again; and the same columns with their types for whoever reads
 *  the table into Parquet (W3C, CSV on the Web: metadata vocabulary, 2015). */
import { createHash } from 'node:crypto'
import packageJson from '../../../package.json' with { type: 'json' }
import { meanings } from '../../i18n/en/meanings.ts'
import { t } from '../../i18n/t.ts'
import { csvLine } from '../../report/csv.ts'
import { aboutLines, type Column } from '../../report/dataset.ts'
import { DRAWN_FIGURES } from '../../scenario/answers/monteCarlo.ts'
import { rampSources } from '../../scenario/answers/ramp.ts'
import { answersOf } from '../../scenario/answers/sweep/cases.ts'
import { axisNames, type Sweep } from '../../scenario/answers/sweep/document.ts'
import { QUESTION_FIELDS } from '../../scenario/answers/sweep/fields.ts'
import type { Output } from '../../scenario/answers/sweep/outputs.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { SATELLITES } from '../../scenario/document/satellites.ts'
import { FIGURES } from '../../scenario/facts/figures.ts'
import { industrySource } from '../../scenario/facts/industrySources.ts'
import type { RampCase } from '../../scenario/facts/rampChoices.ts'
import { SOURCES, type Source, type SourceId } from '../../scenario/facts/sources.ts'
import { designOf } from '../design.ts'
import { shippedSites } from '../places.ts'

const RAMP_MEANINGS: Record<string, string> = {
  binding: 'What holds the orbit back in the year',
  addedGw: 'Computers put up in the year',
  renewedGw: 'Of these, in place of worn-out ones',
  retiredGw: 'Computers that come down in the year',
  installedGw: 'Computers in orbit at the end of the year',
  satellites: 'Satellites in orbit at the end of the year',
  launches: 'Launches of the year',
  earthBinding: 'What holds the Earth back in the year',
  earthAddedGw: 'Computers added on Earth in the year',
  earthInstalledGw: 'Computers on Earth at the end of the year',
  robots: 'Robots at work in the year',
  buildSpeed: 'How many times as fast as by people alone factories are built',
  doublingYears: 'Years in which the industry in orbit doubles',
  kgPerKw: 'Mass of a kilowatt of computers, with its satellite',
}
const MONTE_MEANINGS: Record<string, string> = {
  orbitCheaperFraction: 'Share of the draws in which orbit is cheaper',
  crossingYear: 'First year of purchase in which orbit is cheaper in half of the draws',
  crossing:
    'First year of purchase in which orbit is cheaper, draw by draw; null where it is later than the last year',
  neverFraction: 'Share of the draws in which orbit is cheaper in no year of purchase',
  orbitUsdPerMwh: 'Price in orbit over the draws',
  groundUsdPerMwh: 'Price on Earth over the draws',
  priceRatio: 'Price in orbit over price on Earth over the draws',
}

function meaningOf({ of, key, name }: Output): string {
  if (of === 'ramp') return RAMP_MEANINGS[key] ?? key
  if (of === 'montecarlo') return MONTE_MEANINGS[key] ?? key
  const end = /\.(low|high)$/.exec(name)?.[1]
  return `${meanings[key as keyof typeof meanings]}${end ? `; every figure at its ${end === 'low' ? 'cheap' : 'dear'} end` : ''}`
}

type Type = 'integer' | 'number' | 'string' | 'boolean'
type Typed = Column & { type: Type }

function columnsOf(sweep: Sweep): Typed[] {
  const axes = sweep.axes.flatMap(({ names, units, valuesAt }) => {
    const first = valuesAt(0)
    return names.map(
      (key, index): Typed => ({
        ...{ key, unit: units[index] ?? '', meaning: 'set by its axis' },
        type: typeof first[index] as Type,
      }),
    )
  })
  const outputs = sweep.outputs.map(
    (output): Typed => ({
      ...{ key: output.name, unit: output.unit, meaning: meaningOf(output) },
      type: output.isText ? 'string' : 'number',
    }),
  )
  return [
    { key: 'case', unit: '', meaning: 'number of the case, the last axis moving fastest', type: 'integer' },
    ...axes,
    ...outputs,
    { key: 'error', unit: '', meaning: 'why the case has no figures; empty where it has', type: 'string' },
  ]
}

const sourceText = ({ title, organisation, date, url }: Source): string =>
  [title, organisation, date, url].filter(Boolean).join(', ')

/** What the figures rest on: of the first case that has any, and of everything that is put in. */
function sourcesOf(sweep: Sweep): string[] {
  const ids = new Set<SourceId>([
    ...(PRESETS[sweep.base.preset]?.sources ?? []),
    ...(SATELLITES[sweep.base.satelliteId]?.sources ?? []),
  ])
  const isAsked = (of: string) => sweep.outputs.some((output) => output.of === of)
  try {
    const answers = answersOf(sweep, 1, designOf)
    for (const { sources } of sweep.outputs) for (const id of sources(answers)) ids.add(id)
  } catch {
    // The first case has no figures; the others' sources are in the documentation of the fields.
  }
  if (isAsked('montecarlo')) for (const id of DRAWN_FIGURES) ids.add(FIGURES[id].source)
  const industry = isAsked('ramp') ? rampSources(sweep.question['ramp.case'] as RampCase) : []
  return [
    t('export.model'),
    ...[...ids].map((id) => sourceText(SOURCES[id])),
    ...industry.map((id) => sourceText(industrySource(id))),
  ]
}

const needsPlaces = ({ outputs }: Sweep) =>
  outputs.some(({ of }) => of === 'ground' || of === 'shared' || of === 'montecarlo')
function licencesOf(sweep: Sweep): string[] {
  const swept = sweep.axes.find(({ names }) => names.includes('site'))
  const ids = swept
    ? Array.from({ length: swept.count }, (_, index) => String(swept.valuesAt(index)[0]))
    : [sweep.base.site]
  const places = needsPlaces(sweep) ? shippedSites().filter(({ id }) => ids.includes(id)) : []
  return [
    t('export.ownLicence'),
    ...places.map(({ name, license, attribution }) =>
      t('export.siteLicence', { site: name, license, attribution: t('site.attribution', { attribution }) }),
    ),
  ]
}

const asked = ({ question }: Sweep): string =>
  Object.keys(QUESTION_FIELDS)
    .map((name) => `${name}=${question[name as 'utc']}`)
    .join(', ')

export interface Head {
  text: string
  metadata: string
}

/** @param text the document */
export function headOf(sweep: Sweep, text: string, fileName: string): Head {
  const { version } = packageJson
  const { title } = sweep
  const columns = columnsOf(sweep)
  const sources = sourcesOf(sweep)
  const licences = licencesOf(sweep)
  const digest = createHash('sha256').update(text).digest('hex')
  const link = `sha256 of the sweep: ${digest}`
  const words = { source: 'Source', licence: 'Licence', cite: 'Cite as', link: 'Made from' }
  const lines = [
    `Dawnline ${version}: ${title}`,
    `${sweep.caseCount} cases over ${axisNames(sweep).join(', ')}`,
    `Where no axis says otherwise: ${asked(sweep)}`,
    ...columns.map(({ key, unit, meaning }) => `${key}${unit === '' ? '' : ` [${unit}]`}: ${meaning}`),
    ...aboutLines({ title, sources, licences }, { version, link }, words),
  ]
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: fileName,
    'dc:title': title,
    'dc:source': sources,
    'dc:license': licences,
    dialect: { commentPrefix: '#', header: true },
    tableSchema: {
      primaryKey: 'case',
      columns: columns.map(({ key, unit, meaning, type }) => ({
        ...{ name: key, titles: key, datatype: type, 'dc:description': meaning },
        ...(unit && { 'schema:unitText': unit }),
      })),
    },
  }
  const oneLine = (line: string) => line.replaceAll(/\s*[\r\n]+\s*/g, ' ')
  return {
    text: lines.map((line) => `# ${oneLine(line)}\n`).join('') + csvLine(columns.map(({ key }) => key)),
    metadata: `${JSON.stringify(metadata, null, 2)}\n`,
  }
}
