/** The way back outlasts the page: a reload, a tab that crashed, a browser that opens its tabs again. It is kept in the
 *  storage of the tab, so that two tabs never write over each other, and with it what is shown, which the address tells a
 *  moment later. Where the tab opens another link, what was shown before is one step back. */
import { keepTabText, tabText } from '../../lib/surroundings.ts'
import { readStep, type Step, stepText } from '../document/steps.ts'
import { type Snapshot, store } from '../document/store.ts'
import { addressed } from './link.ts'

const KEY = 'dawnline.way'
/** Storage holds some 5 million characters for all of a host; the nearest steps are kept. */
export const MAX_KEPT = 400_000
const WRITE_EVERY_MS = 300

interface Kept {
  /** The document that the address held, and the one that was shown. */
  address: string
  now: string
  past: string[]
  future: string[]
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Null where there is none, or something else. */
function readKept(text: string | null): Kept | null {
  try {
    const { address, now, past, future } = JSON.parse(text ?? 'null') as Partial<Record<keyof Kept, unknown>>
    const isWhole = typeof address === 'string' && typeof now === 'string' && isTexts(past) && isTexts(future)
    return isWhole ? { address, now, past, future } : null
  } catch {
    return null
  }
}

/** The nearest of some steps, nearest first, as many as there is room for. */
function nearest(steps: Iterable<Step>, room: number): string[] {
  const texts: string[] = []
  let left = room
  for (const step of steps) {
    const text = stepText(step)
    left -= text.length
    if (left < 0) break
    texts.push(text)
  }
  return texts
}

function write(): void {
  const { scenario, view, past, future } = store.getState()
  const kept: Kept = {
    address: stepText(addressed() ?? { scenario, view }),
    now: stepText({ scenario, view }),
    past: nearest([...past].reverse(), MAX_KEPT).reverse(),
    future: nearest(future, MAX_KEPT),
  }
  keepTabText(KEY, JSON.stringify(kept))
}

/** What is shown by the link, and the way that was kept. */
function resume({ address, now, past, future }: Kept, opened: Snapshot): void {
  const link = stepText(opened)
  if (link === now) store.setState({ past, future })
  else if (link !== address) store.setState({ past: [...past, now] })
  else store.setState({ ...readStep(now), past, future })
}

/** After the link is read. Within another page there is none: frames share the storage of their tab. */
export function startWayBack(): void {
  if (window.parent !== window) return
  const { scenario, view } = store.getState()
  const kept = readKept(tabText(KEY))
  if (kept) resume(kept, { scenario, view })
  let isWaiting = false
  store.subscribe((state, before) => {
    const isSame = (['scenario', 'view', 'past', 'future'] as const).every(
      (key) => state[key] === before[key],
    )
    if (isSame || isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      write()
    }, WRITE_EVERY_MS)
  })
  addEventListener('pagehide', write)
}
