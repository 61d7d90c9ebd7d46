import { t } from '../../../i18n/t.ts'
import { setRate, togglePlay } from '../../../state/clock/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Icon } from '../../kit/icons.tsx'

/** Play or pause, and the direction of time. */
export function PlayControls() {
  const isPlaying = useApp((state) => state.playing)
  const rate = useApp((state) => state.rate)
  const turn = t(rate < 0 ? 'time.forward' : 'time.reverse')
  return (
    <div className="play">
      <button
        type="button"
        className="round big"
        onClick={togglePlay}
        aria-label={t(isPlaying ? 'time.pause' : 'time.play')}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
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
