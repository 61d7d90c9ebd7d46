import { t } from '../../../i18n/t.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { part } from '../../kit/part.tsx'
import { YearRibbon } from '../year/YearRibbon.tsx'
import { DateField } from './DateField.tsx'
import { PlayControls } from './PlayControls.tsx'
import { Scrubber } from './Scrubber.tsx'
import { SpeedChooser } from './SpeedChooser.tsx'

const YearsBand = part(
  () => t('field.years'),
  async () => (await import('../years/YearsBand.tsx')).YearsBand,
)

/** The clock, the hours around it with light and shadow, and the year; below them, where they are asked for, the years. */
export function TimeBar() {
  const hasYears = useApp((state) => state.view.years)
  return (
    <section className="time" aria-label={t('time.label')} id="time">
      <div className="time-clock">
        <PlayControls />
        <div className="time-reading">
          <DateField />
          <div className="speeds">
            <SpeedChooser />
            <button
              type="button"
              className="button"
              aria-pressed={hasYears}
              title={t('help.years')}
              onClick={() => setView('years', !hasYears)}
            >
              {t('field.years')}
            </button>
          </div>
        </div>
      </div>
      <div className="time-tracks">
        <Scrubber />
        <YearRibbon />
      </div>
      {hasYears && <YearsBand />}
    </section>
  )
}
