/** Claims of one satellite and of the fleet it flies in: battery, mass, heat, chips, life, distance. */
import { at } from '../../../lib/at.ts'
import { KM, MINUTE } from '../../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, SPEED_OF_LIGHT_M_S } from '../../../physics/constants.ts'
import { planeYear } from '../../../systems/year.ts'
import type { Scenario } from '../../document/schema.ts'
import { CLAIMS } from '../../facts/claims.ts'
import { YEAR_DAYS } from '../machine/neighbours.ts'
import { buildConstellation } from '../model.ts'
import { condition, type Ledger, spread, UNTOLD, type Worked } from './ledger.ts'

/** Lowest altitude at which a single plane of the first group's kind has no umbra in the year; null where none to 5,900 km
 *  has none above its own. */
function altitudeWithoutUmbraKm({ asked: { model }, comparison }: Ledger): number | null {
  const group = at(model.scenario.groups, 0)
  const hasUmbra = (altitudeKm: number): boolean => {
    const alone = {
      ...group,
      total: 1,
      planes: 1,
      phasing: 0,
      shells: 1,
      altitudeKm,
      altitudeTopKm: altitudeKm,
    }
    const { fleet } = buildConstellation([alone], model.scenario.epoch)
    return planeYear(fleet, 0, comparison.year).umbraS.some((seconds) => seconds > 0)
  }
  let [low, high] = [group.altitudeKm, 2000]
  if (low >= high || hasUmbra(high)) return null
  if (!hasUmbra(low)) return low
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (hasUmbra(middle)) low = middle
    else high = middle
  }
  return high
}

export function noBatteries(ledger: Ledger): Worked {
  const longest = ledger.comparison.fleetYear.shells.map(({ longestEclipseS }) => longestEclipseS / MINUTE)
  const answer = longest.reduce((most, one) => Math.max(most, one), 0)
  const least = longest.reduce((low, one) => Math.min(low, one), answer)
  const altitude = altitudeWithoutUmbraKm(ledger)
  return spread(answer, [least], condition('altitude of the first group without umbra', altitude, 'km'))
}

export function kwATonne(ledger: Ledger): Worked {
  const { sumKgPerKw } = ledger.machine.budgets.mass
  const parts = [sumKgPerKw.low, sumKgPerKw.high].flatMap((one) => (one ? [1e3 / one] : []))
  const { ratedItW } = ledger.orbit.costs.central
  const kg = ratedItW / CLAIMS['100-kw-a-tonne'].stated
  return spread(ledger.kwPerT, parts, condition('mass of the satellite at most', kg, 'kg'))
}

export function cooling({ machine, scenario }: Ledger): Worked {
  const { coolantMarginK, plateFor60CM2 } = machine.budgets.heat
  if (coolantMarginK.value === null) return UNTOLD
  return spread(
    coolantMarginK.value,
    [],
    condition('radiator of so many square metres keeps 60 °C', plateFor60CM2.value, 'm²'),
    condition('radiator that it has', scenario.satellite.radiatorAreaM2, 'm²'),
  )
}

export function radiation({ machine, scenario }: Ledger): Worked {
  const { silentErrorsPerDay, doseOverHbmLimit } = machine.budgets.life
  const { chips } = machine.budgets.compute
  const count = (chips.value ?? 0) * scenarioSatellites(scenario)
  if (silentErrorsPerDay.value === null || count === 0) return UNTOLD
  const perChip = (value: number | undefined) => (value === undefined ? [] : [(value * 365.25) / count])
  const answer = at(perChip(silentErrorsPerDay.value), 0)
  return spread(
    answer,
    [...perChip(silentErrorsPerDay.low), ...perChip(silentErrorsPerDay.high)],
    condition('silent errors of a chip a year that the critics count', CLAIMS.radiation.stated, '1/yr'),
    condition('dose of a life over that at which memory turns irregular', doseOverHbmLimit.value, ''),
  )
}
const scenarioSatellites = ({ groups }: Scenario): number => groups.reduce((sum, { total }) => sum + total, 0)

export function servicing(ledger: Ledger): Worked {
  const lives = ledger.meanLives
  const { stated } = CLAIMS.servicing
  return spread(
    1 / at(lives, 1),
    lives.map((years) => 1 / years),
    condition('mean life of a satellite at least', 1 / stated, 'yr'),
  )
}

export function debris({ machine }: Ledger): Worked {
  const { daysToFirstMeeting, meetingsPerYear } = machine.budgets.life
  const asked = condition('collisions a year at least', YEAR_DAYS / CLAIMS.debris.stated, '1/yr')
  // Of planes that never cross there is no first one.
  if (daysToFirstMeeting.value === null) return { ...UNTOLD, wouldHaveToBeTrue: [asked] }
  return spread(
    daysToFirstMeeting.value,
    [daysToFirstMeeting.low ?? daysToFirstMeeting.value, daysToFirstMeeting.high ?? daysToFirstMeeting.value],
    asked,
    condition('collisions a year if none steered', meetingsPerYear.value, '1/yr'),
  )
}

/** There and back, overhead and at the horizon, to the highest shell. */
export function latency({ asked: { model } }: Ledger): Worked {
  const radiusM = model.fleet.shells.reduce((most, one) => Math.max(most, one.semiMajorAxisM), 0)
  const overheadM = radiusM - EARTH_EQUATORIAL_RADIUS_M
  const horizonM = Math.sqrt(radiusM ** 2 - EARTH_EQUATORIAL_RADIUS_M ** 2)
  const ms = (distanceM: number) => ((2 * distanceM) / SPEED_OF_LIGHT_M_S) * 1e3
  const far = ((CLAIMS.latency.stated / 1e3) * SPEED_OF_LIGHT_M_S) / 2 / KM
  return spread(
    ms(horizonM),
    [ms(overheadM)],
    condition('distance at which it takes a tenth of a second', far, 'km'),
  )
}

export function reentry(ledger: Ledger): Worked {
  const tonnes = ledger.orbit.launchedKg / 1e3
  const years = ledger.meanLives
  return spread(
    tonnes / at(years, 1),
    years.map((life) => tonnes / life),
    condition('mean life of a satellite at least', tonnes / CLAIMS['re-entry'].stated, 'yr'),
  )
}
