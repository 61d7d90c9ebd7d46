/** Six pictures that persuade at once, each with its place to look from. The place on Earth, its supply and the prices
 *  stay as they are; the sky at dusk waits for the next dusk there. */
import { setTime } from '../../../state/clock/actions.ts'
import { showView } from '../../../state/page/link.ts'
import { nextTwilightMs } from '../../../state/view/skyNow.ts'

export const VIEWS = {
  ring: 'v=3',
  million: 'v=3&p=spacex-million&compare=none&siteMarker=false&cam=160.0,12.0,4.60',
  dusk: 'v=3&p=spacex-million&compare=none&labels=false&cam=ground,270.0,25.0,90.0',
  ride: 'v=3&p=one&compare=none&sel=1&ride=-60.0,18.0,105',
  cluster: 'v=3&p=suncatcher&compare=none&links=true&sel=41&ride=-140.0,16.0,260',
  atlas: 'v=3&atlas=ltan',
} as const
export type ViewId = keyof typeof VIEWS
export const VIEW_IDS = Object.keys(VIEWS) as ViewId[]

export function openView(id: ViewId): void {
  showView(VIEWS[id])
  const duskMs = id === 'dusk' ? nextTwilightMs(false) : null
  if (duskMs !== null) setTime(duskMs)
}
