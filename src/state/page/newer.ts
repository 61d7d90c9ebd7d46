/** Whether the host has another build by now than the one that runs: its files are gone, and a reload brings the new. */
import { IS_ONE_FILE } from '../../lib/assets.ts'

const ENTRY = /<script type="module"[^>]*\bsrc="([^"]+)"/

/** @returns whether it surely has one; no network says nothing */
export async function isNewerThere(): Promise<boolean> {
  if (IS_ONE_FILE || !import.meta.env.PROD) return false
  try {
    // By its full name it is not what is kept for use without a network.
    const response = await fetch('index.html', { cache: 'no-store' })
    const entry = response.ok && ENTRY.exec(await response.text())?.[1]
    if (!entry) return false
    const { href } = new URL(entry, location.href)
    return ![...document.scripts].some((script) => script.src === href)
  } catch {
    return false
  }
}
