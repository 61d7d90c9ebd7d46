/** In another page: what nobody sees is not drawn. A browser rests the frames of other hosts by itself, but none of its own,
 *  and draws those on a hidden slide. Fetched once the page stands, and only in a frame. */
import { restLoop } from '../clock/loop.ts'

/** Out of the reader's sight, however deep the frame lies in other pages. */
export function restOutOfView(): void {
  new IntersectionObserver((entries) => {
    const last = entries.at(-1)
    if (last) restLoop('view', !last.isIntersecting)
  }).observe(document.documentElement)
}
