/** Opens one of the six pictures. The place on Earth, its supply and the prices stay as they are; the sky at dusk waits for
 *  the next dusk there. */
import { VIEWS, type ViewId } from '../../../scenario/document/shippedViews.ts'
import { setTime } from '../../../state/clock/actions.ts'
import { showView } from '../../../state/page/link.ts'
import { nextTwilightMs } from '../../../state/view/skyNow.ts'

export function openView(id: ViewId): void {
  showView(VIEWS[id])
  const duskMs = id === 'dusk' ? nextTwilightMs(false) : null
  if (duskMs !== null) setTime(duskMs)
}
