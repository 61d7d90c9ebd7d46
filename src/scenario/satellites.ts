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

/** A satellite of which only the power is published: array, chips, housekeeping and radiator in AI1's proportion, and
 *  the mass where none is published. */
function scaledFromAi1(id: string, name: string, ratedItKw: number, source: SourceId, massKg?: number) {
  const ratio = ratedItKw / BASE.ratedItKw
  const satellite: CataloguedSatellite = {
    name,
    sources: [source],
    assumed: [
      'arrayAreaM2',
      'peakPflops',
      'housekeepingKw',
      'conditioningEfficiency',
      'radiatorAreaM2',
      ...(massKg ? [] : ['massKg' as const]),
    ],
    values: {
      ...BASE,
      ratedItKw,
      massKg: massKg ?? Math.round(BASE.massKg * ratio),
      arrayAreaM2: BASE.arrayAreaM2 * ratio,
      peakPflops: Math.round(BASE.peakPflops * ratio),
      housekeepingKw: Math.round(BASE.housekeepingKw * ratio * 10) / 10,
      radiatorAreaM2: Math.round(BASE.radiatorAreaM2 * ratio),
    },
  }
  return { [id]: satellite }
}

export const SATELLITES: Record<string, CataloguedSatellite> = {
  // 210 kW of solar at 250 W/m² is 840 m²; 250/1361 = 18.4 % = 20.41 % cells × 90 % packing.
  'ai1-aug-2026': {
    name: 'AI1 (August 2026 sheet)',
    sources: ['ai1-aug', 'rubin'],
    assumed: ['housekeepingKw', 'conditioningEfficiency'],
    values: BASE,
  },
  // 150 kW peak at 250 W/m² is 600 m² and at 70 kW/t 2.14 t; one GB300 rack is 1.2/3.3 EF of dense FP8.
  'ai1-jun-2026': {
    name: 'AI1 (June 2026 sheet)',
    sources: ['ai1-jun', 'rubin'],
    assumed: ['housekeepingKw', 'conditioningEfficiency'],
    values: {
      ...BASE,
      arrayAreaM2: 600,
      ratedItKw: 120,
      peakPflops: 364,
      housekeepingKw: 3,
      massKg: 2143,
      radiatorAreaM2: 110,
    },
  },
  // 105 m² at 22 % × 90 % is the 28 kW of the paper's table 1; the share left for chips and the radiator are not published.
  'suncatcher-28kw': {
    name: 'Suncatcher-like (28 kW)',
    sources: ['suncatcher'],
    assumed: ['ratedItKw', 'peakPflops', 'housekeepingKw', 'conditioningEfficiency', 'radiatorAreaM2'],
    values: {
      ...BASE,
      arrayAreaM2: 105,
      cellEfficiency: 0.22,
      ratedItKw: 22,
      massKg: 575,
      peakPflops: 66,
      housekeepingKw: 1,
      radiatorAreaM2: 20, // AI1's area a watt
    },
  },
  ...scaledFromAi1('starcloud-200kw', 'Starcloud-3-like (200 kW)', 200, 'starcloud', 3000),
  ...scaledFromAi1('cowboy-1mw', 'Stampede-like (1 MW)', 1000, 'cowboy', 22_500),
  ...scaledFromAi1('orbital-100kw', 'Orbital-like (100 kW)', 100, 'orbital'),
  ...scaledFromAi1('sunrise-100kw', 'Project Sunrise-like (100 kW, none filed)', 100, 'sunrise'),
}

export const DEFAULT_SATELLITE = 'ai1-aug-2026'
