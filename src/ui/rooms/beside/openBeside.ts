/** The table of both opens by a button or a link; opened by hand it takes the focus, and gives it back. */
import { openSideBySide, setView } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'

let cameFrom: HTMLElement | null = null

export function openBeside(compare = store.getState().view.compare): void {
  cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null
  openSideBySide(compare)
}

export function closeBeside(): void {
  setView('sideBySide', false)
  if (cameFrom?.isConnected) cameFrom.focus()
  cameFrom = null
}

export const wasOpenedByHand = (): boolean => cameFrom !== null
