/** Catalogued satellites: what their makers or filings say, and what we had to assume. */
import { defaultsOf, SATELLITE_FIELDS, type SatelliteValues } from './schema.ts'
import type { SourceId } from './sources.ts'

export interface CataloguedSatellite {
  name: string
  sources: SourceId[]
  /** Fields that no source gives. */
  assumed: (keyof SatelliteValues)[]
  values: SatelliteValues
}

const BASE = defaultsOf(SATELLITE_FIELDS)

export const SATELLITES: Record<string, CataloguedSatellite> = {
  // 210 kW of solar at 250 W/m² is 840 m²; 250/1361 = 18.4 % = 20.41 % cells × 90 % packing.
  'ai1-aug-2026': {
    name: 'AI1 (August 2026 sheet)',
    sources: ['ai1-aug', 'rubin'],
    assumed: ['housekeepingKw', 'conditioningEfficiency'],
    values: BASE,
  },
  // 150 kW peak at 250 W/m² is 600 m²; one GB300 rack is 1.2/3.3 EF of dense FP8.
  'ai1-jun-2026': {
    name: 'AI1 (June 2026 sheet)',
    sources: ['ai1-jun', 'rubin'],
    assumed: ['housekeepingKw', 'conditioningEfficiency'],
    values: { ...BASE, arrayAreaM2: 600, ratedItKw: 120, peakPflops: 364, housekeepingKw: 3 },
  },
  // 105 m² at 22 % × 90 % is the 28 kW of the paper's table 1; the share left for chips is not published.
  'suncatcher-28kw': {
    name: 'Suncatcher-like (28 kW)',
    sources: ['suncatcher'],
    assumed: ['ratedItKw', 'peakPflops', 'housekeepingKw', 'conditioningEfficiency'],
    values: {
      ...BASE,
      arrayAreaM2: 105,
      cellEfficiency: 0.22,
      ratedItKw: 22,
      peakPflops: 66,
      housekeepingKw: 1,
    },
  },
}

export const DEFAULT_SATELLITE = 'ai1-aug-2026'
