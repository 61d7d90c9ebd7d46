/** What does a gigawatt of computers ask of the factories? Wafers, tools and memory by the gigawatt, and the die area that
 *  a number of chips leaves of a number of wafers. Whole wafers at a yield of one: what is lost at their edges, to
 *  faults and to lines between dies makes every area smaller. */
import { GW } from '../lib/units.ts'

/** Of a wafer 300 mm across, edge to edge: π · 150². */
export const WAFER_MM2 = Math.PI * 150 ** 2

/** Largest die that so many chips can have of so many wafers. */
export const dieAreaMm2 = (wafers: number, chips: number): number => (wafers * WAFER_MM2) / chips

/** Power of the chips that so many wafers hold. */
export const wafersW = (wafers: number, dieMm2: number, wPerChip: number): number =>
  (wafers * WAFER_MM2 * wPerChip) / dieMm2

/** How much of a thing a power of computers takes, by the gigawatt. */
export const neededFor = (powerW: number, perGw: number): number => (powerW / GW) * perGw
