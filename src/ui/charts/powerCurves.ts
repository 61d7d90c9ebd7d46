/** The curves of a chart of power: the whole fleet, its groups, the compared orbit with the same arrays, the plant. */
import { t } from '../../i18n/t.ts'
import { sumOf } from '../../scenario/answers/fleetPower.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import { drawnPvAt, pvAt } from '../../scenario/answers/series.ts'
import type { Curve } from './curves.ts'
import { powerScale } from './powerScale.ts'

/** Sides of a chart of power, in watts. */
export interface Powers {
  groups: number[][]
  full: number[]
  other: number[] | null
  ground: number[] | null
  smooth: number[] | null
}

/** In the unit of their scale. @param names of the fleet, and of the compared orbit */
export function powersOf(
  names: { fleet: string; other: string },
  { groups, full, other, ground, smooth }: Powers,
) {
  const fleet = sumOf(groups)
  const highest = [fleet, full, other, ground, smooth].flatMap((values) => values ?? [])
  const scale = powerScale(highest.reduce((a, b) => Math.max(a, b), 0))
  const inUnit = (values: readonly number[]) => values.map((watts) => watts / scale.unitW)
  const curves: Curve[] = [{ id: 'selected', name: names.fleet, values: inUnit(fleet) }]
  if (other) curves.push({ id: 'other', name: names.other, values: inUnit(other) })
  if (ground) curves.push({ id: 'ground', name: t('chart.ground'), values: inUnit(ground) })
  if (smooth) curves.push({ id: 'smooth', name: t('chart.groundSmooth'), values: inUnit(smooth) })
  return { scale, curves, full: inUnit(full), groups: groups.length === 1 ? [] : groups.map(inUnit) }
}

/** The plant's panels over hours: as they are counted, and smoothed. */
export function groundHours(
  ground: GroundDesign | null,
  pvW: number | null,
  times: readonly number[],
): Pick<Powers, 'ground' | 'smooth'> {
  if (!ground || pvW === null) return { ground: null, smooth: null }
  const isReal = ground.pv.acWPerW === ground.drawnAcWPerW // a file's own hours
  return {
    ground: times.map((utcMs) => pvW * pvAt(ground, utcMs)),
    smooth: isReal ? null : times.map((utcMs) => pvW * drawnPvAt(ground, utcMs)),
  }
}
