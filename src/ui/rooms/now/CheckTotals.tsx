import { useState } from 'react'
import {
  formatCount,
  formatDateTime,
  formatDecimal,
  formatPercent,
  formatPower,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type CheckResult, checkTotals } from '../../../state/bench/check.ts'

/** Proof on demand: the displayed totals against every satellite placed and tested. */
export function CheckTotals() {
  const [result, setResult] = useState<CheckResult | null>(null)
  return (
    <>
      <p className="soft note">{t('check.text')}</p>
      <button type="button" className="button" onClick={() => setResult(checkTotals())}>
        {t('check.button')}
      </button>
      {result && <CheckTable result={result} />}
    </>
  )
}

function CheckTable({
  result: { closed, sampled, closedMs, sampledMs, residual, utcMs },
}: {
  result: CheckResult
}) {
  const milliseconds = (ms: number) => t('check.milliseconds', { ms: formatDecimal(ms, ms < 10 ? 1 : 0) })
  const rows: [label: string, closed: string, sampled: string][] = [
    [t('check.umbra'), formatCount(closed.inUmbra), formatCount(sampled.inUmbra)],
    [t('check.penumbra'), formatCount(closed.inPenumbra), formatCount(sampled.inPenumbra)],
    [t('check.light'), formatPercent(closed.sunlitFraction, 3), formatPercent(sampled.sunlitFraction, 3)],
    [t('check.power'), formatPower(closed.generatedW), formatPower(sampled.generatedW)],
    [t('check.time'), milliseconds(closedMs), milliseconds(sampledMs)],
  ]
  return (
    <div role="status">
      <table className="needs">
        <thead>
          <tr>
            <th scope="col">{t('check.quantity')}</th>
            <th scope="col">{t('check.closed')}</th>
            <th scope="col">{t('check.sampled')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...cells]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{cells[0]}</td>
              <td>{cells[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t('check.result', {
          utc: formatDateTime(utcMs),
          residual: formatPercent(residual, 4),
        })}
      </p>
    </div>
  )
}
