/** Named constellations, each once, each with its source. A preset is a spread of the defaults with reasons. */

import { at, found } from '../../lib/at.ts'
import { formatUtc } from '../../physics/time.ts'
import { regionalPrices } from '../facts/regions.ts'
import type { SourceId } from '../facts/sources.ts'
import { defaultsOf } from './field.ts'
import { DEFAULT_SATELLITE, SATELLITES } from './satellites.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS, type Scenario, type ShellGroup } from './schema.ts'

export interface Preset {
  sources: SourceId[]
  /** The plane layout is ours where no filing gives one. */
  layoutAssumed: boolean
  /** Inclinations as filed, where the group flies at the solved sun-synchronous one instead. */
  filedInclinationDeg?: number[]
  scenario: Scenario
}

const GROUP = defaultsOf(GROUP_FIELDS)

function preset(
  id: string,
  groups: Partial<ShellGroup>[],
  about: Omit<Preset, 'scenario'>,
  changes: Partial<Scenario> = {},
): Preset {
  const satelliteId = changes.satelliteId ?? DEFAULT_SATELLITE
  return {
    ...about,
    scenario: {
      ...defaultsOf(SCENARIO_FIELDS),
      ...regionalPrices(SCENARIO_FIELDS.site.default),
      ...changes,
      preset: id,
      groups: groups.map((group) => ({ ...GROUP, ...group })),
      satelliteId,
      satellite: found(SATELLITES[satelliteId], `satellite ${satelliteId}`).values,
    },
  }
}

/** Shares `total` in proportion to `weights`, whole, summing exactly: largest remainders first, in order. */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const ideal = weights.map((weight) => (weight * total) / sum)
  const shares = ideal.map(Math.floor)
  const missing = total - shares.reduce((a, b) => a + b, 0)
  ideal
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => {
      shares[index] = at(shares, index) + 1
    })
  return shares
}

/** FCC letter of 29 May 2026, table 1. Groups 2, 4 and 6 have one plane at each of the local times 06 and 18. */
const SPACEX_TABLE = [
  {
    altitudeKm: 550,
    altitudeTopKm: 568,
    inclinationDeg: 26,
    inclinationTopDeg: 32,
    shells: 10,
    planes: 30,
    slots: 333,
  },
  { altitudeKm: 565, altitudeTopKm: 585, filed: 97.7, shells: 10, planes: 2, slots: 4999 },
  {
    altitudeKm: 686,
    altitudeTopKm: 718,
    inclinationDeg: 30,
    inclinationTopDeg: 30,
    shells: 25,
    planes: 30,
    slots: 333,
  },
  { altitudeKm: 707, altitudeTopKm: 744, filed: 97.2, shells: 22, planes: 2, slots: 5565 },
  {
    altitudeKm: 946,
    altitudeTopKm: 978,
    inclinationDeg: 30,
    inclinationTopDeg: 30,
    shells: 25,
    planes: 30,
    slots: 333,
  },
  { altitudeKm: 967, altitudeTopKm: 1002, filed: 99.4, shells: 22, planes: 2, slots: 5770 },
]

const SPACEX_FILED_DEG = SPACEX_TABLE.map((row) => row.filed ?? row.inclinationDeg ?? 0)
/** The sum of the table, above the million that is asked for: its rows are maxima. */
const SPACEX_PLACES = SPACEX_TABLE.reduce((sum, row) => sum + row.shells * row.planes * row.slots, 0)

/** The table's groups with `cap` satellites in all: slots per plane re-spaced evenly, the same share of every plane. */
function spacexGroups(cap: number): Partial<ShellGroup>[] {
  const planes = SPACEX_TABLE.flatMap((row, group) =>
    Array.from({ length: row.shells * row.planes }, () => ({ group, slots: row.slots })),
  )
  const slots = largestRemainder(
    planes.map((plane) => plane.slots),
    cap,
  )
  return SPACEX_TABLE.map(({ slots: _slots, filed, ...row }, group) => ({
    ...row,
    ...(filed === undefined ? { sunSynchronous: false } : { sunSynchronous: true, ltanH: 6 }),
    phasing: 1,
    total: slots.reduce((sum, count, plane) => sum + (at(planes, plane).group === group ? count : 0), 0),
  }))
}

export const PRESETS: Record<string, Preset> = {
  'dawn-dusk-650': preset('dawn-dusk-650', [{ total: 64, altitudeKm: 650, ltanH: 18 }], {
    sources: ['suncatcher', 'ai1-aug'], // altitude and orbit of the one, satellite of the other
    layoutAssumed: true,
  }),
  'starlink-53': preset(
    'starlink-53',
    [{ total: 1584, planes: 72, phasing: 39, altitudeKm: 550, sunSynchronous: false, inclinationDeg: 53 }],
    { sources: ['starlink', 'ai1-aug'], layoutAssumed: false },
  ),
  iss: preset('iss', [{ total: 1, altitudeKm: 420, sunSynchronous: false, inclinationDeg: 51.6 }], {
    sources: ['iss', 'ai1-aug'],
    layoutAssumed: false,
  }),
  'spacex-million': preset('spacex-million', spacexGroups(1_000_000), {
    sources: ['fcc-letter', 'fcc-notice', 'ai1-aug'],
    layoutAssumed: true, // node offsets between shells and phasing are in no filing
    filedInclinationDeg: SPACEX_FILED_DEG,
  }),
  suncatcher: preset(
    'suncatcher',
    [{ pattern: 'cluster', total: 81, planes: 1, altitudeKm: 650, ltanH: 18, spacingM: 200 }],
    { sources: ['suncatcher'], layoutAssumed: false },
    { satelliteId: 'suncatcher-28kw' },
  ),
  one: preset('one', [{ total: 1, altitudeKm: 650, ltanH: 18 }], {
    sources: ['ai1-aug'],
    layoutAssumed: true,
  }),
  'spacex-filed': preset('spacex-filed', spacexGroups(SPACEX_PLACES), {
    sources: ['fcc-letter', 'ai1-aug'],
    layoutAssumed: true,
    filedInclinationDeg: SPACEX_FILED_DEG,
  }),
  // Altitudes and total are filed, planes are not: a shell every 10 km with a plane at dawn and one at dusk.
  starcloud: preset(
    'starcloud',
    [{ total: 88_000, planes: 2, shells: 26, altitudeKm: 600, altitudeTopKm: 850, ltanH: 6 }],
    { sources: ['starcloud', 'ai1-aug'], layoutAssumed: true },
    { satelliteId: 'starcloud-200kw' },
  ),
  // 30 single-plane shells of 740 below 800 km and 98 of 300 above 810 km, nodes alternating between 06 and 18.
  sunrise: preset(
    'sunrise',
    [
      { total: 11_100, shells: 15, altitudeKm: 500, altitudeTopKm: 500 + 28 * (300 / 29), ltanH: 6 },
      { total: 11_100, shells: 15, altitudeKm: 500 + 300 / 29, altitudeTopKm: 800, ltanH: 18 },
      { total: 14_700, shells: 49, altitudeKm: 810, altitudeTopKm: 810 + 96 * (990 / 97), ltanH: 6 },
      { total: 14_700, shells: 49, altitudeKm: 810 + 990 / 97, altitudeTopKm: 1800, ltanH: 18 },
    ],
    { sources: ['sunrise', 'ai1-aug'], layoutAssumed: true },
    { satelliteId: 'sunrise-100kw' },
  ),
  // 31 shells of 645 (the last of 650) every 10 km, nodes alternating.
  cowboy: preset(
    'cowboy',
    [
      { total: 10_325, shells: 16, altitudeKm: 700, altitudeTopKm: 1000, ltanH: 6 },
      { total: 9_675, shells: 15, altitudeKm: 710, altitudeTopKm: 990, ltanH: 18 },
    ],
    { sources: ['cowboy', 'ai1-aug'], layoutAssumed: true },
    { satelliteId: 'cowboy-1mw' },
  ),
  // Altitudes, total and 10 GW are filed; planes are ours, as for Starcloud.
  orbital: preset(
    'orbital',
    [{ total: 100_000, planes: 2, shells: 31, altitudeKm: 500, altitudeTopKm: 800, ltanH: 6 }],
    { sources: ['orbital', 'ai1-aug'], layoutAssumed: true },
    { satelliteId: 'orbital-100kw' },
  ),
}

/** By a name that is known to be one. */
export const presetOf = (id: string): Preset => found(PRESETS[id], `preset ${id}`)

export const DEFAULT_PRESET = 'dawn-dusk-650'
/** The ring is whole and gold, and a 53° orbit beside it is cut by the shadow. */
export const OPENING_MS = Date.UTC(2026, 8, 23, 6)
export const OPENING_UTC = formatUtc(OPENING_MS)
