/** The hours of a year as fields, day along and hour up: the light of an orbit, the Sun on the ground beside it. With one
 *  sentence and a table of months. Shares of 1. */
import { formatDecimal, formatMonth, formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { colourAt } from '../../../lib/colour.ts'
import { DAY_MS } from '../../../lib/units.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import { groundHourlyPv } from '../../../scenario/answers/series.ts'
import type { HourYear } from '../../../systems/hourYear.ts'
import { placeName } from '../../kit/names.ts'

export interface HeatField {
  id: 'orbit' | 'ground'
  name: string
  title: string
  /** Day by day, 24 hours each. */
  hours: Float32Array
}
export interface Heat {
  year: number
  days: number
  tzHours: number
  fields: HeatField[]
  finding: string
  table: { head: string[]; rows: string[][] }
}

/** Light that differs by less is full: rounding of float32. */
const FULL = 1 - 1e-5

const mean = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
const share = (values: Float32Array, test: (value: number) => boolean): number =>
  values.reduce((count, value) => count + (test(value) ? 1 : 0), 0) / values.length

export function heatOf(
  name: string,
  { year, tzHours, lightFraction }: HourYear,
  ground: GroundDesign | null,
): Heat {
  const fields: HeatField[] = [{ id: 'orbit', name, title: t('heat.orbit', { name }), hours: lightFraction }]
  const orbit = t('heat.findingOrbit', {
    name,
    year,
    share: formatPercent(
      share(lightFraction, (light) => light > FULL),
      1,
    ),
    least: formatPercent(
      lightFraction.reduce((a, b) => Math.min(a, b)),
      0,
    ),
  })
  let finding = t('heat.findingAlone', { orbit })
  if (ground) {
    const place = placeName(ground.site.name)
    const hours = groundHourlyPv(ground, year)
    fields.push({ id: 'ground', name: place, title: t('heat.ground', { place }), hours })
    const words = t('heat.findingGround', {
      place,
      dark: formatPercent(
        share(hours, (power) => power <= 0),
        0,
      ),
      mean: formatPercent(mean(hours), 0),
    })
    finding = t('heat.finding', { orbit, ground: words })
  }
  return { year, days: lightFraction.length / 24, tzHours, fields, finding, table: tableOf(fields, year) }
}

function tableOf(fields: readonly HeatField[], year: number): Heat['table'] {
  const startMs = Date.UTC(year, 0, 1)
  const dayOf = (month: number) => (Date.UTC(year, month, 1) - startMs) / DAY_MS
  const meanAt = (hours: Float32Array, month: number, hour: number): string => {
    let sum = 0
    for (let day = dayOf(month); day < dayOf(month + 1); day++) sum += at(hours, day * 24 + hour)
    return formatDecimal((sum / (dayOf(month + 1) - dayOf(month))) * 100, 0)
  }
  return {
    head: [
      t('heat.month'),
      ...fields.flatMap(({ name }) => [t('heat.day', { name }), t('heat.night', { name })]),
    ],
    rows: Array.from({ length: 12 }, (_, month) => [
      formatMonth(Date.UTC(year, month, 15)),
      ...fields.flatMap(({ hours }) => [meanAt(hours, month, 12), meanAt(hours, month, 0)]),
    ]),
  }
}

/** A pixel an hour: days along, the last hour of the day in the top row. */
export function heatPixels({ hours }: HeatField): Uint8ClampedArray<ArrayBuffer> {
  const days = hours.length / 24
  const pixels = new Uint8ClampedArray(4 * hours.length)
  for (const [i, value] of hours.entries()) {
    const day = Math.floor(i / 24)
    pixels.set([...colourAt(value), 255], 4 * ((23 - (i % 24)) * days + day))
  }
  return pixels
}
