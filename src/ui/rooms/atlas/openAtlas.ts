/** The atlas opens by a button, a key or a link; opened by hand it takes the focus, and gives it back. */
import { setView } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'

let cameFrom: HTMLElement | null = null

export function toggleAtlas(): void {
  const isOpen = store.getState().view.atlas !== 'none'
  if (isOpen) closeAtlas()
  else {
    cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setView('atlas', store.getState().scenario.groups.some(isSunSynchronous) ? 'ltan' : 'inclination')
  }
}

const isSunSynchronous = (group: { sunSynchronous: boolean }): boolean => group.sunSynchronous

export function closeAtlas(): void {
  setView('atlas', 'none')
  cameFrom?.focus()
  cameFrom = null
}

/** Whether it was opened by hand just now; asked once. */
export const wasOpenedByHand = (): boolean => cameFrom !== null
