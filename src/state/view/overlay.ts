/** What the colour of a satellite shows: the scale of each overlay, and one satellite's value on it and in words. The
 *  scene colours by these scales and the legend shows them. */
import { formatPercent, formatPower, formatTemperature } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { EARTH_EQUATORIAL_RADIUS_M, SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import type { Inspection } from '../../scenario/answers/inspect.ts'
import type { View } from '../../scenario/document/schema.ts'
import type { FleetTotals } from '../../systems/fleet.ts'
import type { SatelliteLive } from '../../systems/live.ts'
import { arrayPowerW, type SatelliteSpec } from '../../systems/power.ts'
import { edgeOnViewFactor, radiatorK } from '../../systems/thermal.ts'

type ColourBy = View['colourBy']
export type Scaled = Exclude<ColourBy, 'sunlight' | 'shell'>
export const isScaled = (by: ColourBy): by is Scaled => by !== 'sunlight' && by !== 'shell'

/** Sunlight at perihelion over its yearly mean: the year's best. */
const PERIHELION = 1.0343
/** The same for all satellites, so that one can be held against another: −120 to 120 °C. */
const COLDEST_K = 153.15
const HOTTEST_K = 393.15

export interface OverlayScale {
  low: number
  high: number
  /** Values told under the scale, in order. */
  ticks: readonly number[]
}

const steps = (low: number, high: number, count: number): OverlayScale => ({
  low,
  high,
  ticks: Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count),
})

/** In watts of one array, share of the capacity, kelvin, share of the rated load. */
export function overlayScale(by: Scaled, satellite: SatelliteSpec): OverlayScale {
  switch (by) {
    case 'power': {
      const best = { ...satellite, ageYears: 0, pointingErrorRad: 0 }
      return steps(0, arrayPowerW(best, SOLAR_CONSTANT_WM2 * PERIHELION), 2)
    }
    case 'charge':
      return steps(1 - satellite.depthOfDischarge, 1, 2)
    case 'temperature':
      return steps(COLDEST_K, HOTTEST_K, 4)
    case 'compute':
      return steps(0, 1, 2)
  }
}

/** One satellite's value on the scale; null where it has none. */
export function overlayValue(by: Scaled, live: SatelliteLive): number | null {
  switch (by) {
    case 'power':
      return live.arrayW
    case 'charge':
      return live.chargeFraction
    case 'temperature':
      return live.radiatorK
    case 'compute':
      return live.utilisationFraction
  }
}

/** The fleet's mean where it is a closed form. */
export function overlayMean(by: Scaled, totals: FleetTotals, satellite: SatelliteSpec): number | null {
  switch (by) {
    case 'power':
      return totals.generatedW / totals.satellites
    case 'charge':
      return totals.batteryCapacityWh > 0 ? totals.batteryWh / totals.batteryCapacityWh : null
    case 'temperature':
      return null
    case 'compute':
      return totals.itPowerW / (totals.satellites * satellite.ratedItW)
  }
}

export function formatOverlay(by: Scaled, value: number): string {
  switch (by) {
    case 'power':
      return formatPower(value)
    case 'temperature':
      return formatTemperature(value)
    case 'charge':
    case 'compute':
      return formatPercent(value, 0)
  }
}

/** The radiator at full load and idle in an orbit, without reflected sunlight, in words. */
export function radiatorEnds(satellite: SatelliteSpec, orbitRadiusM: number): { hot: string; cold: string } {
  const viewFactor = edgeOnViewFactor(orbitRadiusM / EARTH_EQUATORIAL_RADIUS_M)
  const at = (itW: number) =>
    formatTemperature(radiatorK(satellite, itW, viewFactor, { fluxWm2: 0, cosSunZenith: 0 }))
  return { hot: at(satellite.ratedItW), cold: at(0) }
}

export const lightText = ({ sunlitFraction }: SatelliteLive): string =>
  sunlitFraction === 1
    ? t('inspect.inSun')
    : sunlitFraction === 0
      ? t('inspect.inUmbra')
      : t('inspect.inPenumbra', { percent: formatPercent(sunlitFraction, 0) })

/** What its colour tells of one satellite, in words. */
export function overlayText(by: ColourBy, at: Inspection): string {
  if (by === 'sunlight') return lightText(at)
  if (by === 'shell') return t('overlay.shell', { group: at.group + 1, shell: at.shell + 1 })
  const value = overlayValue(by, at)
  return value === null ? t('overlay.none') : t(`overlay.${by}`, { value: formatOverlay(by, value) })
}
