/** The carbon of a year of the ramp, in orbit and on Earth: making and launching what is added, letting fall what is worn
 *  out, and power for what stands on Earth. Sourced: panels, batteries, methane, gas, the grid of the USA; ours, with a wide
 *  range: bodies, computers, data centers, launch beyond its fuel, re-entry (facts/carbon.ts). What stood before the first
 *  year, and places that stand empty, take the grid; new power is as its ways of that year are to one another, and stays. */
import { CO2_PER_METHANE } from '../../economics/footprint.ts'
import { at } from '../../lib/at.ts'
import { GW, KW, MW, YEAR_HOURS } from '../../lib/units.ts'
import type { Scenario } from '../document/schema.ts'
import type { CarbonId } from '../facts/carbon.ts'
import { FIGURES } from '../facts/figures.ts'
import { RAMP_FIGURES } from '../facts/industry.ts'
import { gridKgPerMwh } from '../facts/regions.ts'
import { type Assumptions, assumed } from './carbon.ts'
import { type Level, type Range, rangeOf } from './levels.ts'
import { figureIn, flightsFor, type Ramp, type ToldYear } from './ramp.ts'

export interface YearCarbon {
  year: number
  orbitKg: Range<number>
  earthKg: Range<number>
}

/** Of combined cycle built since 2015. Source: gas-heat. */
const GAS_BTU_PER_KWH = 6654

type Ours = Record<CarbonId, number>

/** Made, launched, and fallen in a year. */
function orbitKg({ needs, kgPerKw, question }: Ramp, one: ToldYear, level: Level, ours: Ours): number {
  const { addedW, retiredW } = one.orbit
  const massKg = (powerW: number) => (powerW / KW) * kgPerKw
  const panels = addedW * needs.cellsPerW * (FIGURES.pvKgPerKw[level] / KW)
  const made = panels + massKg(addedW) * ours.bodyCarbonKgPerKg + addedW * ours.computersCarbonKgPerW
  const flights = flightsFor(addedW, kgPerKw, question.rampCase, one.year)
  const burnt = flights * FIGURES.methaneTPerLaunch[level] * 1e3 * CO2_PER_METHANE
  return made + burnt * (1 + ours.launchElseCarbonRatio) + massKg(retiredW) * ours.reentryCarbonKgPerKg
}

/** New power of a year by its ways, as shares of it; all of the grid where there is none. */
function waysOf({ powerParts: parts }: ToldYear): Record<'grid' | 'gas' | 'sun', number> {
  const grid = Math.min(parts.queue.central, parts.transformers.central)
  const gas = Math.min(parts.turbines.central, parts['gas-plants'].central)
  const sun = Math.min(parts.panels.central, parts.batteries.central)
  const all = grid + gas + sun
  return all > 0 ? { grid: grid / all, gas: gas / all, sun: sun / all } : { grid: 1, gas: 0, sun: 0 }
}

const GRID_KG_PER_WH = gridKgPerMwh('US') / MW
const GAS_KG_PER_WH = (GAS_BTU_PER_KWH / KW / 1e6) * FIGURES.gasKgPerMmbtu.central

/** Panels and batteries of a watt that has its own Sun. */
function sunKgPerW({ question: { rampCase } }: Ramp, level: Level): number {
  const panels = figureIn('sunPanelRatio', rampCase) * (FIGURES.pvKgPerKw[level] / KW)
  return panels + figureIn('sunBatteryHours', rampCase) * (FIGURES.batteryKgPerKwh[level] / KW)
}

/** @param scenario its PUE, and what it assumes of carbon */
export function rampCarbon(ramp: Ramp, scenario: Assumptions & Pick<Scenario, 'pue'>): YearCarbon[] {
  const { pue } = scenario
  const ours = assumed(scenario)
  let poweredW = RAMP_FIGURES.computersBeforeGw.central * GW
  let rate = GRID_KG_PER_WH
  return ramp.years.map((one) => {
    const { addedW, vacantW, installedW } = one.earth
    const newW = Math.max(0, addedW - vacantW)
    const { grid, gas, sun } = waysOf(one)
    rate = (rate * poweredW + (grid * GRID_KG_PER_WH + gas * GAS_KG_PER_WH) * newW) / (poweredW + newW)
    poweredW += newW
    const run = installedW * pue * YEAR_HOURS * rate
    return {
      year: one.year,
      orbitKg: rangeOf((level) => orbitKg(ramp, one, level, ours[level])),
      earthKg: rangeOf(
        (level) =>
          run +
          addedW * ours[level].computersCarbonKgPerW +
          newW * (ours[level].facilityCarbonKgPerW + pue * sun * sunKgPerW(ramp, level)),
      ),
    }
  })
}

/** Of a year. */
export const carbonIn = (all: readonly YearCarbon[], year: number): YearCarbon =>
  at(all, year - at(all, 0).year)
