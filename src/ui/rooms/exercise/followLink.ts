/** The page as a link has it, as if it had been pasted into the address. @param link without '#' */
export function followLink(link: string): void {
  location.hash = link
}
