/** What is published of a satellite beside what comes out here, and why the two differ. */
import { found } from '../../../lib/at.ts'
import { KW } from '../../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../../physics/constants.ts'
import { arrayPowerW } from '../../../systems/power.ts'
import { SATELLITES } from '../../document/satellites.ts'
import { ARRAY_WM2, CATALOGUE, type Difference, type Published, type Worked } from '../../facts/catalogue.ts'
import { figureOf } from '../../facts/figures.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import type { MachineSourceId } from '../../facts/machineSources.ts'
import { type Level, rangeOf } from '../levels.ts'
import { satelliteSpec } from '../satelliteSpec.ts'
import { partsKg } from './mass.ts'

export const CATALOGUE_UNITS = {
  arrayM2: 'm²',
  heatWm2: 'W/m²',
  kgPerKw: 'kg/kW',
  servedW: 'W',
  flops: 'FLOP/s',
  radiatorKgPerM2: 'kg/m²',
} as const satisfies Record<Worked['figure'], string>
export type CatalogueFigure = keyof typeof CATALOGUE_UNITS

interface Span {
  low: number
  high: number
}
export interface CatalogueRow {
  who: string
  date: string
  figure: CatalogueFigure
  unit: string
  /** Null where none is. */
  published: Span | null
  worked: Span
  /** Middle of what is worked out over the middle of what is published. */
  ratio: number | null
  /** Null where both agree. */
  difference: Difference | null
  source: MachineSourceId
}

/** AI1's rack: dense FP8 of 72 packages and what they draw. Source: chip-rubin, power-rubin. */
const RACK = { flops: 1.2e18, leastW: 190e3, mostW: 230e3 } as const
/** Ranges that come within this much of one another are told to agree. */
const NEAR = 0.05

/** Watts a kilogram of the array: a light one at the low level. */
function arrayWPerKg(level: Level): number {
  const { low, central, high } = figureOf('addedArrayWPerKg')
  return { low: high, central, high: low }[level]
}

function workedOut(worked: Worked): Span {
  switch (worked.figure) {
    case 'arrayM2':
      return { low: worked.arrayW[0] / ARRAY_WM2[1], high: worked.arrayW[1] / ARRAY_WM2[0] }
    case 'heatWm2':
      return { low: worked.heatW[0] / worked.plateM2, high: worked.heatW[1] / worked.plateM2 }
    case 'kgPerKw': {
      const { arrayW, plateM2, itW } = worked
      const { low, high } = rangeOf((level) => {
        const kg = partsKg({ arrayKg: arrayW / arrayWPerKg(level), batteryKg: 0, plateM2, itW }, level)
        return Object.values(kg).reduce((sum, part) => sum + part, 0) / (itW / KW)
      })
      return { low, high }
    }
    case 'servedW': {
      const ai1 = satelliteSpec(found(SATELLITES['ai1-aug-2026'], 'AI1 of August 2026').values)
      const servedW = arrayPowerW(ai1, SOLAR_CONSTANT_WM2) * ai1.conditioningEfficiency - ai1.housekeepingW
      return { low: servedW, high: servedW }
    }
    case 'flops': {
      const of = (rackW: number) => (RACK.flops * worked.itW) / rackW
      return { low: of(RACK.mostW), high: of(RACK.leastW) }
    }
    case 'radiatorKgPerM2': {
      const { low, high } = MACHINE_FIGURES.radiatorKgPerM2
      return { low, high }
    }
  }
}

const agree = (a: Span, b: Span): boolean => a.low <= b.high * (1 + NEAR) && b.low <= a.high * (1 + NEAR)
const middle = ({ low, high }: Span): number => (low + high) / 2

function rowOf({ who, date, source, value, worked, difference }: Published): CatalogueRow {
  const out = workedOut(worked)
  const published = value && { low: value[0], high: value[1] }
  return {
    ...{ who, date, source, published, worked: out, figure: worked.figure },
    unit: CATALOGUE_UNITS[worked.figure],
    ratio: published && middle(out) / middle(published),
    difference: published && agree(published, out) ? null : difference,
  }
}

export const catalogue = (): CatalogueRow[] => CATALOGUE.map(rowOf)
