/** Satellites that are flown, filed or drawn: what is published of each, so that it can be worked out beside. Powers, areas
 *  and masses as the source gives them; a pair is a range. */
import type { MachineSourceId } from './machineSources.ts'

type Pair = readonly [low: number, high: number]

/** What a published figure is held against. */
export type Worked =
  | { figure: 'arrayM2'; arrayW: Pair }
  | { figure: 'heatWm2'; heatW: Pair; plateM2: number }
  | { figure: 'kgPerKw'; arrayW: number; plateM2: number; itW: number }
  | { figure: 'servedW' }
  | { figure: 'flops'; itW: number }
  | { figure: 'radiatorKgPerM2' }

/** Why the two differ; where they do not, none is told. */
export type Difference =
  | 'peak-basis'
  | 'losses-too'
  | 'parts-heavier'
  | 'needs-battery'
  | 'rack-draws-more'
  | 'array-short'
  | 'array-larger'
  | 'none-published'
  | 'flown-heavier'

export interface Published {
  who: string
  date: string
  source: MachineSourceId
  value: Pair | null
  worked: Worked
  difference: Difference
}

const one = (value: number): Pair => [value, value]
/** Heat of AI1's day: computers and housekeeping over the conditioning, as its satellite here has them. */
const AI1_HEAT_W = 180e3 / 0.95
/** Plate of a satellite that publishes none, at what AI1's rejects. */
const plateM2Of = (itW: number): number => itW / 1094
const parts = (itW: number, arrayW = itW, plateM2 = plateM2Of(itW)): Worked => ({
  ...{ figure: 'kgPerKw', arrayW, plateM2, itW },
})

export const CATALOGUE: readonly Published[] = [
  {
    ...{ who: 'AI1', date: '2026-06', source: 'ai1-jun', value: one(1400), difference: 'peak-basis' },
    worked: { figure: 'heatWm2', heatW: one(120e3), plateM2: 110 },
  },
  {
    ...{ who: 'AI1', date: '2026-06', source: 'ai1-jun', value: one(1000 / 70), difference: 'parts-heavier' },
    worked: parts(120e3, 150e3, 110),
  },
  {
    ...{ who: 'AI1', date: '2026-08', source: 'ai1-aug', value: one(1094), difference: 'losses-too' },
    worked: { figure: 'heatWm2', heatW: one(AI1_HEAT_W), plateM2: 160 },
  },
  {
    ...{ who: 'AI1', date: '2026-08', source: 'ai1-aug', value: one(250e3), difference: 'needs-battery' },
    worked: { figure: 'servedW' },
  },
  {
    ...{
      who: 'AI1',
      date: '2026-08',
      source: 'chip-rubin',
      value: one(1.2e18),
      difference: 'rack-draws-more',
    },
    worked: { figure: 'flops', itW: 175e3 },
  },
  {
    ...{ who: 'AI1', date: '2026-08', source: 'ai1-aug', value: one(1000 / 75), difference: 'parts-heavier' },
    worked: parts(175e3, 210e3, 160),
  },
  {
    ...{ who: 'AI1', date: '2026-05-29', source: 'fcc-letter', value: one(700), difference: 'array-short' },
    worked: { figure: 'arrayM2', arrayW: one(210e3) },
  },
  {
    ...{
      who: 'AI Sat Mini',
      date: '2026-03',
      source: 'ai-sat-mini',
      value: null,
      difference: 'none-published',
    },
    worked: { figure: 'arrayM2', arrayW: one(100e3) },
  },
  {
    ...{
      who: 'Suncatcher',
      date: '2026-06',
      source: 'suncatcher',
      value: one(575 / 28),
      difference: 'parts-heavier',
    },
    worked: parts(28e3),
  },
  {
    ...{
      who: 'Starcloud-3',
      date: '2026-08',
      source: 'starcloud-3',
      value: one(15),
      difference: 'parts-heavier',
    },
    worked: parts(200e3),
  },
  {
    ...{
      who: 'Starcloud 5 GW',
      date: '2024-09',
      source: 'starcloud-2024',
      value: one(16e6),
      difference: 'array-short',
    },
    worked: { figure: 'arrayM2', arrayW: one(5e9) },
  },
  {
    ...{
      who: 'Starcloud 5 GW',
      date: '2024-09',
      source: 'starcloud-2024',
      value: one(633),
      difference: 'losses-too',
    },
    worked: { figure: 'heatWm2', heatW: one(5e9), plateM2: 8e6 },
  },
  {
    ...{
      who: 'Starlink V2 mini',
      date: '2025',
      source: 'starlink-v2',
      value: [105, 116],
      difference: 'array-larger',
    },
    worked: { figure: 'arrayM2', arrayW: [27e3, 28e3] },
  },
  {
    ...{
      who: 'Starlink V3',
      date: '2026-10',
      source: 'starlink-v3',
      value: one(250),
      difference: 'array-short',
    },
    worked: { figure: 'arrayM2', arrayW: [60e3, 100e3] },
  },
  {
    ...{
      who: 'Starlink Gen3',
      date: '2026-09',
      source: 'starlink-gen3',
      value: [300, 400],
      difference: 'array-short',
    },
    worked: { figure: 'arrayM2', arrayW: one(250e3) },
  },
  {
    ...{
      who: 'Starlink Gen3',
      date: '2026-09',
      source: 'starlink-gen3',
      value: [8, 10],
      difference: 'parts-heavier',
    },
    worked: parts(250e3),
  },
  {
    ...{ who: 'Stampede', date: '2026-05', source: 'cowboy', value: [20, 25], difference: 'parts-heavier' },
    worked: parts(1e6),
  },
  {
    ...{
      who: 'Turyshev 1 MW',
      date: '2026-04',
      source: 'turyshev',
      value: one(5640),
      difference: 'array-larger',
    },
    worked: { figure: 'arrayM2', arrayW: one(1.25e6) },
  },
  {
    ...{
      who: 'Turyshev 1 MW',
      date: '2026-04',
      source: 'turyshev',
      value: one(400),
      difference: 'losses-too',
    },
    worked: { figure: 'heatWm2', heatW: one(1.25e6), plateM2: 2500 },
  },
  {
    ...{
      who: 'Turyshev 1 MW',
      date: '2026-04',
      source: 'turyshev',
      value: [34, 59],
      difference: 'parts-heavier',
    },
    worked: parts(1e6, 1.25e6, 2500),
  },
  {
    ...{ who: 'ISS', date: '2021', source: 'radiators-flown', value: one(166), difference: 'losses-too' },
    worked: { figure: 'heatWm2', heatW: one(70e3), plateM2: 422 },
  },
  {
    ...{ who: 'ISS', date: '2021', source: 'radiator-mass', value: [15, 17.5], difference: 'flown-heavier' },
    worked: { figure: 'radiatorKgPerM2' },
  },
]

/** Arrays as a whole at the Sun's mean distance, W/m²: iROSA new (340 kg, 115 m², 28 kW), AI1 (250), 22 % of cells on 90 %
 *  of the area (269). */
export const ARRAY_WM2: Pair = [243, 269]
