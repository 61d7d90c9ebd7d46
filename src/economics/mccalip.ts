/** A. McCalip (2025), Economics of Orbital vs Terrestrial Data Centers, https://andrewmccalip.com/space-datacenters,
 *  formulas of static/js/math.js as of 15 December 2025: what 1 GW costs in orbit and beside a gas plant, computers
 *  left out on both sides, nothing discounted. Sizes for the mean output over the life; whole satellites. His energy
 *  is the target power around the clock in orbit, times the capacity factor on Earth: his USD/MWh are not of one
 *  denominator, and are given here as he gives them. His page's printed figures: tests/economics/mccalip.test.ts. */
import { YEAR_HOURS } from '../lib/units.ts'
import { meanRetention } from './levelised.ts'

const WH_PER_MWH = 1e6
const STEFAN_BOLTZMANN_HIS_WM2_K4 = 5.67e-8
const CELSIUS_ZERO_K = 273.15

/** Defaults of the page. */
export const MCCALIP_DEFAULTS = {
  powerW: 1e9,
  lifeYears: 5,
  launchUsdPerKg: 500,
  /** Per watt of the satellite's first power. */
  satelliteUsdPerW: 22,
  specificPowerWPerKg: 36.5,
  satellitePowerW: 27e3,
  arrayM2: 116,
  sunlitFraction: 0.98,
  degradationPerYear: 0.025,
  /** Of the satellites' cost, each year. */
  failurePerYear: 0.09,
  operationPerYear: 0.01,
  developmentUsd: 1e9,
  payloadKg: 100e3,
  pue: 1.2,
  gasPlantUsdPerKw: 1800,
  electricalUsdPerW: 5.25,
  mechanicalUsdPerW: 3,
  civilUsdPerW: 2.5,
  networkUsdPerW: 1.75,
  gasUsdPerMmbtu: 4.3,
  heatRateBtuPerKwh: 6200,
  capacityFactor: 0.85,
}
export type McCalipInputs = typeof MCCALIP_DEFAULTS

export function mcCalipOrbit(inputs: McCalipInputs) {
  const { powerW, lifeYears, satellitePowerW } = inputs
  const firstPowerW = powerW / (meanRetention(inputs.degradationPerYear, lifeYears) * inputs.sunlitFraction)
  const satellites = Math.ceil(firstPowerW / satellitePowerW)
  const massKg = (satellites * satellitePowerW) / inputs.specificPowerWPerKg
  const hardwareUsd = inputs.satelliteUsdPerW * satellites * satellitePowerW
  const launchUsd = inputs.launchUsdPerKg * massKg
  const operationUsd = hardwareUsd * inputs.operationPerYear * lifeYears
  const failureUsd = hardwareUsd * inputs.failurePerYear * lifeYears
  const totalUsd = hardwareUsd + launchUsd + operationUsd + failureUsd + inputs.developmentUsd
  return {
    satellites,
    massKg,
    arrayM2: satellites * inputs.arrayM2,
    launches: Math.ceil(massKg / inputs.payloadKg),
    hardwareUsd,
    launchUsd,
    operationUsd,
    failureUsd,
    developmentUsd: inputs.developmentUsd,
    totalUsd,
    usdPerMwh: totalUsd / ((powerW * YEAR_HOURS * lifeYears) / WH_PER_MWH),
  }
}

export function mcCalipGround(inputs: McCalipInputs) {
  const { powerW, lifeYears, pue } = inputs
  const capitalUsd =
    powerW *
    ((inputs.gasPlantUsdPerKw / 1e3) * pue +
      inputs.electricalUsdPerW +
      inputs.mechanicalUsdPerW +
      inputs.civilUsdPerW +
      inputs.networkUsdPerW)
  const energyMwh = (powerW * YEAR_HOURS * lifeYears * inputs.capacityFactor) / WH_PER_MWH
  const fuelUsd = ((inputs.heatRateBtuPerKwh * inputs.gasUsdPerMmbtu) / 1e3) * energyMwh * pue
  const totalUsd = capitalUsd + fuelUsd
  return { capitalUsd, fuelUsd, totalUsd, usdPerMwh: totalUsd / energyMwh }
}

/** His panel: cells on the face to the Sun, a radiator on the back; all sunlight taken in becomes heat on board. Of the
 *  infrared of the Earth an edge-on face gets 5 % of what a face turned down gets, in half of the orbit (a flat figure
 *  of his; geometry gives about ten times as much, physics/radiation.ts leaves it out for the same plate). */
export const MCCALIP_PANEL = {
  sunWm2: 1361,
  absorptance: 0.92,
  emissivityFront: 0.85,
  emissivityBack: 0.9,
  earthInfraredWm2: 237,
  earthRadiusKm: 6371,
  altitudeKm: 550,
  edgeOnShare: 0.05,
  spaceK: 3,
  limitC: 75,
}

/** Temperature of the panel on the terminator, and the part of an area that would hold it at the limit. */
export function mcCalipPanel(panel = MCCALIP_PANEL) {
  const { earthRadiusKm, emissivityFront, emissivityBack, spaceK, limitC } = panel
  const nadirViewFactor = (earthRadiusKm / (earthRadiusKm + panel.altitudeKm)) ** 2
  const faceViewFactor = (panel.edgeOnShare / 2) * nadirViewFactor
  const emissivity = emissivityFront + emissivityBack
  const heatWm2 = panel.sunWm2 * panel.absorptance + panel.earthInfraredWm2 * faceViewFactor * emissivity
  const emission = STEFAN_BOLTZMANN_HIS_WM2_K4 * emissivity
  const limitK = limitC + CELSIUS_ZERO_K
  const temperatureC = (heatWm2 / emission + spaceK ** 4) ** 0.25 - CELSIUS_ZERO_K
  return {
    temperatureC,
    marginC: limitC - temperatureC,
    neededAreaFraction: heatWm2 / (emission * (limitK ** 4 - spaceK ** 4)),
  }
}
