import { t } from '../../../i18n/t.ts'
import { setRate } from '../../../state/clock/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Icon } from '../../kit/icons.tsx'
import { PlayButton } from './PlayButton.tsx'

/** Play or pause, and the direction of time. */
export function PlayControls() {
  const rate = useApp((state) => state.rate)
  const turn = t(rate < 0 ? 'time.forward' : 'time.reverse')
  return (
    <div className="play">
      <PlayButton />
      <button
        type="button"
        className="round"
        onClick={() => setRate(-rate)}
        aria-label={turn}
        aria-pressed={rate < 0}
        title={turn}
      >
        <Icon name="back" />
      </button>
    </div>
  )
}
