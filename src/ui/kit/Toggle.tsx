import { useId } from 'react'

/** A switch with its label in a row. */
export function Toggle({
  label,
  isOn,
  onChange,
  reason = '',
}: {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  /** Why it would change nothing now: it is told, and cannot be turned on. */
  reason?: string
}) {
  const id = useId()
  return (
    <div className="toggle">
      <label htmlFor={id} className="toggle-label">
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        disabled={reason !== '' && !isOn}
        aria-describedby={reason === '' ? undefined : `${id}-why`}
        onChange={(event) => onChange(event.target.checked)}
      />
      {reason !== '' && (
        <p id={`${id}-why`} className="soft note toggle-why">
          {reason}
        </p>
      )}
    </div>
  )
}
