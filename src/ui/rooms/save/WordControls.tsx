import { useId, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { frame } from '../../../state/clock/frame.ts'
import { stateShown, store, useApp } from '../../../state/document/store.ts'
import { Toggle } from '../../kit/Toggle.tsx'
import type { PictureWords } from './compose.ts'
import type { Strip } from './strip.ts'
import { useStrip } from './useStrip.ts'
import { dateLine, defaultCaption, sourceLine } from './words.ts'

const LONGEST_CAPTION = 200

export interface WordChoices {
  caption: string
  hasDate: boolean
  hasSource: boolean
  hasLabels: boolean
  hasHeadline: boolean
  /** Where the figures come from, as it would stand there. */
  source: string
  /** The headline, as it would stand there. */
  strip: Strip | null
}

export function useWordChoices(): [WordChoices, (change: Partial<WordChoices>) => void] {
  const source = sourceLine(useApp((state) => state.scenario))
  const strip = useStrip()
  const [choices, setChoices] = useState(() => ({
    caption: defaultCaption(stateShown().scenario),
    hasDate: true,
    hasSource: true,
    hasLabels: store.getState().view.labels,
    hasHeadline: true,
  }))
  return [{ ...choices, source, strip }, (change) => setChoices((before) => ({ ...before, ...change }))]
}

export const wordsOf = (choices: WordChoices): PictureWords => ({
  caption: choices.caption,
  date: choices.hasDate ? dateLine(frame.utcMs) : '',
  source: choices.hasSource ? choices.source : '',
  hasLabels: choices.hasLabels,
  strip: choices.hasHeadline ? choices.strip : null,
})

/** What stands in and below a picture. */
export function WordControls({
  choices,
  onChange,
}: {
  choices: WordChoices
  onChange: (change: Partial<WordChoices>) => void
}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="small-label">
        {t('save.caption')}
      </label>
      <input
        id={id}
        type="text"
        className="text-input"
        maxLength={LONGEST_CAPTION}
        value={choices.caption}
        onChange={(event) => onChange({ caption: event.target.value })}
      />
      <Toggle
        label={t('save.hasHeadline')}
        isOn={choices.hasHeadline}
        onChange={(hasHeadline) => onChange({ hasHeadline })}
      />
      <Toggle
        label={t('save.hasDate')}
        isOn={choices.hasDate}
        onChange={(hasDate) => onChange({ hasDate })}
      />
      <Toggle
        label={t('save.hasSource')}
        isOn={choices.hasSource}
        onChange={(hasSource) => onChange({ hasSource })}
      />
      <Toggle
        label={t('save.hasLabels')}
        isOn={choices.hasLabels}
        onChange={(hasLabels) => onChange({ hasLabels })}
      />
    </>
  )
}
