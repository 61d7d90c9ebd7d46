/** A foreign script's object is read once: a getter or a proxy may throw, or answer otherwise at the next look. */

/** Longer lists are left as they are, and refused by whoever counts them. */
const MOST_ITEMS = 1000

/** A copy of records and lists, so many of them within each other; all else, and what is deeper, as it is.
 *  @throws whatever reading it throws */
export function plainCopy(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.length > MOST_ITEMS ? value : value.map((item) => plainCopy(item, depth - 1))
  if (Object.prototype.toString.call(value) !== '[object Object]') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainCopy(part, depth - 1)]))
}
