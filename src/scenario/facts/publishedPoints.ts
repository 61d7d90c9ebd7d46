/** Where others stand on a map of what makes both sides equal: what each names of launch, satellite, mass, life and light.
 *  Figures as they are printed, or divided from what is printed; what is not told is left out. */
import type { SourceId } from './sources.ts'

export interface PublishedPoint {
  source: SourceId
  /** Who, and when or in which case. */
  name: string
  launchUsdPerKg?: number
  satelliteUsdPerW?: number
  kgPerKw?: number
  satelliteLifeYears?: number
  sunlitFraction?: number
}

export const PUBLISHED_POINTS: readonly PublishedPoint[] = [
  {
    ...{ source: 'mccalip', name: 'McCalip', launchUsdPerKg: 500, satelliteUsdPerW: 22 },
    ...{ kgPerKw: 1e3 / 36.5, satelliteLifeYears: 5, sunlitFraction: 0.98 },
  },
  {
    ...{ source: 'economist', name: 'McCalip, 5 USD/W', launchUsdPerKg: 500, satelliteUsdPerW: 5 },
    ...{ kgPerKw: 1e3 / 70, satelliteLifeYears: 5, sunlitFraction: 0.98 },
  },
  {
    ...{ source: 'suncatcher', name: 'Suncatcher, 2035', launchUsdPerKg: 200 },
    ...{ kgPerKw: 575 / 28, satelliteLifeYears: 5 },
  },
  {
    // 5 M USD for 100 t; with the 40 t of shield outside that launch.
    ...{ source: 'starcloud-2024', name: 'Starcloud, 2024', launchUsdPerKg: 50, kgPerKw: 3.5 },
    ...{ satelliteLifeYears: 10, sunlitFraction: 0.95 },
  },
  {
    ...{ source: 'starcloud-2026', name: 'Starcloud, 2026', launchUsdPerKg: 500, satelliteUsdPerW: 5 },
    kgPerKw: 15,
  },
  { source: 'vanberkel', name: 'van Berkel', launchUsdPerKg: 200, kgPerKw: 10 },
  { source: 'turyshev', name: 'Turyshev', kgPerKw: 40, satelliteLifeYears: 5 },
  { source: 'spacex-filing', name: 'SpaceX, filing', kgPerKw: 10, satelliteLifeYears: 5 },
]
