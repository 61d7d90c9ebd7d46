import type { BenchWords } from '../../../i18n/benchSheet.ts'
import { benchRows, heldText } from '../../../report/benchTable.ts'
import type { Measured } from '../../../scenario/facts/budgets.ts'

/** The figures so far, the promise beside each. */
export function BenchTable({ words, figures }: { words: BenchWords; figures: readonly Measured[] }) {
  return (
    <table className="bench-table">
      <thead>
        <tr>
          <th scope="col">{words['column.figure']}</th>
          <th scope="col">{words['column.measured']}</th>
          <th scope="col">{words['column.floor']}</th>
          <th scope="col">{words['column.promise']}</th>
          <th scope="col">{words['column.held']}</th>
        </tr>
      </thead>
      <tbody>
        {benchRows(words, figures).map(({ name, measured, floor, promise, isHeld }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{measured}</td>
            <td>{floor}</td>
            <td>{promise}</td>
            <td className={isHeld === false ? 'missed' : undefined}>{heldText(words, isHeld)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
