import { t } from '../../../i18n/t.ts'
import { YearRibbon } from '../year/YearRibbon.tsx'
import { DateField } from './DateField.tsx'
import { PlayControls } from './PlayControls.tsx'
import { Scrubber } from './Scrubber.tsx'
import { SpeedChooser } from './SpeedChooser.tsx'

/** The clock, the hours around it with light and shadow, and the year. */
export function TimeBar() {
  return (
    <section className="time" aria-label={t('time.label')} id="time">
      <div className="time-clock">
        <PlayControls />
        <div className="time-reading">
          <DateField />
          <SpeedChooser />
        </div>
      </div>
      <div className="time-tracks">
        <Scrubber />
        <YearRibbon />
      </div>
    </section>
  )
}
