import { t } from '../../i18n/t.ts'
import { togglePlay } from '../../state/actions.ts'
import { useApp } from '../../state/store.ts'
import { Icon } from '../icons.tsx'
import { setRate } from '../useKeyboard.ts'

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
