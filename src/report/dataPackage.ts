/** Several tables and documents with one README that says what is in each, where it comes from, how it may be used and
 *  how to cite it. */
import { type AboutWords, aboutLines, type Dataset, datasetCsv, type Origin } from './dataset.ts'

export interface PackageWords extends AboutWords {
  /** Heads of the README's parts. */
  files: string
  about: string
}

export interface PackageContent {
  title: string
  /** What it is and what it was computed for, a line each. */
  intro: readonly string[]
  /** Each becomes a CSV of its name. */
  tables: readonly Dataset[]
  /** Other files by name. */
  documents: readonly { name: string; meaning: string; text: string }[]
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)]
const head = (text: string): string => `\n${text}\n${'='.repeat(text.length)}\n`

function readme({ title, intro, tables, documents }: PackageContent, origin: Origin, words: PackageWords) {
  const files = [
    ...documents.map(({ name, meaning }) => `${name}\n    ${meaning}`),
    ...tables.map((table) => {
      const columns = table.columns.map(
        ({ key, unit, meaning }) => `    ${key}${unit === '' ? '' : ` [${unit}]`}: ${meaning}`,
      )
      return [`${table.name}.csv`, `    ${table.title}`, ...columns].join('\n')
    }),
  ]
  const about = {
    title,
    sources: unique(tables.flatMap(({ sources }) => sources)),
    licences: unique(tables.flatMap(({ licences }) => licences)),
  }
  return [
    `Dawnline ${origin.version}: ${title}`,
    ...intro,
    head(words.files),
    files.join('\n\n'),
    head(words.about),
    aboutLines(about, origin, words).join('\n'),
    '',
  ].join('\n')
}

/** Texts by file name, the README first. */
export function packageFiles(
  content: PackageContent,
  origin: Origin,
  words: PackageWords,
): Record<string, string> {
  return {
    'README.txt': readme(content, origin, words),
    ...Object.fromEntries(content.documents.map(({ name, text }) => [name, text])),
    ...Object.fromEntries(
      content.tables.map((table) => [`${table.name}.csv`, datasetCsv(table, origin, words)]),
    ),
  }
}
