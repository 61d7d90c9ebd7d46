import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './IconButton.tsx'

interface Props {
  title: string
  closeLabel: string
  className: string
  /** What takes the focus, as a selector; the button that closes it where none is named. */
  first?: string
  onClose: () => void
  /** What is in it, given the way to close it. */
  children: (close: () => void) => ReactNode
}

/** Over the page, which waits. It takes the focus and gives it back, however it goes. */
export function Dialog({ title, closeLabel, className, first, onClose, children }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    if (first) element.querySelector<HTMLElement>(first)?.focus()
    return () => element.close() // only a dialog that is closed gives the focus back
  }, [first])
  // The browser's own event comes with a frame, which may be long in coming.
  const close = () => {
    dialog.current?.close()
    onClose()
  }
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return // a file that was not chosen
        event.preventDefault()
        close()
      }}
      onClose={({ currentTarget, target }) => {
        if (target === currentTarget && !currentTarget.open) onClose()
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={close} />
      </div>
      {children(close)}
    </dialog>
  )
}
