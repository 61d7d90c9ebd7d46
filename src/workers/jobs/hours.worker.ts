import type { CircularOrbit } from '../../physics/orbit.ts'
import { type HourYear, hourYear } from '../../systems/hourYear.ts'
import { follow, serve } from '../serve.ts'

export interface HoursRequest {
  orbit: CircularOrbit
  year: number
  tzHours: number
}

serve<HoursRequest, number, HourYear>(({ orbit, year, tzHours }, tell) =>
  follow(hourYear(orbit, year, tzHours), tell),
)
