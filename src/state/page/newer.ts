/** Whether the host has another build by now than the one that runs: its files are gone, and a reload brings the new. */
import { IS_ONE_FILE } from '../../lib/assets.ts'

const SCRIPTS = /<script type="module"[^>]*\bsrc="([^"]+)"/g

/** @returns whether it surely has one; no network says nothing */
export async function isNewerThere(): Promise<boolean> {
  if (IS_ONE_FILE || !import.meta.env.PROD) return false
  try {
    // By its full name it is not what is kept for use without a network.
    const response = await fetch('index.html', { cache: 'no-store' })
    if (!response.ok) return false
    const running = new Set([...document.scripts].map(({ src }) => src))
    const begins = [...(await response.text()).matchAll(SCRIPTS)].map(([, src]) => src)
    return begins.some((src) => src !== undefined && !running.has(new URL(src, location.href).href))
  } catch {
    return false
  }
}
