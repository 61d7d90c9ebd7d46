/** The atlas opens by a button, a key or a link. */
import { setView } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { openedByHand } from '../../kit/openedByHand.ts'

export const atlasByHand = openedByHand()

export function toggleAtlas(): void {
  const isOpen = store.getState().view.atlas !== 'none'
  if (isOpen) closeAtlas()
  else {
    atlasByHand.open()
    setView('atlas', store.getState().scenario.groups.some(isSunSynchronous) ? 'ltan' : 'inclination')
  }
}

const isSunSynchronous = (group: { sunSynchronous: boolean }): boolean => group.sunSynchronous

export function closeAtlas(): void {
  setView('atlas', 'none')
  atlasByHand.giveBack()
}
