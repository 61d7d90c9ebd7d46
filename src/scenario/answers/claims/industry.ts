/** Claims of what industry can put up: launches, grids, cells, chips, memory, hands. */
import { at, found } from '../../../lib/at.ts'
import { GW } from '../../../lib/units.ts'
import { dieAreaMm2, neededFor } from '../../../systems/chipmaking.ts'
import {
  CLAIMED_YEAR,
  CLAIMS,
  DECADE_YEAR,
  HALF_RETICLE_MM2,
  MEGATONNE_KG,
  WORLD_WAFERS_PER_MONTH,
} from '../../facts/claims.ts'
import { RAMP_FIGURES } from '../../facts/industry.ts'
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR } from '../../facts/rampChoices.ts'
import { PLAIN, type Ramp, rampOf } from '../ramp.ts'
import { condition, growthBetween, type Ledger, pathIn, spread, type Worked, yearOf } from './ledger.ts'

export function megatonne(ledger: Ledger): Worked {
  const gw = (MEGATONNE_KG * ledger.kwPerT) / GW
  const { stated } = CLAIMS['megatonne-100-gw']
  const flights = MEGATONNE_KG / 200e3
  return spread(
    gw,
    [],
    condition('tonnes a year for 100 GW', (stated * GW) / ledger.kwPerT / 1e3, 't/yr'),
    condition('flights of 200 t a year for a million tonnes', flights, '1/yr'),
  )
}

export function hourly(): Worked {
  const { low, central, high } = pathIn('flightsPerYear', CLAIMED_YEAR)
  const now = pathIn('flightsPerYear', FIRST_RAMP_YEAR).central
  const growth = growthBetween(now, CLAIMS['hourly-launches'].stated, CLAIMED_YEAR - FIRST_RAMP_YEAR)
  return spread(
    central,
    [low, high],
    condition('times as many flights each year (1.46 from 2020 to 2025)', growth, ''),
  )
}

export function gridGrows({ ramps }: Ledger): Worked {
  const grown = ramps.map((one) => newPowerW(one, DECADE_YEAR) / newPowerW(one, FIRST_RAMP_YEAR))
  const [stated, central, sceptic] = [at(grown, 0), at(grown, 1), at(grown, 2)]
  const leads = condition(
    'an order of this year stands, after the median queue, in',
    FIRST_RAMP_YEAR + 5.1,
    'year',
  )
  return spread(central, [stated, sceptic], leads)
}
/** Power for new computers on Earth in a year, without places that stand empty. */
const newPowerW = (one: Ramp, year: number): number => {
  const { earth } = yearOf(one, year)
  return earth.caps.power.central - earth.vacantW
}

export function cells(): Worked {
  const { low, central, high } = pathIn('cellsGw', 2028)
  const now = pathIn('cellsGw', FIRST_RAMP_YEAR).central
  const growth = growthBetween(now, CLAIMS['100-gw-cells'].stated, 2)
  return spread(
    central,
    [low, high],
    condition('times as many cells each year from 3.2 GW in 2026', growth, ''),
  )
}

/** Of 1 kW each. */
const TERAWATT_CHIPS = (1000 * GW) / 1e3

export function terafabChips(): Worked {
  const wafers = 12e6
  const asked = 1e11 / (dieAreaMm2(1, 1) / HALF_RETICLE_MM2) / 12
  return spread(
    dieAreaMm2(wafers, 1.5e11),
    [dieAreaMm2(wafers, 1e11), dieAreaMm2(wafers, 2e11)],
    condition('wafer starts a month for 100 billion dies of half a reticle', asked, '1/month'),
    condition('which is so many times all wafers of the world in 2028', asked / WORLD_WAFERS_PER_MONTH, ''),
    condition('chips a year of 1 kW that make the terawatt stated', TERAWATT_CHIPS, '1/yr'),
    condition('area of each of them, of those wafers', dieAreaMm2(wafers, TERAWATT_CHIPS), 'mm²'),
  )
}

export function memory(): Worked {
  const eb = pathIn('memoryEb', DECADE_YEAR)
  const logic = pathIn('logicGw', DECADE_YEAR)
  const { low, central, high } = RAMP_FIGURES.memoryEbPerGw
  const ratio = (ebPerGw: number) => eb.central / ebPerGw / logic.central
  return spread(
    ratio(central),
    [ratio(low), ratio(high)],
    condition('memory of a gigawatt at least', eb.central / logic.central, 'EB/GW'),
    condition('memory for the terawatt of Terafab', neededFor(1000 * GW, central), 'EB'),
  )
}

export function robots({ ramps, asked }: Ledger): Worked {
  const [stated, central, sceptic] = ramps.map(
    ({ doublingYears }) => doublingYears ?? Number.POSITIVE_INFINITY,
  )
  const endless = rampOf(asked.model, { ...PLAIN, rampCase: 'as-stated', labour: 'endless' }).doublingYears
  const growth = 2 ** (1 / CLAIMS['robots-dissolve-labour'].stated)
  return spread(
    found(central, 'central'),
    [found(stated, 'as stated'), found(sceptic, 'sceptic')],
    condition('times as much added each year', growth, ''),
    condition('doubling with hands without end, the rest as stated', endless, 'yr'),
  )
}

/** First year whose additions fall short of what the stock's own growth asks for; the year after the last where none. */
function shortYear(ramp: Ramp, ratio: number): number {
  const { years } = ramp
  const first = RAMP_FIGURES.computersBeforeGw.central * GW
  const short = years.find(
    ({ year, orbit, earth }) =>
      orbit.installedW + earth.installedW < first * ratio ** (year - FIRST_RAMP_YEAR + 1),
  )
  return short?.year ?? LAST_RAMP_YEAR + 1
}

export function supplies({ ramps }: Ledger): Worked {
  const { low, central, high } = RAMP_FIGURES.computersBeforeRatio
  const middle = at(ramps, 1)
  const held = at(middle.years, DECADE_YEAR - FIRST_RAMP_YEAR)
  const stood = held.orbit.installedW + held.earth.installedW
  const before = RAMP_FIGURES.computersBeforeGw.central * GW
  const years = DECADE_YEAR - FIRST_RAMP_YEAR + 1
  return spread(
    shortYear(middle, central),
    [shortYear(middle, high), shortYear(middle, low)],
    condition(
      'times as much work of a watt each year, to make up for it to 2030',
      ((before * central ** years) / stood) ** (1 / years),
      '',
    ),
  )
}
