/** What the comparison counts on each side and what it does not. What is counted is read from the items of the price
 *  themselves, so that the list cannot promise more; what is not is listed here, each with its words in i18n/en.ts. */
import type { Comparison, Item } from './compare.ts'
import type { Side } from './side.ts'

export type { Comparison }

export const NOT_COUNTED = {
  both: ['development', 'taxes', 'insurance', 'links', 'people', 'prices', 'factories'],
  orbit: ['disposal', 'debris', 'launchFailure', 'radiation', 'sites', 'sky', 'body', 'risk'],
  ground: ['land', 'soft', 'connection', 'outage', 'community', 'building', 'sizing'],
} as const

/** Parts of a side's price, each once, in the order of the lines. */
export const partsOf = (side: Side): Item['part'][] => [
  ...new Set(side.items.central.filter(({ usd }) => usd > 0).map(({ part }) => part)),
]
