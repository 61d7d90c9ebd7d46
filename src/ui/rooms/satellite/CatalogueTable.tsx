import { formatThree } from '../../../i18n/format.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { type CatalogueRow, catalogue } from '../../../scenario/answers/machine/catalogue.ts'
import { machineSource } from '../../../scenario/facts/machineSources.ts'

const figure = (value: number): string =>
  value >= 1e7 ? value.toExponential(2).replace('e+', 'e') : formatThree(value)

const span = (range: CatalogueRow['worked'] | null): string => {
  if (!range) return '–'
  const [low, high] = [figure(range.low), figure(range.high)]
  return low === high ? low : `${low} – ${high}`
}

/** Each body with its figures, which stand together. */
function bodies(rows: readonly CatalogueRow[]): [name: string, rows: CatalogueRow[]][] {
  const all = new Map<string, CatalogueRow[]>()
  for (const row of rows) {
    const name = `${row.who}, ${row.date}`
    all.set(name, [...(all.get(name) ?? []), row])
  }
  return [...all]
}

/** Satellites that are flown, filed or drawn: what is published, what comes out here, and why the two differ. */
export function CatalogueTable({ words: { room, catalogue: names } }: { words: SatelliteWords }) {
  return (
    <table className="machine-figures catalogue">
      <thead>
        <tr>
          <th scope="col">{room.who}</th>
          <th scope="col">{room.published}</th>
          <th scope="col">{room.here}</th>
        </tr>
      </thead>
      {bodies(catalogue()).map(([name, rows]) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {name}
            </th>
          </tr>
          {rows.map(({ figure: key, published, worked, unit, difference, source }) => (
            <tr key={key} title={machineSource(source).title}>
              <th scope="row">
                {`${names[key]} (${unit})`}
                <span className="soft">{names[difference ?? 'agree']}</span>
              </th>
              <td>{span(published)}</td>
              <td>{span(worked)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
