/** Catalogued satellites: what their makers or filings say, and what we had to assume. */

import type { SourceId } from '../facts/sources.ts'
import { defaultsOf } from './field.ts'
import { SATELLITE_FIELDS } from './satelliteFields.ts'
import type { SatelliteValues } from './schema.ts'

export type BodyKind = 'ai1' | 'starlink' | 'suncatcher' | 'platform'

/** Published proportions; where the source is `ours` they are assumed. */
export interface Body {
  kind: BodyKind
  /** Tip to tip along the arrays. */
  spanM: number
  /** Across them, radiators included. */
  heightM: number
  source: SourceId
}

export interface CataloguedSatellite {
  name: string
  sources: SourceId[]
  /** Fields that no source gives. */
  assumed: (keyof SatelliteValues)[]
  /** Where its mass stands, if not where the rest does. */
  massSource?: SourceId
  values: SatelliteValues
  /** Its shape at these values. */
  body: Body
}

const BASE = defaultsOf(SATELLITE_FIELDS)
const AI1_AUG: Body = { kind: 'ai1', spanM: 75, heightM: 30, source: 'ai1-aug' }

/** 105 m² at 22 % × 90 % is the 28 kW of the Suncatcher paper's table 1, which takes it from Starlink V2 mini; the share
 *  left for chips is not published, nor is a radiator. */
const V2_MINI: SatelliteValues = {
  ...BASE,
  arrayAreaM2: 105,
  cellEfficiency: 0.22,
  ratedWm2: 266.7,
  ratedItKw: 22,
  massKg: 575,
  peakPflops: 66,
  housekeepingKw: 1,
  radiatorAreaM2: 20, // AI1's area a watt
  accelerator: 'tpu-v6e', // the paper irradiates one
}
const V2_MINI_ASSUMED: (keyof SatelliteValues)[] = [
  'ratedItKw',
  'peakPflops',
  'housekeepingKw',
  'conditioningEfficiency',
  'radiatorAreaM2',
]

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
    body: {
      kind: 'ai1',
      spanM: AI1_AUG.spanM * Math.sqrt(ratio),
      heightM: AI1_AUG.heightM * Math.sqrt(ratio),
      source: 'ours',
    },
  }
  return { [id]: satellite }
}

export const SATELLITES: Record<string, CataloguedSatellite> = {
  // 210 kW of solar at 250 W/m² is 840 m²; 250/1361 = 18.4 % = 20.41 % cells × 90 % packing.
  'ai1-aug-2026': {
    name: 'AI1 (August 2026 sheet)',
    sources: ['ai1-aug', 'ai1-array', 'rubin'],
    massSource: 'fcc-letter', // the sheet gives kilowatts a tonne alone
    assumed: ['housekeepingKw', 'conditioningEfficiency'],
    values: BASE,
    body: AI1_AUG,
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
      accelerator: 'gb300',
    },
    body: { kind: 'ai1', spanM: 70, heightM: 20, source: 'ai1-jun' },
  },
  'suncatcher-28kw': {
    name: 'Suncatcher-like (28 kW)',
    sources: ['suncatcher'],
    assumed: V2_MINI_ASSUMED,
    values: V2_MINI,
    body: { kind: 'suncatcher', spanM: 24, heightM: 11, source: 'ours' }, // no drawing is published
  },
  'starlink-28kw': {
    name: 'Starlink V2 mini-like (28 kW)',
    sources: ['starlink-v2', 'suncatcher'],
    assumed: V2_MINI_ASSUMED,
    values: V2_MINI,
    body: { kind: 'starlink', spanM: 30, heightM: 6, source: 'starlink-v2' },
  },
  // 4 km × 4 km at 22 % × 90 % are 4.3 GW, not the paper's 5, which it is sold as; it wants a radiator half the array's size and some
  // 200 launches of 100 t.
  'starcloud-5gw': {
    name: 'Starcloud platform (5 GW, white paper)',
    sources: ['starcloud-2024'],
    assumed: ['peakPflops', 'housekeepingKw', 'conditioningEfficiency'],
    values: {
      ...BASE,
      arrayAreaM2: 16_000_000,
      cellEfficiency: 0.22,
      ratedWm2: 312.5,
      degradationPerYear: 0.0015,
      ratedItKw: 5_000_000,
      massKg: 20_000_000,
      peakPflops: 34_000_000,
      housekeepingKw: 10_000,
      radiatorAreaM2: 8_000_000,
    },
    body: { kind: 'platform', spanM: 4000, heightM: 4000, source: 'starcloud-2024' },
  },
  ...scaledFromAi1('starcloud-200kw', 'Starcloud-3-like (200 kW)', 200, 'starcloud', 3000),
  ...scaledFromAi1('cowboy-1mw', 'Stampede-like (1 MW)', 1000, 'cowboy', 22_500),
  ...scaledFromAi1('orbital-100kw', 'Orbital-like (100 kW)', 100, 'orbital'),
  ...scaledFromAi1('sunrise-100kw', 'Project Sunrise-like (100 kW, none filed)', 100, 'sunrise'),
}

export const DEFAULT_SATELLITE = 'ai1-aug-2026'
