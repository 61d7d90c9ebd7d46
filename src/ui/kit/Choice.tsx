import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  isLabelHidden?: boolean
  value: string
  onChange: (value: string) => void
  info?: ReactNode
  /** The options. */
  children: ReactNode
}

/** A list to choose one thing from. */
export function Choice({ label, isLabelHidden, value, onChange, info, children }: Props) {
  const id = useId()
  return (
    <div className="choice">
      <span className={isLabelHidden ? 'hidden' : 'choice-head'}>
        <label htmlFor={id} className="small-label">
          {label}
        </label>
        {info}
      </span>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  )
}
