import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { choosePreset } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { Icon } from '../kit/icons.tsx'
import { isEdited, presetFacts, presetLine, presetName, scenarioName } from '../kit/names.ts'

/** The constellations by name, each with one line; the shown one is the button. */
export function PresetChooser() {
  const id = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  const [isOpen, setOpen] = useState(false)
  const scenario = useApp((state) => state.scenario)
  const name = scenarioName(scenario)

  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const items = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    items[(at + step + items.length) % items.length]?.focus()
  }
  return (
    <div className="presets">
      <button type="button" className="preset-button" popoverTarget={id} aria-expanded={isOpen}>
        <span className="hidden">{t('preset.choose')}</span>
        <span className="preset-name">{name}</span>
        <span className="preset-line">{presetFacts(scenario)}</span>
        <Icon name="chevron" />
      </button>
      <fieldset
        ref={list}
        id={id}
        popover="auto"
        className="popover preset-list"
        aria-label={t('preset.choose')}
        onKeyDown={onKey}
        onToggle={(event) => {
          const opens = event.newState === 'open'
          setOpen(opens)
          if (opens) list.current?.querySelector<HTMLElement>('[aria-pressed=true], button')?.focus()
        }}
      >
        {Object.entries(PRESETS).map(([preset, { scenario: its, layoutAssumed }], index) => (
          <button
            key={preset}
            type="button"
            className="preset-item"
            aria-pressed={preset === scenario.preset && !isEdited(scenario)}
            onClick={() => {
              choosePreset(preset)
              list.current?.hidePopover()
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
    </div>
  )
}
