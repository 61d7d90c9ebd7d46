import { t } from '../../../i18n/t.ts'
import { sceneHandle } from '../../../state/clock/frame.ts'

const TURN_DEG = 12
const ZOOM = 1.25
/** Right, up, and farther away. */
const STEPS = [
  { name: 'left', sign: '◀', turn: [-TURN_DEG, 0, 1] },
  { name: 'right', sign: '▶', turn: [TURN_DEG, 0, 1] },
  { name: 'up', sign: '▲', turn: [0, TURN_DEG, 1] },
  { name: 'down', sign: '▼', turn: [0, -TURN_DEG, 1] },
  { name: 'nearer', sign: '+', turn: [0, 0, 1 / ZOOM] },
  { name: 'farther', sign: '−', turn: [0, 0, ZOOM] },
] as const

/** Turns the picture without a drag or a pinch. */
export function TurnControls() {
  return (
    <fieldset className="steps" aria-label={t('turn.label')}>
      {STEPS.map(({ name, sign, turn }) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-label={t(`turn.${name}`)}
          title={t(`turn.${name}`)}
          onClick={() => sceneHandle()?.turn(turn[0], turn[1], turn[2])}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  )
}
