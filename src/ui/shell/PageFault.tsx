import { useState } from 'react'
import { formatCount, formatDateTime, formatPercent, formatPower } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { frame } from '../../state/clock/frame.ts'
import { store } from '../../state/document/store.ts'
import { Fault } from '../kit/Fault.tsx'
import { scenarioName } from '../kit/names.ts'

/** Of a scenario that cannot even be told nothing is said. */
function lastFigures(): string {
  try {
    const { totals, utcMs } = frame
    return t('fault.last', {
      name: scenarioName(store.getState().scenario),
      date: formatDateTime(utcMs),
      power: formatPower(totals.itPowerW),
      light: formatPercent(totals.sunlitFraction),
      shadow: formatCount(totals.inUmbra),
    })
  } catch {
    return ''
  }
}

/** In place of the whole page: why, the last figures, and the way on. */
export function PageFault({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const [figures] = useState(lastFigures) // of when it happened
  return (
    <main className="page-fault">
      <h1>{t('app.name')}</h1>
      <Fault name={t('fault.page')} error={error} onAgain={onAgain} />
      <p>{figures}</p>
    </main>
  )
}
