import { type ReactNode, useId, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { placeBeside } from './placeBeside.ts'

interface Props {
  label: string
  /** What the button shows instead of an i: the number it explains. */
  shown?: string
  children: ReactNode
}

/** A small button that opens what there is to know about something. */
export function InfoPopover({ label, shown, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={shown === undefined ? 'info-button' : 'figure-button'}
        popoverTarget={id}
        aria-label={
          shown === undefined ? t('info.open', { label }) : t('info.openFigure', { label, figure: shown })
        }
        aria-expanded={isOpen}
      >
        {shown}
      </button>
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
