/** Parts of the page come when they are needed, and a network, a host or a new version may fail just then: what did not
 *  come is asked for once more by itself, and again whenever the reader says so. */
import { isMissing, lacksStyle } from './missingPart.ts'
import { mendStyles } from './styles.ts'

const REST_MS = 600

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS))

/** Vite asks for a stylesheet once: asked again it would bring the part without. */
const unstyled = new WeakSet<() => Promise<unknown>>()

async function attempt<T>(load: () => Promise<T>): Promise<T> {
  if (unstyled.has(load)) await mendStyles()
  return load()
}

export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await attempt(load)
  } catch (error) {
    if (!isMissing(error)) throw error
    if (lacksStyle(error)) unstyled.add(load)
    await rest()
    return attempt(load)
  }
}
