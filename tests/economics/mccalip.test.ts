/** Oracle: what the page of A. McCalip prints with its default and six settings of its sliders, from a run of its own
 *  code (commit e59571e of 15 December 2025); the default's values were also captured by a second reader. */
import { expect, test } from 'vitest'
import {
  MCCALIP_DEFAULTS,
  type McCalipInputs,
  mcCalipGround,
  mcCalipOrbit,
  mcCalipPanel,
} from '../../src/economics/mccalip.ts'

/** As printed: billions of USD, USD/MWh, kilotonnes, flights of 100 t. */
const PRINTED: [
  changes: Partial<McCalipInputs>,
  busd: string,
  perMwh: string,
  kilotonnes: string,
  flights: number,
][] = [
  [{}, '51.10', '1167', '29.39', 294],
  [{ launchUsdPerKg: 1000 }, '65.79', '1502', '29.39', 294],
  [{ launchUsdPerKg: 2940 }, '122.81', '2804', '29.39', 294],
  [{ launchUsdPerKg: 200 }, '42.28', '965', '29.39', 294],
  [{ satelliteUsdPerW: 5, specificPowerWPerKg: 70 }, '16.71', '381', '15.32', 154],
  [{ launchUsdPerKg: 100, satelliteUsdPerW: 5, specificPowerWPerKg: 70 }, '10.58', '242', '15.32', 154],
  [{ sunlitFraction: 0.6 }, '82.82', '1891', '48.00', 481],
]

test('the default and six settings of the sliders, to the printed digits', () => {
  for (const [changes, busd, perMwh, kilotonnes, flights] of PRINTED) {
    const orbit = mcCalipOrbit({ ...MCCALIP_DEFAULTS, ...changes })
    expect((orbit.totalUsd / 1e9).toFixed(2)).toBe(busd)
    expect(orbit.usdPerMwh.toFixed(0)).toBe(perMwh)
    expect((orbit.massKg / 1e6).toFixed(2)).toBe(kilotonnes)
    expect(orbit.launches).toBe(flights)
    const ground = mcCalipGround({ ...MCCALIP_DEFAULTS, ...changes })
    expect((ground.totalUsd / 1e9).toFixed(2)).toBe('15.85')
    expect(ground.usdPerMwh.toFixed(0)).toBe('426')
  }
})

test('the default line by line: 23.60 + 14.70 + 1.18 + 10.62 + 1.0, 39,731 satellites, 4.61 km²', () => {
  const orbit = mcCalipOrbit(MCCALIP_DEFAULTS)
  const billions = (usd: number) => (usd / 1e9).toFixed(2)
  expect(billions(orbit.hardwareUsd)).toBe('23.60')
  expect(billions(orbit.launchUsd)).toBe('14.70')
  expect(billions(orbit.operationUsd)).toBe('1.18')
  expect(billions(orbit.failureUsd)).toBe('10.62')
  expect(billions(orbit.developmentUsd)).toBe('1.00')
  expect(orbit.satellites).toBe(39_731)
  expect((orbit.arrayM2 / 1e6).toFixed(2)).toBe('4.61')
})

test('his panel: 62.6 °C, 12.4 °C under the limit, 3.99 km² of the 4.61 needed', () => {
  const { temperatureC, marginC, neededAreaFraction } = mcCalipPanel()
  expect(temperatureC.toFixed(1)).toBe('62.6')
  expect(marginC.toFixed(1)).toBe('12.4')
  expect(((neededAreaFraction * mcCalipOrbit(MCCALIP_DEFAULTS).arrayM2) / 1e6).toFixed(2)).toBe('3.99')
})
