import { t } from '../../../i18n/t.ts'
import { benchRows, heldText } from '../../../report/benchTable.ts'
import type { Measured } from '../../../scenario/facts/budgets.ts'

/** The figures so far, the promise beside each. */
export function BenchTable({ figures }: { figures: readonly Measured[] }) {
  return (
    <table className="bench-table">
      <thead>
        <tr>
          <th scope="col">{t('bench.column.figure')}</th>
          <th scope="col">{t('bench.column.measured')}</th>
          <th scope="col">{t('bench.column.floor')}</th>
          <th scope="col">{t('bench.column.promise')}</th>
          <th scope="col">{t('bench.column.held')}</th>
        </tr>
      </thead>
      <tbody>
        {benchRows(figures).map(({ name, measured, floor, promise, isHeld }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{measured}</td>
            <td>{floor}</td>
            <td>{promise}</td>
            <td className={isHeld === false ? 'missed' : undefined}>{heldText(isHeld)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
