import { t } from '../../../i18n/t.ts'
import { togglePlay } from '../../../state/clock/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Icon } from '../../kit/icons.tsx'

export function PlayButton() {
  const isPlaying = useApp((state) => state.playing)
  return (
    <button
      type="button"
      className="round big"
      onClick={togglePlay}
      aria-label={t(isPlaying ? 'time.pause' : 'time.play')}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
    </button>
  )
}
