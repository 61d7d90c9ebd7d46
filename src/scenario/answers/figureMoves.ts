/** The changelog of figures as a table (assets/figures.json): how a version's rows come into it, and when a figure moved. */

/** One scenario at one version. */
export interface RecordedRow {
  version: string
  /** The day it was recorded, UTC. */
  date: string
  /** Key of RECORDED_SCENARIOS. */
  scenario: string
  /** By their names, in the units that the names end in. */
  figures: Readonly<Record<string, number | null>>
}

/** Two computers may differ so much in a figure's last digits, relative. */
export const SAME_WITHIN = 1e-6

export const isSameFigure = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= SAME_WITHIN * Math.abs(a)

/** 0.10.0 comes after 0.9.1. @returns below 0 where `a` is the older */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let part = 0; part < 3; part++) {
    const by = (left?.[part] ?? 0) - (right?.[part] ?? 0)
    if (by !== 0) return by
  }
  return 0
}

/** The text of the record with the rows of a version at its end. Those of earlier versions keep every byte; the version's
 *  own, which is not out yet, give way. @param text of the record, '' where there is none @throws of an older version */
export function withVersion(text: string, rows: readonly RecordedRow[], version: string): string {
  const lines = text.split('\n').filter((line) => line.startsWith('{'))
  const kept = lines.flatMap((line) => {
    const its = (JSON.parse(line.replace(/,$/, '')) as RecordedRow).version
    if (compareVersions(its, version) > 0)
      throw new Error(`The record holds version ${its}, which is newer than ${version}.`)
    return its === version ? [] : [line.replace(/,$/, '')]
  })
  return `[\n${[...kept, ...rows.map((row) => JSON.stringify(row))].join(',\n')}\n]\n`
}

/** The first version after `since` at which a figure became another one, of the scenarios that begin with this preset, or
 *  of all where none of them has moved; null where the record knows of none. */
export function movedAt(
  rows: readonly RecordedRow[],
  { name, preset, since }: { name: string; preset: string; since: string },
): string | null {
  const isOf = ({ scenario }: RecordedRow) => scenario.split(' ')[0] === preset
  return firstMove(rows.filter(isOf), name, since) ?? firstMove(rows, name, since)
}

function firstMove(rows: readonly RecordedRow[], name: string, since: string): string | null {
  const before = new Map<string, number | null>()
  for (const { version, scenario, figures } of rows) {
    const is = figures[name]
    if (is === undefined) continue
    const was = before.get(scenario)
    before.set(scenario, is)
    if (was !== undefined && !isSameFigure(was, is) && compareVersions(version, since) > 0) return version
  }
  return null
}
