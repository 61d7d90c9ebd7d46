/** A side of the comparison: what it is made of, its price, footprint and delivery, each low, central and high. */
import type { Footprint } from '../../economics/footprint.ts'
import { type Item, itemsOn, type Price, type PriceLine, priceOf, type Study } from '../../economics/sides.ts'
import type { Delivery } from './delivery.ts'
import { type Range, rangeOf } from './levels.ts'

export interface Side {
  items: Range<Item[]>
  price: Range<Price>
  footprint: Range<Footprint>
  delivery: Delivery
}

/** One line of a side's price at every level, with what it is made of. */
export function lineOf(
  { studies }: { studies: Range<Study> },
  side: Side,
  line: PriceLine,
): { price: Range<Price>; items: Item[] } {
  return {
    price: rangeOf((level) => priceOf(itemsOn(side.items[level], line), studies[level])),
    items: itemsOn(side.items.central, line),
  }
}
export const priceOfItem = (item: Item, study: Study): Price => priceOf([item], study)
