import { useId } from 'react'

/** A switch with its label in a row. */
export function Toggle({
  label,
  isOn,
  onChange,
}: {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  const id = useId()
  return (
    <div className="toggle">
      <label htmlFor={id} className="toggle-label">
        {label}
      </label>
      <input id={id} type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
    </div>
  )
}
