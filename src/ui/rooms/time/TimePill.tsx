import { formatClock, formatDate } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { useApp } from '../../../state/document/store.ts'
import { part } from '../../kit/part.tsx'
import { Readout } from '../../kit/Readout.tsx'
import { PlayButton } from './PlayButton.tsx'
import { speedName } from './speedName.ts'

const YearsPill = part(
  () => t('field.years'),
  async () => (await import('../years/YearsBand.tsx')).YearsPill,
)

/** Date, speed and one button: all of the clock that a small page has room for. */
export function TimePill() {
  const isPlaying = useApp((state) => state.playing)
  const rate = useApp((state) => state.rate)
  const hasYears = useApp((state) => state.view.years)
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
      {hasYears && <YearsPill />}
    </section>
  )
}
