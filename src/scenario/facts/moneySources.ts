/** Where the figures of money, footprint and time (figures.ts) come from; a part of sources.ts, graded as there. */
import { BUILDING_SOURCES } from './buildingSources.ts'
import { GROUND_MONEY_SOURCES } from './groundMoneySources.ts'
import { ORBIT_MONEY_SOURCES } from './orbitMoneySources.ts'

export const MONEY_SOURCES = { ...ORBIT_MONEY_SOURCES, ...GROUND_MONEY_SOURCES, ...BUILDING_SOURCES } as const
