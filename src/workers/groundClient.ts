/** Asks the ground worker; the newest request wins and answers to older ones are dropped. */
import type { GroundDesign } from '../scenario/ground.ts'
import type { Mount } from '../systems/pv.ts'
import type { SiteDaily } from '../systems/site.ts'
import type { GroundAnswer, GroundRequest } from './ground.worker.ts'

const known = new Map<string, GroundDesign>()
let worker: Worker | null = null
let newest = 0

/** The design of a site, from memory where it was made before; null where a newer request overtook this one. */
export function requestGround(site: SiteDaily, mount: Mount): Promise<GroundDesign | null> {
  const id = ++newest
  const key = `${site.id} ${mount}`
  const made = known.get(key)
  if (made) return Promise.resolve(made)
  worker ??= new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module' })
  const running = worker
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent<GroundAnswer>) => {
      if (data.id !== id) return
      running.removeEventListener('message', listen)
      if ('error' in data) reject(new Error(data.error))
      else {
        known.set(key, data.design)
        resolve(id === newest ? data.design : null)
      }
    }
    running.addEventListener('message', listen)
    running.postMessage({ id, site, mount } satisfies GroundRequest)
  })
}
