/** Figures by name, told of what is asked about: each computed when it is wanted. */
import type { SourceId } from '../facts/sources.ts'
import type { Asked } from './asked.ts'
import { HEADLINES, type HeadlineKey, type KeyOf, keysOf, type Teller } from './names.ts'
import { GROUND } from './tellGround.ts'
import { ORBIT, PLANE } from './tellOrbit.ts'
import { SHARED } from './tellShared.ts'
import type { Told } from './tellSides.ts'

export interface Headline {
  value: number | null
  unit: string
  /** Null where there is an end, but never. */
  low?: number | null
  high?: number | null
  source?: SourceId[]
}
export type Headlines = Partial<Record<HeadlineKey, Headline>>

type Table = Partial<Record<HeadlineKey, (asked: Asked) => Told>>
const TABLES: Record<Teller, Table> = { shared: SHARED, orbit: ORBIT, ground: GROUND, plane: PLANE }

function headlineOf(key: HeadlineKey, told: Told): Headline {
  const unit = HEADLINES[key][0]
  if (told === null || typeof told === 'number') return { value: told, unit }
  const sources = told.sources?.length ? { source: [...told.sources] } : {}
  if ('value' in told) return { value: told.value, unit, ...sources }
  const { low, central, high } = told.range
  return { value: central, unit, low, high, ...sources }
}

const told = (asked: Asked, teller: Teller, key: HeadlineKey): Headline =>
  headlineOf(key, TABLES[teller][key]?.(asked) ?? null)

/** One figure by its name. */
export const tell = <T extends Teller>(asked: Asked, teller: T, key: KeyOf<T>): Headline =>
  told(asked, teller, key)

/** All figures of a teller. */
export const tellAll = (asked: Asked, teller: Teller): Headlines =>
  Object.fromEntries(keysOf(teller).map((key) => [key, told(asked, teller, key)]))

/** Everything that is told; the ground is null where its supply cannot carry the load. */
export const headlines = (asked: Asked) => ({
  shared: tellAll(asked, 'shared'),
  orbit: tellAll(asked, 'orbit'),
  ground: asked.comparison.ground && tellAll(asked, 'ground'),
  plane: tellAll(asked, 'plane'),
})
