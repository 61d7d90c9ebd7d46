import { formatClock, formatDate } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { Readout } from '../kit/Readout.tsx'

/** In another page: what gold and blue mean, whose pictures these are and, where no clock says so, when it is. */
export function EmbedCredit({ hasDate }: { hasDate: boolean }) {
  return (
    <footer className="embed-credit">
      <span>
        <span className="marker marker-sun" />
        {t('legend.sunlit')}
      </span>
      <span>
        <span className="marker marker-umbra" />
        {t('legend.umbra')}
      </span>
      {hasDate && (
        <Readout of={({ utcMs }) => t('time.pill', { date: formatDate(utcMs), clock: formatClock(utcMs) })} />
      )}
      <span>{t('app.embedCredit')}</span>
    </footer>
  )
}
