/** What is known of prices and carbon by region, only where a source says so; elsewhere the world's or the country's mean.
 *  Sources: 'pv-price', 'battery-price', 'grid-price', 'grid-demand', 'grid-carbon'. */
import { FIGURES, type FigureId } from './figures.ts'

/** Shipped places in the United States, by state: prices go with the place, before its weather is read. */
const US_STATES: Record<string, string> = {
  'ashburn-va': 'VA',
  'phoenix-az': 'AZ',
  'las-vegas-nv': 'NV',
  'abilene-tx': 'TX',
  'el-paso-tx': 'TX',
  'dallas-tx': 'TX',
  'memphis-tn': 'TN',
  'columbus-oh': 'OH',
  'the-dalles-or': 'OR',
  'san-jose-ca': 'CA',
  'chicago-il': 'IL',
  'atlanta-ga': 'GA',
  'golden-co': 'CO',
  'des-moines-ia': 'IA',
}

interface Span {
  low: number
  central: number
  high: number
}
export const REGIONAL_FIGURES = [
  'pvUsdPerKw',
  'batteryUsdPerKwh',
  'gridUsdPerMwh',
] as const satisfies FigureId[]
export type RegionalFigure = (typeof REGIONAL_FIGURES)[number]

const US: Partial<Record<RegionalFigure, Span>> = {
  pvUsdPerKw: { low: 1100, central: 1150, high: 1400 },
  batteryUsdPerKwh: { low: 200, central: 280, high: 280 },
}
/** Industrial, the year 2026 to June; the country's mean elsewhere. */
const GRID_USD_PER_MWH: Record<string, number> = { VA: 100.8, TX: 66.5, AZ: 77.3 }

/** What a figure is at a place: low, central, high. @param country of a place that is not shipped */
export function regionalSpan(siteId: string, id: RegionalFigure, country?: string): Span {
  const { low, central, high } = FIGURES[id]
  const state = US_STATES[siteId]
  if (state === undefined && country !== 'US') return { low, central, high }
  const grid = id === 'gridUsdPerMwh' && state !== undefined ? GRID_USD_PER_MWH[state] : undefined
  return grid === undefined ? (US[id] ?? { low, central, high }) : { low, central: grid, high }
}
export const isRegional = (id: FigureId): id is RegionalFigure =>
  (REGIONAL_FIGURES as readonly FigureId[]).includes(id)

/** Prices of a place, as a scenario that stands there begins. */
export const regionalPrices = (siteId: string, country?: string): Record<RegionalFigure, number> => ({
  pvUsdPerKw: regionalSpan(siteId, 'pvUsdPerKw', country).central,
  batteryUsdPerKwh: regionalSpan(siteId, 'batteryUsdPerKwh', country).central,
  gridUsdPerMwh: regionalSpan(siteId, 'gridUsdPerMwh', country).central,
})

/** Places whose grid charges for the greatest hour, apart from energy: PJM's capacity price. */
const DEMAND_SITES: readonly string[] = ['ashburn-va', 'columbus-oh', 'chicago-il']
export const hasDemandCharge = (siteId: string): boolean => DEMAND_SITES.includes(siteId)

/** The grid's carbon by place: eGRID's region for two US states, else the country's or the world's mean. */
const GRID_KG_PER_MWH = {
  ERCT: 333,
  SRVC: 269,
  US: 384,
  SE: 46,
  GB: 124,
  IN: 713,
  DE: 381,
  AU: 549,
  world: 458,
} as const
export type GridRegion = keyof typeof GRID_KG_PER_MWH

export function gridRegion(site: { id: string; country?: string }): GridRegion {
  const { id, country = '' } = site
  if (country === 'US') {
    if (id === 'ashburn-va') return 'SRVC'
    // El Paso is in Texas but on the western grid.
    return id.endsWith('-tx') && id !== 'el-paso-tx' ? 'ERCT' : 'US'
  }
  return Object.hasOwn(GRID_KG_PER_MWH, country) ? (country as GridRegion) : 'world'
}
export const gridKgPerMwh = (region: GridRegion): number => GRID_KG_PER_MWH[region]
