/** Figures of the orbit's side, and of one orbit of it. */
import { at } from '../../lib/at.ts'
import { DEG, YEAR_HOURS } from '../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { sunAt } from '../../physics/sun.ts'
import { fleetPart } from '../../systems/constellation.ts'
import { newPlaneShadow, planeShadow } from '../../systems/planeShadow.ts'
import { planesAt } from '../../systems/planes.ts'
import { arrayPowerW, fullPowerIn } from '../../systems/power.ts'
import { passagesInYear } from '../../systems/year.ts'
import type { Asked } from './asked.ts'
import { batteriesOf, fleetDayItW, ridingBatteriesWh } from './model.ts'
import type { KeyOf } from './names.ts'
import { boughtBatteryWh } from './orbitSide.ts'
import { massSources } from './sourcesOf.ts'
import { type Told, tellSide } from './tellSides.ts'

/** 1.2 EF of dense FP8 in a rack of 72 packages; source 'rubin'. */
export const PACKAGES_IN_RACK = 72
const PACKAGE_FLOPS = 1.2e18 / PACKAGES_IN_RACK

const ridingWh = ({ model }: Asked): Float64Array => ridingBatteriesWh(model)

export const ORBIT: Record<KeyOf<'orbit'>, (asked: Asked) => Told> = {
  ...tellSide('orbit'),
  itNowW: ({ totals }) => totals.itPowerW,
  generatedNowW: ({ totals }) => totals.generatedW,
  storedNowWh: ({ totals }) => totals.batteryWh,
  sunlitNowFraction: ({ totals }) => totals.sunlitFraction,
  inUmbraNow: ({ totals }) => totals.inUmbra,
  inPenumbraNow: ({ totals }) => totals.inPenumbra,
  flopsNow: ({ totals }) => totals.flops,
  itTodayWh: ({ model, utcMs }) => fleetDayItW(model, utcMs) * 24,
  itYearWh: ({ comparison }) => comparison.fleetYear.meanItW * YEAR_HOURS,
  sunlitYearFraction: ({ comparison }) => comparison.fleetYear.meanSunlitFraction,
  incidenceYearFraction: ({ comparison }) => comparison.fleetYear.meanIncidence,
  shadowYearFraction: ({ comparison }) => 1 - comparison.fleetYear.meanSunlitFraction,
  longestEclipseS: ({ comparison }) =>
    comparison.fleetYear.shells.reduce((most, { longestEclipseS }) => Math.max(most, longestEclipseS), 0),
  satellites: ({ model }) => model.fleet.satelliteCount,
  ratedItW: ({ model }) => model.fleet.satelliteCount * model.power.satellite.ratedItW,
  arrayW: ({ model: { fleet, power } }) =>
    fleet.satelliteCount * arrayPowerW({ ...power.satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2),
  arrayM2: ({ model: { fleet, power } }) => fleet.satelliteCount * power.satellite.arrayAreaM2,
  packages: ({ model: { fleet, power } }) => ({
    value: (fleet.satelliteCount * power.satellite.peakFlops) / PACKAGE_FLOPS,
    sources: ['rubin'],
  }),
  launchedKg: ({ model, comparison }) => ({
    value: comparison.orbit.launchedKg,
    sources: massSources(model.scenario),
  }),
  heightKg: ({ comparison: { orbit } }) => {
    const { satellites, addedPropellantKg } = orbit.costs.central
    return satellites * addedPropellantKg
  },
  launches: ({ comparison }) => ({ range: comparison.orbit.launches, sources: ['payload'] }),
  batteryCapacityWh: ({ totals }) => totals.batteryCapacityWh,
  batteryBoughtWh: ({ model }) => {
    const value = boughtBatteryWh(model)
    return { value, sources: value > 0 ? ['battery-fade'] : [] }
  },
  rideThroughWh: (asked) => batteriesOf(asked.model, ridingWh(asked)).allWh,
}

function umbraNowFraction({ model, plane, utcMs }: Asked): number {
  const own = planesAt(fleetPart(model.fleet, plane, plane + 1), utcMs)
  return planeShadow(own, 0, sunAt(utcMs), newPlaneShadow()).halfUmbraRad / Math.PI
}

const mean = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length

export const PLANE: Record<KeyOf<'plane'>, (asked: Asked) => Told> = {
  altitudeM: ({ satellite }) => satellite.altitudeM,
  inclinationDeg: ({ satellite }) => satellite.inclinationRad / DEG,
  betaDeg: ({ satellite }) => satellite.betaRad / DEG,
  periodS: ({ satellite }) => satellite.periodS,
  sunNowWm2: ({ utcMs }) => sunAt(utcMs).fluxWm2,
  umbraNowS: (asked) => umbraNowFraction(asked) * asked.satellite.periodS,
  umbraNowFraction,
  planeSunlitYearFraction: ({ planeYear }) => mean(planeYear.sunlitFraction),
  umbraDays: ({ planeYear }) => planeYear.hasUmbra.filter(Boolean).length,
  longestUmbraS: ({ planeYear }) => planeYear.umbraS.reduce((most, one) => Math.max(most, one), 0),
  eclipsesPerYear: ({ planeYear, satellite }) => passagesInYear(planeYear, satellite.periodS),
  batteryEachWh: (asked) => at(ridingWh(asked), at(asked.model.fleet.shellOfPlane, asked.plane)),
  lightOnArrayW: ({ model: { power } }) =>
    SOLAR_CONSTANT_WM2 * power.satellite.arrayAreaM2 * power.satellite.packingFraction,
  arrayNowW: ({ model, utcMs, satellite }) =>
    fullPowerIn(model.power.satellite, sunAt(utcMs).fluxWm2)(Math.cos(satellite.betaRad)),
  radiatorK: ({ satellite }) => satellite.radiatorK,
}
