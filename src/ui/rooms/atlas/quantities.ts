/** What a map of the atlas can show, and in which colour: light colours are light, whatever is shown. */
import { formatCount, formatDecimal, formatDuration, formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { HOUR, MINUTE } from '../../../lib/units.ts'
import { daysOf } from '../../../scenario/answers/atlasPlace.ts'
import type { View } from '../../../scenario/document/schema.ts'
import type { Atlas, AtlasCell, AtlasField } from '../../../systems/atlas.ts'

export type AtlasQuantity = View['atlasBy']
export const ATLAS_QUANTITIES: readonly AtlasQuantity[] = ['storage', 'days', 'longest', 'sunlit']

export interface Shown {
  quantity: AtlasQuantity
  field: AtlasField
  /** From the field to what the scale and the table count in. */
  factor: number
  /** Ends of the scale, in what it counts in: the darkest colour and the lightest. */
  dark: number
  light: number
  ticks: number[]
  unit: string
  text: (value: number) => string
}

const FIELD: Record<AtlasQuantity, AtlasField> = {
  storage: 'longestEclipseS',
  days: 'umbraDays',
  longest: 'longestUmbraS',
  sunlit: 'sunlitFraction',
}

/** @param storageH hours of load a battery holds for each hour of eclipse */
export function shownOf(quantity: AtlasQuantity, atlas: Atlas, storageH: number): Shown {
  const field = FIELD[quantity]
  const factor = { storage: storageH / HOUR, days: 1, longest: 1 / MINUTE, sunlit: 100 }[quantity]
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of atlas.values[field]) {
    low = Math.min(low, value * factor)
    high = Math.max(high, value * factor)
  }
  const step = { storage: niceStep(high / 4), days: 90, longest: 10, sunlit: 10 }[quantity]
  const dark =
    quantity === 'sunlit'
      ? Math.floor(low / 5) * 5
      : quantity === 'days'
        ? daysOf(atlas.year)
        : Math.ceil(high / (step / 4)) * (step / 4)
  const light = quantity === 'sunlit' ? 100 : 0
  const ticks: number[] = []
  for (let value = light; Math.abs(value - light) <= Math.abs(dark - light) + 1e-9; ) {
    ticks.push(value)
    value += Math.sign(dark - light) * step
  }
  return {
    quantity,
    field,
    factor,
    dark,
    light,
    ticks,
    unit: t(`atlas.unit.${quantity}`),
    text: (value) => formatDecimal(value, quantity === 'storage' && step < 1 ? 1 : 0),
  }
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power
}

/** Share of the way from the darkest colour to the lightest. */
export const lightnessOf = ({ factor, dark, light }: Shown, value: number): number =>
  (value * factor - dark) / (light - dark)

/** The four figures of a cell, in words. */
export const cellTexts = (cell: AtlasCell, storageH: number): Record<AtlasQuantity, string> => ({
  storage: t('atlas.storageValue', { hours: formatDecimal((cell.longestEclipseS / HOUR) * storageH, 2) }),
  days: formatCount(cell.umbraDays),
  longest: formatDuration(cell.longestUmbraS),
  sunlit: formatPercent(cell.sunlitFraction, 2),
})
