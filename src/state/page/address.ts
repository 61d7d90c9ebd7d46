/** The page's own address, changed without a new page. */

/** Within a frame that may have no address of its own it stays as it is. @param query with its question mark, or '' */
export function showAddress(query: string, hash: string): void {
  try {
    history.replaceState(null, '', `${location.pathname}${query}${hash}`)
  } catch {
    // it goes on without
  }
}
