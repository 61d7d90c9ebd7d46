import { formatClock, formatDate } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { useApp } from '../../../state/document/store.ts'
import { Readout } from '../../kit/Readout.tsx'
import { PlayButton } from './PlayButton.tsx'
import { speedName } from './speedName.ts'

/** Date, speed and one button: all of the clock that a small page has room for. */
export function TimePill() {
  const isPlaying = useApp((state) => state.playing)
  const rate = useApp((state) => state.rate)
  return (
    <section className="pill" aria-label={t('time.pillLabel')} data-inset="bottom">
      <PlayButton />
      <div>
        <Readout
          className="pill-time"
          of={({ utcMs }) => t('time.pill', { date: formatDate(utcMs), clock: formatClock(utcMs) })}
        />
        <span className="soft">{isPlaying ? speedName(rate) : t('time.paused')}</span>
      </div>
    </section>
  )
}
