/** Stylesheets that did not come, and how they are asked for anew: who asked for one holds it for good, come or not. */
import { MissingPart } from './missingPart.ts'

/** Then whoever waits for it is told that it did not come; it may still come. */
const LONGEST_MS = 10_000

/** As the browser says it of each. One that is still on its way looks the same, but to replace it would leave those who
 *  wait for it waiting for ever. */
const broken = new Set<HTMLLinkElement>()
const coming = new Map<HTMLLinkElement, Promise<void>>()

const isStylesheet = (target: EventTarget | null): target is HTMLLinkElement =>
  (target as Partial<HTMLLinkElement> | null)?.rel === 'stylesheet'

export function watchStyles(): void {
  const note = ({ target }: Event) => {
    if (isStylesheet(target)) broken.add(target)
  }
  document.addEventListener('error', note, true) // of an element it does not bubble
}

function mend(link: HTMLLinkElement): void {
  const fresh = link.cloneNode() as HTMLLinkElement
  const come = new Promise<void>((resolve, reject) => {
    const fail = () => reject(new MissingPart())
    fresh.onload = () => resolve()
    fresh.onerror = fail
    setTimeout(fail, LONGEST_MS)
  })
  coming.set(
    fresh,
    come.finally(() => coming.delete(fresh)),
  )
  broken.delete(link)
  link.replaceWith(fresh)
}

/** Asks for them anew, and waits for them and for those that others have asked for. */
export async function mendStyles(): Promise<void> {
  for (const link of broken) mend(link)
  await Promise.all(coming.values())
}
