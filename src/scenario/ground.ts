/** The same load on Earth: a place, its typical year, photovoltaics and a battery sized to carry one watt at the AC
 *  bus, and what they do at an instant when scaled to the load. Sizes do not depend on the load's size, so one design
 *  a site and mount serves every constellation. */
import { DAY_MS, HOUR_MS } from '../lib/units.ts'
import { type DispatchYear, dispatchYear } from '../systems/dispatch.ts'
import { type Mount, type PvYear, pvYear } from '../systems/pv.ts'
import type { SiteDaily } from '../systems/site.ts'
import { cheapestPair } from '../systems/sizing.ts'
import { reconstructYear } from '../systems/weather.ts'

export const AVAILABILITIES = ['0.97', '0.999'] as const
export type Availability = (typeof AVAILABILITIES)[number]

/** The cheapest photovoltaics and battery for an availability, per watt of load at the AC bus. */
export interface SizedSupply {
  /** Watts of nameplate a watt of load. */
  pvCapacityW: number
  batteryWh: number
  hoursMetFraction: number
  capexUsd: number
  dispatch: DispatchYear
}

export interface GroundDesign {
  site: SiteDaily
  mount: Mount
  pv: PvYear
  /** Smooth hours of the same days, for drawing only. */
  drawnAcWPerW: Float64Array
  /** Null where no pair up to 100 W a watt of load meets it. */
  supplies: Record<Availability, SizedSupply | null>
}

export function designGround(site: SiteDaily, mount: Mount): GroundDesign {
  const pv = pvYear(site, reconstructYear(site), mount)
  const size = (availability: Availability): SizedSupply | null => {
    const pair = cheapestPair({ acWPerW: pv.acWPerW, loadW: 1, availabilityFraction: Number(availability) })
    if (!pair) return null
    return {
      ...pair,
      dispatch: dispatchYear({
        acWPerW: pv.acWPerW,
        pvCapacityW: pair.pvCapacityW,
        batteryWh: pair.batteryWh,
        loadW: 1,
      }),
    }
  }
  return {
    site,
    mount,
    pv,
    drawnAcWPerW: pvYear(site, reconstructYear(site, { brokenCloud: false }), mount).acWPerW,
    supplies: { '0.97': size('0.97'), '0.999': size('0.999') },
  }
}

/** Hours since 1 January of the site's typical year, in [0, 8760): local standard time, month and day kept, 29 February
 *  repeating the 28th. */
export function hourOfTypicalYear(site: SiteDaily, utcMs: number): number {
  const local = new Date(utcMs + site.tzHours * HOUR_MS)
  const month = local.getUTCMonth()
  const date = month === 1 ? Math.min(local.getUTCDate(), 28) : local.getUTCDate()
  const day = (Date.UTC(2019, month, date) - Date.UTC(2019, 0, 1)) / DAY_MS
  return day * 24 + (local.getTime() - Date.UTC(local.getUTCFullYear(), month, local.getUTCDate())) / HOUR_MS
}

export interface GroundNow {
  site: string
  pvCapacityW: number
  pvOutputW: number
  batteryWh: number
  batterySocFraction: number
  /** From the grid: none with this supply. */
  gridW: number
  itPowerW: number
  /** Constant IT load it is built for, and that load at the AC bus. */
  loadItW: number
  loadAcW: number
}

/** The ground at an instant, carrying `loadItW` of IT power times PUE at the AC bus. */
export function groundAt(
  design: GroundDesign,
  availability: Availability,
  loadItW: number,
  pue: number,
  utcMs: number,
): GroundNow | null {
  const supply = design.supplies[availability]
  if (!supply) return null
  const loadAcW = loadItW * pue
  const time = hourOfTypicalYear(design.site, utcMs)
  const hour = Math.floor(time)
  const { socWh, servedW } = supply.dispatch
  const now = socWh[hour]!
  const next = socWh[(hour + 1) % socWh.length]!
  return {
    site: design.site.id,
    pvCapacityW: supply.pvCapacityW * loadAcW,
    pvOutputW: supply.pvCapacityW * loadAcW * design.pv.acWPerW[hour]!,
    batteryWh: supply.batteryWh * loadAcW,
    batterySocFraction: supply.batteryWh > 0 ? (now + (next - now) * (time - hour)) / supply.batteryWh : 0,
    gridW: 0,
    itPowerW: servedW[hour]! * loadItW,
    loadItW,
    loadAcW,
  }
}
