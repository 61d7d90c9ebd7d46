/** What an address takes away for a lesson: `?hide=price,stories&lock=altitudeKm`. What is hidden is not there, what is locked
 *  cannot be changed; neither has a key. rooms/lesson does the rest, and comes only where one of them is named. */

const search = (): string => (typeof location === 'undefined' ? '' : location.search)

/** @param search location.search */
export const namesIn = (search: string, key: 'hide' | 'lock'): string[] =>
  (new URLSearchParams(search).get(key) ?? '').split(',').filter((name) => name !== '')

const barred = new Set([...namesIn(search(), 'hide'), ...namesIn(search(), 'lock')])

export const isLesson = barred.size > 0
/** Neither its button nor its key does anything. */
export const isBarred = (name: string): boolean => barred.has(name)
