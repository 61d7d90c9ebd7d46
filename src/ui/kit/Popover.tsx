import { type ReactNode, useId, useRef, useState } from 'react'
import { placeBeside } from './placeBeside.ts'

interface Props {
  /** The button that opens it: how it looks, what it says, and its name where it shows a picture. */
  button: {
    className: string
    children?: ReactNode
    label?: string
    title?: string
    'data-figure'?: string | undefined
    'data-field'?: string | undefined
  }
  className?: string
  /** Its style sheet says where it stands; otherwise it stands beside its button. */
  isPlaced?: boolean
  /** What it shows, made while it is open. @param close puts it away and gives the focus back to the button */
  children: (close: () => void) => ReactNode
}

/** A button and what it opens over the page: Escape or a press elsewhere puts it away. A block: not within a paragraph. */
export function Popover({ button: { label, ...button }, className = '', isPlaced, children }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        {...button}
        ref={opener}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-expanded={isOpen}
      />
      <div
        ref={box}
        id={id}
        popover="auto"
        className={`popover ${className}`}
        onToggle={(event) => {
          const opens = event.newState === 'open'
          setOpen(opens)
          if (opens && !isPlaced && opener.current) placeBeside(event.currentTarget, opener.current)
        }}
      >
        {isOpen && children(() => box.current?.hidePopover())}
      </div>
    </>
  )
}
