/** The flat map opens by a switch, a key or a link. */
import { openMap as openInView, setView } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { openedByHand } from '../../kit/openedByHand.ts'

export const mapByHand = openedByHand()

export function openMap(): void {
  mapByHand.open()
  openInView()
}

export function closeMap(): void {
  setView('map', false)
  mapByHand.giveBack()
}

export const toggleMap = (): void => (store.getState().view.map ? closeMap() : openMap())
