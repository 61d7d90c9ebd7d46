import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { readTyped } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { holdSlider, releaseSlider } from '../../state/document/actions.ts'
import { store } from '../../state/document/store.ts'
import { FieldInfo } from './FieldInfo.tsx'
import { fieldUnit, labelOf, type NumberFieldKey, numberField, typedValue, valueText } from './fieldWords.ts'
import { problemText } from './refusalText.ts'
import { type Limits, nextValue, POSITIONS, positionOf, valueAt } from './sliderScale.ts'

const KEY_POSITIONS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 50,
  PageDown: -50,
}

/** The newest refusal, of this field where one is told. */
function whyRefused(field: NumberFieldKey): string {
  const { problems } = store.getState()
  const own = problems.findLast((problem) => typeof problem !== 'string' && problem.name.includes(field))
  const problem = own ?? problems.at(-1)
  return problem === undefined ? '' : problemText(problem)
}

interface Props {
  field: NumberFieldKey
  value: number
  /** Limits that the rest of the document leaves to the slider; the schema's where not given. */
  range?: Limits
  /** From the slider: always possible. */
  onSlide: (value: number) => void
  /** As typed; refused with a sentence where it is not accepted. */
  onType: (text: string) => boolean
}

/** A slider with the exact value beside it. */
export function NumberControl({ field, value, range, onSlide, onType }: Props) {
  const id = useId()
  const schema = numberField(field)
  const limits = range ?? schema
  const unit = fieldUnit(schema)
  const exact = useRef<HTMLInputElement>(null)
  const shown = valueText(schema, value)
  const [refused, setRefused] = useState('')
  useEffect(() => {
    if (exact.current) exact.current.value = shown
    setRefused('') // it has another value by now
  }, [shown])

  const commit = () => {
    const input = exact.current
    if (!input || input.value === shown) return
    const isTaken = onType(typedValue(schema, readTyped(input.value)))
    setRefused(isTaken ? '' : whyRefused(field))
    input.value = shown // as it is now; the effect writes what it becomes
  }
  const onKey = (event: KeyboardEvent) => {
    const positions = KEY_POSITIONS[event.key]
    if (positions === undefined) return
    event.preventDefault()
    onSlide(nextValue(limits, value, positions))
  }
  const position = positionOf(limits, value)
  return (
    <div className="number">
      <div className="number-head">
        <label htmlFor={id}>{labelOf(field)}</label>
        <FieldInfo field={field} limits={schema} />
        <span className="number-exact">
          <input
            ref={exact}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={shown}
            aria-label={t('controls.value', { label: labelOf(field) })}
            aria-invalid={refused !== '' || undefined}
            aria-describedby={refused === '' ? undefined : `${id}-refused`}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit()
              if (event.key === 'Escape') event.currentTarget.value = shown
            }}
            style={{ width: `${Math.max(3, Math.ceil(1.2 * shown.length) + 1)}ch` }}
          />
          {unit !== '' && <span className="unit">{unit}</span>}
        </span>
      </div>
      {refused !== '' && (
        <p id={`${id}-refused`} className="refused">
          {refused}
        </p>
      )}
      <input
        id={id}
        type="range"
        min={0}
        max={POSITIONS}
        step={0.1}
        value={position}
        style={{ '--filled': `${position / (POSITIONS / 100)}%` } as React.CSSProperties}
        aria-valuetext={unit === '' ? shown : `${shown} ${unit}`}
        disabled={limits.max <= limits.min}
        onPointerDown={holdSlider}
        onPointerUp={releaseSlider}
        onPointerCancel={releaseSlider}
        onBlur={releaseSlider}
        onKeyDown={onKey}
        onChange={(event) => {
          const next = valueAt(limits, Number(event.target.value))
          if (next !== value) onSlide(next)
        }}
      />
    </div>
  )
}
