/** Parts of the page come when they are needed, and a network, a host or a new version may fail just then: what did not
 *  come is asked for once more by itself, and again whenever the reader says so. */
const REST_MS = 600

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS))

/** Vite holds a stylesheet that it asked for once for good: one that did not come has to be asked for anew. */
async function mendStyles(): Promise<void> {
  const broken = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    (link) => link.sheet === null,
  )
  await Promise.all(
    broken.map(
      (link) =>
        new Promise<void>((resolve, reject) => {
          const fresh = link.cloneNode() as HTMLLinkElement
          fresh.onload = () => resolve()
          fresh.onerror = () => reject(new MissingPart())
          link.replaceWith(fresh)
        }),
    ),
  )
}

/** A file of the page did not come. */
export class MissingPart extends Error {
  override name = 'MissingPart'
}

/** What browsers and Vite say of it, in no common form. */
const IS_MISSING = /dynamically imported module|importing a module script|unable to preload css/i
export const isMissing = (error: unknown): boolean =>
  error instanceof MissingPart || (error instanceof Error && IS_MISSING.test(error.message))

export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!isMissing(error)) throw error
    await rest()
    await mendStyles()
    return load()
  }
}
