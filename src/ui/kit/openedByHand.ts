/** A panel that a button, a key or a link opens: opened by hand it takes the focus, once, and gives it back. */
export interface ByHand {
  open(): void
  /** Whether it has been opened by hand and this is the first to ask since. */
  takesFocus(): boolean
  giveBack(): void
}

export function openedByHand(): ByHand {
  let cameFrom: HTMLElement | null = null
  let isOwed = false
  return {
    open() {
      cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null
      isOwed = true
    },
    takesFocus() {
      const was = isOwed
      isOwed = false
      return was
    },
    giveBack() {
      if (cameFrom?.isConnected) cameFrom.focus()
      cameFrom = null
      isOwed = false
    },
  }
}
