import { type ReactNode, useId } from 'react'

interface Props<T extends string> {
  label: string
  /** The label is on screen elsewhere. */
  isLabelHidden?: boolean
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
  info?: ReactNode
  /** Where they are too many for one row. */
  columns?: number
}

/** A few choices side by side: radio buttons, one of which is on. */
export function Segmented<T extends string>({
  label,
  isLabelHidden,
  options,
  value,
  onChange,
  info,
  columns,
}: Props<T>) {
  const name = useId()
  const labelId = useId()
  return (
    <fieldset className="segmented" aria-labelledby={labelId}>
      <div className={isLabelHidden ? 'hidden' : 'choice-head'}>
        <span id={labelId} className="small-label">
          {label}
        </span>
        {info}
      </div>
      <div
        className="segments"
        style={columns ? { display: 'grid', gridTemplateColumns: `repeat(${columns}, 1fr)` } : undefined}
      >
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
