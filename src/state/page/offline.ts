/** Has the browser keep the page for use without a network; see build/serviceWorker.js. */
import { IS_ONE_FILE } from '../../lib/assets.ts'

/** A server on this machine needs no copy, and a copy would show its last build. */
const isKeepable = (): boolean =>
  import.meta.env.PROD &&
  'serviceWorker' in navigator &&
  location.protocol.startsWith('http') &&
  location.hostname !== 'localhost' &&
  !IS_ONE_FILE

export function keepForOffline(): void {
  if (isKeepable()) navigator.serviceWorker.register('service-worker.js').catch(() => {}) // it runs all the same, with a network
}

export type Kept = 'all' | 'newer' | 'file' | 'nothing'

/** Whether all of the page is kept, and whether a newer version waits for a reload. */
export async function whatIsKept(): Promise<Kept> {
  if (IS_ONE_FILE) return 'file'
  const registration = isKeepable() ? await navigator.serviceWorker.getRegistration() : undefined
  if (!registration?.active) return 'nothing'
  return registration.waiting ? 'newer' : 'all'
}
