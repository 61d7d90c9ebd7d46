import { type KeyboardEvent, useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { useApp } from '../../state/document/store.ts'
import { openPreset } from '../../state/page/link.ts'
import { Icon } from '../kit/icons.tsx'
import { isEdited, presetFacts, presetLine, presetName, scenarioName } from '../kit/names.ts'
import { Popover } from '../kit/Popover.tsx'

/** The constellations by name, each with one line; the shown one is the button. */
export function PresetChooser() {
  const scenario = useApp((state) => state.scenario)
  const words = (
    <>
      <span className="hidden">{t('preset.choose')}</span>
      <span className="preset-name">{scenarioName(scenario)}</span>
      <span className="preset-line">{presetFacts(scenario)}</span>
      <Icon name="chevron" />
    </>
  )
  return (
    <div className="presets">
      <Popover
        button={{ className: 'preset-button', children: words }}
        className="preset-list"
        isPlaced // below the bar
      >
        {(close) => <Presets onChoose={close} />}
      </Popover>
    </div>
  )
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

function Presets({ onChoose }: { onChoose: () => void }) {
  const list = useRef<HTMLFieldSetElement>(null)
  const scenario = useApp((state) => state.scenario)
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-pressed=true], button')?.focus(), [])

  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const items = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = items.findIndex((item) => item.matches(':focus'))
    items[(at + step + items.length) % items.length]?.focus()
  }
  return (
    <fieldset ref={list} aria-label={t('preset.choose')} onKeyDown={onKey}>
      {Object.entries(PRESETS).map(([preset, { scenario: its, layoutAssumed }], index) => (
        <button
          key={preset}
          type="button"
          className="preset-item"
          aria-pressed={preset === scenario.preset && !isEdited(scenario)}
          onClick={() => {
            openPreset(preset)
            onChoose()
          }}
        >
          <span className="preset-item-head">
            <span className="preset-name">{presetName(preset)}</span>
            {index < 6 && <kbd>{index + 1}</kbd>}
          </span>
          <span className="preset-item-line">{presetLine(preset)}</span>
          <span className="preset-item-facts">
            {presetFacts(its)}
            {layoutAssumed && <span className="tag">{t('preset.layoutAssumed')}</span>}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
