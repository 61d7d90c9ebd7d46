/** Carbon of what no source that we have tells: making satellites' bodies, computers and data centers, what a launch does
 *  beyond burning its methane, and re-entry. Assumptions of ours, wide on purpose, the same kind on both sides; each is a
 *  field of the document (document/carbonFields.ts). A measured figure of any of them would replace it. Sourced ones are in figures.ts (panels, batteries,
 *  methane, gas) and regions.ts (the grid). */
import type { SourceId } from './sources.ts'

export interface CarbonFigure {
  unit: string
  low: number
  central: number
  high: number
  /** Of the slider. */
  most: number
  step: number
  source: SourceId
}

export const CARBON = {
  /** Of a satellite without its array and computers. */
  bodyCarbonKgPerKg: { unit: 'kg/kg', low: 5, central: 20, high: 100, most: 200, step: 1, source: 'ours' },
  computersCarbonKgPerW: {
    unit: 'kg/W',
    low: 0.5,
    central: 1.5,
    high: 5,
    most: 10,
    step: 0.1,
    source: 'ours',
  },
  facilityCarbonKgPerW: { unit: 'kg/W', low: 0.3, central: 1, high: 3, most: 10, step: 0.1, source: 'ours' },
  /** Making methane and oxygen, leaks, soot and water high up: over the carbon dioxide of burning. */
  launchElseCarbonRatio: { unit: '', low: 0, central: 0.3, high: 3, most: 10, step: 0.1, source: 'ours' },
  /** What burning metal does to the air, as if it were carbon dioxide. */
  reentryCarbonKgPerKg: { unit: 'kg/kg', low: 0, central: 5, high: 50, most: 200, step: 1, source: 'ours' },
} as const satisfies Record<string, CarbonFigure>

export type CarbonId = keyof typeof CARBON
export const CARBON_IDS = Object.keys(CARBON) as CarbonId[]
export const carbonFigure = (id: CarbonId): CarbonFigure => CARBON[id]
