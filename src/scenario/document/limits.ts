/** How much of a link, a story or a file is read at all. The longest that the page itself writes are far below; whatever
 *  is above is refused before it takes the page's time or memory. */

/** Characters of a link: two scenarios of forty groups have 26,000, a story of sixty long steps 100,000. */
export const MAX_LINK = 200_000
/** Two scenarios of forty groups with every field have 1,250. */
export const MAX_LINK_KEYS = 2000
/** What is wrong with one link is told so often; the page shows four. */
export const MAX_PROBLEMS = 100
/** Characters of a scenario, a saved scenario or a story as a file, and of a story unpacked from a link. */
export const MAX_DOCUMENT = 1_000_000
