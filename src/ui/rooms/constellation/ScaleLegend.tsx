import { useRef } from 'react'
import { formatId } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { DIVERGING, SEQUENTIAL } from '../../../lib/theme.ts'
import { clamp } from '../../../lib/units.ts'
import { inspect } from '../../../scenario/answers/inspect.ts'
import { currentModel, modelOf, orbitOfGroup } from '../../../state/answers/derived.ts'
import type { Frame } from '../../../state/clock/frame.ts'
import { setScenarioField } from '../../../state/document/actions.ts'
import { store, useApp } from '../../../state/document/store.ts'
import { hoveredId } from '../../../state/view/hover.ts'
import {
  formatOverlay,
  overlayMean,
  overlayScale,
  overlayText,
  overlayValue,
  radiatorEnds,
  type Scaled,
} from '../../../state/view/overlay.ts'
import { setText } from '../../kit/Readout.tsx'
import { useReadout } from '../../kit/useReadout.ts'

/** The scale of an overlay with its units, where the pointed or selected satellite (or the fleet's mean) stands on it,
 *  and what the model behind it is. */
export function ScaleLegend({ by }: { by: Scaled }) {
  const scenario = useApp((state) => state.scenario)
  const group = useApp((state) => state.view.group)
  const caret = useRef<HTMLSpanElement>(null)
  const line = useRef<HTMLParagraphElement>(null)
  const model = modelOf(scenario)
  const { satellite } = model.power
  const { low, high, ticks } = overlayScale(by, satellite)
  useReadout((frame) => {
    const { value, text } = standing(by, frame)
    setText(line.current, text)
    if (!caret.current) return
    caret.current.hidden = value === null
    if (value !== null)
      caret.current.style.left = `${(clamp((value - low) / (high - low), 0, 1) * 100).toFixed(1)}%`
  })
  if (by === 'charge' && scenario.policy === 'shed') {
    return (
      <p className="soft note">
        {t('legend.noBattery')}{' '}
        <button type="button" className="button" onClick={() => setScenarioField('policy', 'ride-through')}>
          {t('legend.rideThrough')}
        </button>
      </p>
    )
  }
  const orbit = orbitOfGroup(model, group - 1)
  const ends = radiatorEnds(satellite, orbit.semiMajorAxisM)
  const colours = by === 'temperature' ? DIVERGING : SEQUENTIAL
  return (
    <div className="scale">
      <div className="scale-bar" style={{ background: `linear-gradient(90deg, ${colours.join(', ')})` }}>
        <span className="scale-caret" ref={caret} hidden />
      </div>
      <div className="scale-ticks">
        {ticks.map((tick) => (
          <span key={tick}>{formatOverlay(by, tick)}</span>
        ))}
      </div>
      <p className="scale-now" ref={line} />
      <p className="soft note">
        {t(`legend.${by}`)} {by === 'temperature' && t('legend.temperatureEnds', ends)}
      </p>
    </div>
  )
}

/** Whose value the mark on the scale is. */
function standing(by: Scaled, { totals, utcMs }: Frame): { value: number | null; text: string } {
  const model = currentModel()
  const id = hoveredId() ?? store.getState().selectedId
  if (id !== null && id < model.fleet.satelliteCount) {
    const at = inspect(model, id, utcMs)
    return {
      value: overlayValue(by, at),
      text: t('legend.one', { number: formatId(id + 1), text: overlayText(by, at) }),
    }
  }
  const value = overlayMean(by, totals, model.power.satellite)
  return {
    value,
    text: value === null ? t('legend.point') : t('legend.mean', { value: formatOverlay(by, value) }),
  }
}
