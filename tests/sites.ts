/** The places that come with the program, read once for all tests of a world, and what is worked out of them once. Nobody
 *  changes them. */
import { shippedSites } from '../src/cli/places.ts'
import { keptYears } from '../src/scenario/answers/keptYears.ts'
import { type Mount, type PvYear, SOILING_FRACTION } from '../src/systems/pv.ts'
import type { SiteDaily } from '../src/systems/site.ts'
import type { WeatherYear } from '../src/systems/weather.ts'

export const SITES: readonly SiteDaily[] = shippedSites()
export const weatherOf = (site: SiteDaily): WeatherYear => keptYears(site).counted
export const pvOf = (site: SiteDaily, mount: Mount): PvYear => keptYears(site).pvOf(mount, SOILING_FRACTION)
