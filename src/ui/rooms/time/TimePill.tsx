import { formatClock, formatDate } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { togglePlay } from '../../../state/clock/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Icon } from '../../kit/icons.tsx'
import { Readout } from '../../kit/Readout.tsx'
import { speedName } from './speedName.ts'

/** Date, speed and one button: all of the clock that a small page has room for. */
export function TimePill() {
  const isPlaying = useApp((state) => state.playing)
  const rate = useApp((state) => state.rate)
  return (
    <section className="pill" aria-label={t('time.pillLabel')} data-inset="bottom">
      <button
        type="button"
        className="round big"
        onClick={togglePlay}
        aria-label={t(isPlaying ? 'time.pause' : 'time.play')}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
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
