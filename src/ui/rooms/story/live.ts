/** The figures that captions name in braces and stories show large: computed from what is shown, at the instant asked. */
import {
  formatAltitude,
  formatArea,
  formatCount,
  formatDecimal,
  formatDegrees,
  formatDuration,
  formatEnergy,
  formatFlops,
  formatMass,
  formatMinutes,
  formatPercent,
  formatPower,
  formatTemperature,
} from '../../../i18n/format.ts'
import { finish } from '../../../i18n/language.ts'
import { type Key, t } from '../../../i18n/t.ts'
import { DAY, DEG } from '../../../lib/units.ts'
import { groundSupply } from '../../../scenario/answers/ground.ts'
import { inspect } from '../../../scenario/answers/inspect.ts'
import { batteriesOf } from '../../../scenario/answers/model.ts'
import { collectedW } from '../../../scenario/answers/series.ts'
import { comparisonFor } from '../../../state/answers/comparison.ts'
import { currentModel, ridingBatteriesOf, selectedYearOf } from '../../../state/answers/derived.ts'
import { currentDesign } from '../../../state/answers/ground.ts'
import { frame } from '../../../state/clock/frame.ts'
import { planeOfGroupNow } from '../../../state/clock/planes.ts'
import { store } from '../../../state/document/store.ts'
import { newPlaneShadow, planeShadow } from '../../../systems/planeShadow.ts'
import { arrayPowerW } from '../../../systems/power.ts'

/** 1.2 EF of dense FP8 in a rack of 72 packages; source 'rubin'. */
const PACKAGE_FLOPS = 1.2e18 / 72
const UNKNOWN = '…'

const year = (): number => new Date(frame.utcMs).getUTCFullYear()
/** Both sides' price and footprint; null until the ground is designed. */
function both() {
  const ground = currentDesign()
  return ground && comparisonFor(store.getState().scenario, ground, year())
}
/** The orbit that stands for the chosen group. */
function orbit() {
  const model = currentModel()
  const { states, plane } = planeOfGroupNow(store.getState().view.group - 1)
  const shadow = planeShadow(states, plane, frame.sun, newPlaneShadow())
  const rate = model.fleet.argLatRateRadS[plane]!
  return { model, plane, shadow, umbraS: (2 * shadow.halfUmbraRad) / rate, periodS: (2 * Math.PI) / rate }
}
const orbitYear = () => selectedYearOf(store.getState().scenario, store.getState().view.group - 1, year())
const one = () => {
  const { model, plane } = orbit()
  return inspect(model, model.fleet.firstId[plane]!, frame.utcMs)
}
const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
const longest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0)
const batteriesWh = () => ridingBatteriesOf(store.getState().scenario)
/** Of the chosen group's shell. */
const batteryEachWh = (): number => {
  const { model, plane } = orbit()
  return batteriesWh()[model.fleet.shellOfPlane[plane]!]!
}
const usd = (perMwh: number | undefined): string =>
  perMwh === undefined ? UNKNOWN : t('live.usd', { value: formatCount(perMwh) })

/** Each by the name that captions use. */
const TEXTS = {
  satellites: () => formatCount(currentModel().fleet.satelliteCount),
  rated: () => formatPower(currentModel().fleet.satelliteCount * currentModel().power.satellite.ratedItW),
  sunlit: () => formatPercent(frame.totals?.sunlitFraction ?? Number.NaN),
  inUmbra: () => formatCount(frame.totals?.inUmbra ?? 0),
  generated: () => formatPower(frame.totals?.generatedW ?? 0),
  it: () => formatPower(frame.totals?.itPowerW ?? 0),
  flops: () => formatFlops(frame.totals?.flops ?? 0),
  altitude: () => formatAltitude(one().altitudeM),
  inclination: () => formatDegrees(one().inclinationRad / DEG, 0),
  beta: () => formatDegrees(one().betaRad / DEG),
  period: () => formatMinutes(orbit().periodS),
  orbitsADay: () => formatDecimal(DAY / orbit().periodS, 1),
  shadowNow: () => formatDuration(orbit().umbraS),
  shadowShare: () => formatPercent(orbit().umbraS / orbit().periodS),
  yearLight: () => formatPercent(mean(orbitYear().sunlitFraction)),
  umbraDays: () => formatCount(orbitYear().hasUmbra.filter(Boolean).length),
  longestUmbra: () => formatDuration(longest(orbitYear().umbraS)),
  cyclesAYear: () => {
    const { eclipseS } = orbitYear()
    const { periodS } = orbit()
    return formatCount((eclipseS.filter((s) => s > 0).length * DAY) / periodS)
  },
  batteryEach: () => formatEnergy(batteryEachWh()),
  batteryAll: () => formatEnergy(batteriesOf(currentModel(), batteriesWh()).allWh),
  flux: () => t('live.perArea', { value: formatCount(frame.sun.fluxWm2) }),
  collected: () => formatPower(collectedW(currentModel())),
  arrayPower: () => formatPower(arrayPowerW(currentModel().power.satellite, frame.sun.fluxWm2)),
  arrayArea: () =>
    formatArea(currentModel().power.satellite.arrayAreaM2 * currentModel().fleet.satelliteCount),
  radiator: () => formatTemperature(one().radiatorK),
  chips: () =>
    formatCount(
      (currentModel().fleet.satelliteCount * currentModel().power.satellite.peakFlops) / PACKAGE_FLOPS,
    ),
  site: () => {
    const { sites, scenario } = store.getState()
    return sites.find(({ id }) => id === scenario.site)?.name.split(',')[0] ?? scenario.site
  },
  load: () => (frame.ground ? formatPower(frame.ground.ratedItW) : UNKNOWN),
  groundPv: () => (frame.ground ? formatPower(frame.ground.pvCapacityW) : UNKNOWN),
  groundPvNow: () => (frame.ground ? formatPower(frame.ground.pvOutputW) : UNKNOWN),
  groundPvShare: () => {
    const ground = currentDesign()
    return ground ? formatPercent(ground.pv.specificYieldKwhPerKw / 8760) : UNKNOWN
  },
  groundBattery: () => (frame.ground ? formatEnergy(frame.ground.batteryCapacityWh) : UNKNOWN),
  groundCharge: () => (frame.ground ? formatPercent(frame.ground.batterySocFraction) : UNKNOWN),
  groundHours: () => {
    const design = currentDesign()
    const supply = design && groundSupply(design, store.getState().scenario)
    return supply ? formatDecimal(supply.batteryWh, 1) : UNKNOWN
  },
  availability: () => formatPercent(store.getState().scenario.availability, 1),
  orbitUsd: () => usd(both()?.orbit.price.central.usdPerMwh),
  groundUsd: () => usd(both()?.ground?.price.central.usdPerMwh),
  mass: () => {
    const sides = both()
    return sides ? formatMass(sides.orbit.launchedKg) : UNKNOWN
  },
  launches: () => {
    const sides = both()
    return sides ? formatCount(sides.orbit.launches.central) : UNKNOWN
  },
  groundReady: () => {
    const ready = both()?.ground?.ready
    return ready ? t('live.years', { value: formatDecimal(ready.central, 1) }) : UNKNOWN
  },
  orbitReady: () => {
    const ready = both()?.orbit.ready
    return ready ? t('live.years', { value: formatDecimal(ready.central, 1) }) : UNKNOWN
  },
  fiveTimes: () => {
    const sides = both()
    const ground = sides?.ground?.waterfall.at(-1)?.wPerM2
    return sides && ground
      ? t('live.times', { value: formatDecimal(sides.orbit.waterfall.at(-1)!.wPerM2 / ground, 1) })
      : UNKNOWN
  },
} as const

export type LiveId = keyof typeof TEXTS
export const LIVE_IDS = Object.keys(TEXTS) as LiveId[]
export const isLive = (id: string): id is LiveId => Object.hasOwn(TEXTS, id)
export const liveText = (id: LiveId): string => TEXTS[id]()
export const liveLabel = (id: LiveId): string => t(`live.${id}` as Extract<Key, `live.${LiveId}`>)

/** The figures a text names. */
export const liveIn = (text: string): LiveId[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter(isLive)),
]

/** The text with its figures filled in; names that are no figure stay as they are. */
export const withLive = (text: string): string =>
  finish(text.replace(/\{(\w+)\}/g, (whole, name: string) => (isLive(name) ? liveText(name) : whole)))
