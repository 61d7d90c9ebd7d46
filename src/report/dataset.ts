/** A table that leaves the page: what each column is and in which unit, where its figures come from, under which licence
 *  they may be used, and how to cite them. These lines go before the table, each begun by "#", which readers of CSV can
 *  be told to skip; the table itself is RFC 4180 with numbers at full precision. */
import { csvText } from './csv.ts'
import type { Drawing } from './drawing.ts'
import type { Cell } from './quantity.ts'

export interface Column {
  key: string
  /** Empty for text and instants. */
  unit: string
  meaning: string
}

export interface Dataset {
  /** Of the file, without its ending: the same for the same chart. */
  name: string
  title: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  /** Whole sentences or references, one a line. */
  sources: readonly string[]
  licences: readonly string[]
}

/** A chart as it can be saved: its values and its drawing from the same values. */
export interface Exportable {
  dataset: Dataset
  drawing: Drawing
}

/** Where it was made. */
export interface Origin {
  version: string
  /** The day on which it was made, UTC; left out where a file must come out alike on any day. */
  date?: string
  /** The page with the scenario, view and instant that the chart shows. */
  link: string
}

/** The words of the lines, by the page's language. */
export interface AboutWords {
  source: string
  licence: string
  cite: string
  link: string
}

/** How to cite it: the version and the day first, for figures may move from one version to the next. */
export const citation = (title: string, { version, date, link }: Origin): string =>
  `Dawnline ${version}${date === undefined ? '' : ` (${date})`}: ${title}. ${link}`

/** Source, licence, citation and link, one a line. */
export function aboutLines(
  { title, sources, licences }: Pick<Dataset, 'title' | 'sources' | 'licences'>,
  origin: Origin,
  words: AboutWords,
): string[] {
  return [
    ...sources.map((source) => `${words.source}: ${source}`),
    ...licences.map((licence) => `${words.licence}: ${licence}`),
    `${words.cite}: ${citation(title, origin)}`,
    `${words.link}: ${origin.link}`,
  ]
}

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/g, ' ')

export function datasetCsv(dataset: Dataset, origin: Origin, words: AboutWords): string {
  const { title, columns, rows } = dataset
  const head = [
    `Dawnline ${origin.version}: ${title}`,
    ...columns.map(({ key, unit, meaning }) => `${key}${unit === '' ? '' : ` [${unit}]`}: ${meaning}`),
    ...aboutLines(dataset, origin, words),
  ]
  const table = csvText({ columns: columns.map(({ key }) => key), rows })
  return `${head.map((line) => `# ${oneLine(line)}\n`).join('')}${table}`
}
