/** Addresses of the page, its modes and language kept. */

/** The address with another hash. @param link without '#' */
export function addressOf(page: string, link: string): string {
  const url = new URL(page)
  url.hash = link
  return url.href
}
