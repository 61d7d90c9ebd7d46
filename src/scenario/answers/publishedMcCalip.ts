/** McCalip's calculator: as his page prints it, as the press printed it, and with the light of real orbits in place of
 *  the share that he types. */
import {
  MCCALIP_DEFAULTS,
  MCCALIP_PANEL,
  type McCalipInputs,
  mcCalipGround,
  mcCalipOrbit,
  mcCalipPanel,
} from '../../economics/mccalip.ts'
import { at, found } from '../../lib/at.ts'
import type { SourceId } from '../facts/sources.ts'
import { caseOf, type Printed, type PublishedCase } from './publishedCase.ts'
import { type StatedOrbit, sunlitFractionOf } from './publishedPhysics.ts'

/** Billions of USD, USD/MWh, kilotonnes, flights, as his page prints them at these settings of its sliders. */
type McCalipPrint = [busd: number, perMwh: number, kilotonnes: number, flights: number]
export const MCCALIP_CASES: Record<string, [changes: Partial<McCalipInputs>, print: McCalipPrint]> = {
  'mccalip-default': [{}, [51.1, 1167, 29.39, 294]],
  'mccalip-launch-1000': [{ launchUsdPerKg: 1000 }, [65.79, 1502, 29.39, 294]],
  'mccalip-falcon-9': [{ launchUsdPerKg: 2940 }, [122.81, 2804, 29.39, 294]],
  'mccalip-launch-200': [{ launchUsdPerKg: 200 }, [42.28, 965, 29.39, 294]],
  'mccalip-cheap-satellite': [{ satelliteUsdPerW: 5, specificPowerWPerKg: 70 }, [16.71, 381, 15.32, 154]],
  'mccalip-cheap-satellite-launch-100': [
    { launchUsdPerKg: 100, satelliteUsdPerW: 5, specificPowerWPerKg: 70 },
    [10.58, 242, 15.32, 154],
  ],
  'mccalip-low-orbit': [{ sunlitFraction: 0.6 }, [82.82, 1891, 48, 481]],
}

function mcCalipPrinted(inputs: McCalipInputs, [busd, perMwh, kilotonnes, flights]: McCalipPrint): Printed[] {
  const orbit = mcCalipOrbit(inputs)
  const ground = mcCalipGround(inputs)
  return [
    ['orbitUsd', orbit.totalUsd, Math.round(busd * 1e9), 0.01e9],
    ['orbitUsdPerMwh', orbit.usdPerMwh, perMwh, 1],
    ['launchedKg', orbit.massKg, Math.round(kilotonnes * 1e6), 0.01e6],
    ['launches', orbit.launches, flights, 1],
    ['groundUsd', ground.totalUsd, 15.85e9, 0.01e9],
    ['groundUsdPerMwh', ground.usdPerMwh, 426, 1],
  ]
}

export function mcCalipCases(): PublishedCase[] {
  const cases = Object.entries(MCCALIP_CASES).map(([name, [changes, print]]) => {
    const inputs = { ...MCCALIP_DEFAULTS, ...changes }
    return caseOf('mccalip', name, inputs, mcCalipPrinted(inputs, print))
  })
  const [first, ...others] = [at(cases, 0), ...cases.slice(1)]
  const orbit = mcCalipOrbit(MCCALIP_DEFAULTS)
  const panel = mcCalipPanel()
  const lines: Printed[] = [
    ['hardwareUsd', orbit.hardwareUsd, 23.6e9, 0.01e9],
    ['launchUsd', orbit.launchUsd, 14.7e9, 0.01e9],
    ['operationUsd', orbit.operationUsd, 1.18e9, 0.01e9],
    ['failureUsd', orbit.failureUsd, 10.62e9, 0.01e9],
    ['developmentUsd', orbit.developmentUsd, 1e9, 0.1e9],
    ['satellites', orbit.satellites, 39_731, 1],
    ['arrayM2', orbit.arrayM2, 4.61e6, 0.01e6],
    ['panelC', panel.temperatureC, 62.6, 0.1],
    ['panelMarginC', panel.marginC, 12.4, 0.1],
    ['panelNeededM2', panel.neededAreaFraction * orbit.arrayM2, 3.99e6, 0.01e6],
  ]
  const details = caseOf('mccalip', 'details', {}, lines).figures
  return [
    { ...first, inputs: { ...first.inputs, ...MCCALIP_PANEL }, figures: [...first.figures, ...details] },
    ...others,
  ]
}

/** What press articles printed of his model without its settings, and the settings of a case above that come near. */
const PRESS_CASES: [name: string, source: SourceId, settings: string, busd: number, lastDigitBusd: number][] =
  [
    ['mccalip-techcrunch', 'techcrunch', 'mccalip-launch-200', 42.4, 0.1],
    ['mccalip-economist-hi', 'economist', 'mccalip-cheap-satellite', 16.7, 0.1],
    ['mccalip-economist-lo', 'economist', 'mccalip-cheap-satellite-launch-100', 11, 1],
  ]

export const pressCases = (): PublishedCase[] =>
  PRESS_CASES.map(([name, source, settings, busd, lastDigitBusd]) => {
    const inputs = { ...MCCALIP_DEFAULTS, ...found(MCCALIP_CASES[settings], settings)[0] }
    const printed: Printed = ['orbitUsd', mcCalipOrbit(inputs).totalUsd, busd * 1e9, lastDigitBusd * 1e9]
    return caseOf('mccalip', name, inputs, [printed], { kind: 'inferred-settings', source })
  })

/** His default, and the same with another share of light in place of his 98 %. */
export function mcCalipWithLight(sunlitFraction: number) {
  const ours = mcCalipOrbit({ ...MCCALIP_DEFAULTS, sunlitFraction })
  return {
    typedFraction: MCCALIP_DEFAULTS.sunlitFraction,
    typed: mcCalipOrbit(MCCALIP_DEFAULTS),
    ours,
    ground: mcCalipGround(MCCALIP_DEFAULTS),
  }
}

/** McCalip's prices with the light of two real orbits at his altitude, beside what he prints for the share he types:
 *  98 % on the terminator, 60 % in a plain low orbit. */
export function computedSunlightCases(): PublishedCase[] {
  const { altitudeKm } = MCCALIP_PANEL
  const orbits: [name: string, orbit: StatedOrbit, typed: string][] = [
    ['mccalip-our-sun-dawn-dusk', { altitudeKm }, 'mccalip-default'],
    ['mccalip-our-sun-53', { altitudeKm, inclinationDeg: 53 }, 'mccalip-low-orbit'],
  ]
  return orbits.map(([name, orbit, typed]) => {
    const [changes, print] = found(MCCALIP_CASES[typed], typed)
    const typedInputs = { ...MCCALIP_DEFAULTS, ...changes }
    const inputs = { ...typedInputs, sunlitFraction: sunlitFractionOf(orbit) }
    const printed = mcCalipPrinted(inputs, print).slice(0, 4)
    const light: Printed = ['sunlitFraction', inputs.sunlitFraction, typedInputs.sunlitFraction, 0.01]
    return caseOf('mccalip', name, { ...inputs, altitudeKm }, [light, ...printed], {
      kind: 'our-sunlight',
    })
  })
}
