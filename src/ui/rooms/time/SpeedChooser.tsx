import { t } from '../../../i18n/t.ts'
import { setRate } from '../../../state/clock/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { speedName } from './speedName.ts'
import { SPEEDS } from './speeds.ts'

/** How fast the clock runs, either way. */
export function SpeedChooser() {
  const rate = useApp((state) => state.rate)
  const direction = rate < 0 ? -1 : 1
  const isStep = (SPEEDS as readonly number[]).includes(Math.abs(rate))
  return (
    <select
      className="speed"
      aria-label={t('time.speed')}
      value={String(rate)}
      onChange={(event) => setRate(Number(event.target.value))}
    >
      {!isStep && <option value={String(rate)}>{speedName(rate)}</option>}
      {SPEEDS.map((speed) => (
        <option key={speed} value={String(speed * direction)}>
          {speedName(speed * direction)}
        </option>
      ))}
    </select>
  )
}
