/** The changelog of figures (assets/figures.json): what a fixed set of scenarios came to at each version of the model, so
 *  that a reader can see when a figure moved. A regression record, made by the code that it records: it says that a figure
 *  is what it was, never that it is right. `npm run figures` writes it; rows of earlier versions stay as they are. */
import { OPENING_MS } from '../document/presets.ts'
import type { Scenario } from '../document/schema.ts'
import { Asked } from './asked.ts'
import type { GroundDesign } from './ground.ts'
import { tell } from './headlines.ts'
import { buildModel } from './model.ts'
import type { KeyOf, Teller } from './names.ts'
import { STAMPED, stampFigures } from './stampFigures.ts'

/** What is recomputed at each version, each a patch of the opening scenario: one is added, none is changed. */
export const RECORDED_SCENARIOS = {
  'dawn-dusk-650': { preset: 'dawn-dusk-650' },
  'dawn-dusk-650 supply=grid': { preset: 'dawn-dusk-650', supply: 'grid' },
  'starlink-53': { preset: 'starlink-53' },
  'starlink-53 policy=ride-through': { preset: 'starlink-53', policy: 'ride-through' },
  iss: { preset: 'iss' },
  suncatcher: { preset: 'suncatcher' },
  starcloud: { preset: 'starcloud' },
  'spacex-million': { preset: 'spacex-million' },
} as const satisfies Record<string, { preset: string } & Partial<Scenario>>

type Named = { [T in Teller]: readonly [T, KeyOf<T>] }[Teller]
/** Beside those that a link's stamp holds. */
const MORE: readonly Named[] = [
  ['shared', 'itW'],
  ['shared', 'itMwhPerYear'],
  ['shared', 'priceRatio'],
  ['shared', 'panelRatio'],
  ['orbit', 'sunlitYearFraction'],
  ['orbit', 'longestEclipseS'],
  ['orbit', 'launchedKg'],
  ['ground', 'hoursMetFraction'],
  ['ground', 'pvCapacityW'],
  ['plane', 'umbraDays'],
]
export const RECORDED_FIGURES: readonly string[] = [...STAMPED, ...MORE.map((named) => named.join('.'))]

const DIGITS = 9
const written = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(DIGITS))

/** All recorded figures of a scenario, as a year's headline tells them. */
export function recordedFigures(scenario: Scenario, design: GroundDesign): Record<string, number | null> {
  const year = new Date(OPENING_MS).getUTCFullYear()
  const asked = new Asked(buildModel(scenario), design, Date.UTC(year, 0, 1))
  const all: Record<string, number | null> = { ...stampFigures(asked) }
  for (const [teller, key] of MORE) all[`${teller}.${key}`] = tell(asked, teller, key as never).value
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, written(value)]))
}
