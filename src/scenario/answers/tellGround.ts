/** Figures of the Earth's side: its one plant, in a typical year and at an instant. */
import { DAY_MS, HOUR_MS, YEAR_HOURS } from '../../lib/units.ts'
import { backupOf } from '../../systems/supply.ts'
import { gridKgPerMwh, gridRegion } from '../facts/regions.ts'
import type { Asked } from './asked.ts'
import type { GroundSide } from './groundSide.ts'
import type { KeyOf } from './names.ts'
import { type GroundNow, groundAt, type Plant } from './plant.ts'
import { type Told, tellSide } from './tellSides.ts'

/** Null where the supply cannot carry the load. */
const ofPlant =
  (pick: (plant: Plant, side: GroundSide) => Told) =>
  ({ comparison: { ground } }: Asked): Told =>
    ground && pick(ground.plant, ground)
const now =
  (pick: (now: GroundNow) => number | null) =>
  ({ groundNow }: Asked): Told =>
    groundNow && pick(groundNow)

/** Energy to the computers on the UTC day of the instant. */
function todayWh({ model, design, comparison, utcMs }: Asked): number | null {
  if (!design || !comparison.ground) return null
  const startMs = Math.floor(utcMs / DAY_MS) * DAY_MS
  let sumWh = 0
  for (let hour = 0; hour < 24; hour++) {
    const at = groundAt(design, model.scenario, comparison.study.itW, startMs + (hour + 0.5) * HOUR_MS)
    sumWh += at?.itPowerW ?? 0
  }
  return sumWh
}

export const GROUND: Record<KeyOf<'ground'>, (asked: Asked) => Told> = {
  ...tellSide('ground'),
  itNowW: now(({ itPowerW }) => itPowerW),
  generatedNowW: now(({ pvOutputW }) => pvOutputW),
  storedNowWh: now(({ batterySocFraction, batteryCapacityWh }) => batterySocFraction * batteryCapacityWh),
  storedNowFraction: now(({ batterySocFraction, batteryCapacityWh }) =>
    batteryCapacityWh > 0 ? batterySocFraction : null,
  ),
  backupNowW: now(({ gridW, gasW }) => gridW + gasW),
  itTodayWh: todayWh,
  itYearWh: ({ comparison }) => comparison.ground && comparison.study.itW * YEAR_HOURS,
  hoursMetFraction: ofPlant(({ supply: { year } }) =>
    backupOf(year.supply) === null ? year.dispatch.hoursMetFraction : 1,
  ),
  servedFraction: ofPlant(({ supply: { year } }) => 1 - year.energy.unservedWh / year.energy.loadWh),
  unusedFraction: ofPlant((_, { waterfall }) => {
    const stored = waterfall.find(({ id }) => id === 'storage')
    return stored ? 1 - stored.factor : null
  }),
  capacityFactorDc: ({ design }) => design && design.pv.specificYieldKwhPerKw / YEAR_HOURS,
  gasFuelWhPerYear: ofPlant(({ gasFuelWhPerYear }) => gasFuelWhPerYear),
  gasStartsPerYear: ofPlant(({ gasStartsPerYear }) => gasStartsPerYear),
  gridWhPerYear: ofPlant(({ gridWhPerYear }) => gridWhPerYear),
  gridKgPerMwh: ({ design }) =>
    design && { value: gridKgPerMwh(gridRegion(design.site)), sources: ['grid-carbon'] },
  ratedItW: ofPlant(({ ratedItW }) => ratedItW),
  pue: ({ comparison: { ground, scenario } }) =>
    ground && {
      value: ground.plant.pue,
      sources: [scenario.cooling === 'given' ? 'google' : 'cooling-model'],
    },
  loadAcW: ofPlant(({ loadAcW }) => loadAcW),
  pvCapacityW: ofPlant(({ pvCapacityW }) => pvCapacityW),
  pvBoughtW: ofPlant(({ pvW }) => ({ value: pvW, sources: pvW > 0 ? ['pv-fleet'] : [] })),
  batteryCapacityWh: ofPlant(({ batteryCapacityWh }) => batteryCapacityWh),
  batteryBoughtWh: ofPlant(({ batteryWh }) => ({
    value: batteryWh,
    sources: batteryWh > 0 ? ['battery-fade'] : [],
  })),
  batteryHours: ofPlant(({ batteryCapacityWh, loadAcW }) =>
    loadAcW > 0 ? batteryCapacityWh / loadAcW : null,
  ),
  gasPlantW: ofPlant(({ gasPlantW }) => gasPlantW),
  gridPeakW: ofPlant(({ gridW }) => gridW),
}
