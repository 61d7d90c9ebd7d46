import { type ReactNode, useId, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { placeBeside } from '../placeBeside.ts'

/** A small button that opens what there is to know about something. */
export function InfoPopover({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="info-button"
        popoverTarget={id}
        aria-label={t('info.open', { label })}
        aria-expanded={isOpen}
      />
      <div
        id={id}
        popover="auto"
        className="popover"
        onToggle={(event) => {
          const opens = event.newState === 'open'
          setOpen(opens)
          if (opens && button.current) placeBeside(event.currentTarget, button.current)
        }}
      >
        {isOpen && (
          <>
            <p className="popover-title">{label}</p>
            {children}
          </>
        )}
      </div>
    </>
  )
}
