/** The address of the page in which some things are hidden or locked. */

export type Bar = 'lock' | 'hide'

/** Ways to show the page that are not a lesson's. */
const OTHER_MODES = ['embed', 'origin', 'present', 'loop', 'bench', 'sweep', 'hide', 'lock', 'exercise']

/** @param bars of each name that has one @param exercise its number, '' for none @param link without '#' */
export function lessonAddress(
  page: string,
  link: string,
  bars: ReadonlyMap<string, Bar>,
  exercise: string,
): string {
  const url = new URL(page)
  for (const mode of OTHER_MODES) url.searchParams.delete(mode)
  const named = (bar: Bar) => [...bars].filter(([, its]) => its === bar).map(([name]) => name)
  const own = (['hide', 'lock'] as const).flatMap((bar) => {
    const names = named(bar)
    return names.length > 0 ? [`${bar}=${names.join(',')}`] : []
  })
  url.search = [
    ...own,
    ...(exercise === '' ? [] : [`exercise=${exercise}`]),
    ...(url.search === '' ? [] : [url.search.slice(1)]),
  ].join('&')
  url.hash = link
  return url.href
}
