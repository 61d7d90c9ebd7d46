/** The table of both opens by a button or a link. */
import { openSideBySide, setView } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { openedByHand } from '../../kit/openedByHand.ts'

export const besideByHand = openedByHand()

export function openBeside(compare = store.getState().view.compare): void {
  besideByHand.open()
  openSideBySide(compare)
}

export function closeBeside(): void {
  setView('sideBySide', false)
  besideByHand.giveBack()
}
