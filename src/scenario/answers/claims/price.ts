/** Claims of price and of light: which side is cheaper, what a panel gives, and what launching may cost. */
import { parityPrice } from '../../../economics/parity.ts'
import { at } from '../../../lib/at.ts'
import { CLAIMED_YEAR, CLAIMS } from '../../facts/claims.ts'
import { LAST_PURCHASE_YEAR, launchPriceIn } from '../../facts/launchPath.ts'
import { FIRST_RAMP_YEAR } from '../../facts/rampChoices.ts'
import { carriesLoad } from '../compare.ts'
import { LEVELS } from '../levels.ts'
import type { OrbitSide } from '../orbitSide.ts'
import { plantOf } from '../plant.ts'
import { comparedIn, condition, type Ledger, parities, spread, UNTOLD, type Worked } from './ledger.ts'

export function cheapest(ledger: Ledger): Worked {
  const then = comparedIn(ledger, CLAIMED_YEAR)
  const { orbit, ground } = then
  if (!ground || !carriesLoad(then)) return UNTOLD
  const ratio = (of: 'low' | 'central' | 'high', over: 'low' | 'central' | 'high') =>
    orbit.price[of].usdPerMwh / ground.price[over].usdPerMwh
  return spread(ratio('central', 'central'), [ratio('low', 'high'), ratio('high', 'low')], ...parities(then))
}

export function panelRatio({ comparison: { orbit, ground } }: Ledger): Worked {
  const output = ({ waterfall }: Pick<OrbitSide, 'waterfall'>) => beforeAgeing(waterfall)
  if (!ground) return UNTOLD
  const there = beforeAgeing(ground.waterfall)
  if (!(there > 0)) return UNTOLD
  const ratio = output(orbit) / there
  const needed = output(orbit) / CLAIMS['five-times-solar'].stated
  return spread(ratio, [], condition('yearly mean output of a panel on Earth at most', needed, 'W/m²'))
}
/** Left after the step before ageing: the output of new panels. */
function beforeAgeing(waterfall: readonly { id: string; wPerM2: number }[]): number {
  return at(waterfall, waterfall.findIndex(({ id }) => id === 'ageing') - 1).wPerM2
}

export function access(): Worked {
  const [now, then] = [launchPriceIn(FIRST_RAMP_YEAR), launchPriceIn(LAST_PURCHASE_YEAR)]
  const factor = CLAIMS['access-100-times'].stated
  // Wright's law at a fifth a doubling, from 400 t (Suncatcher).
  const tonnes = 400 * factor ** (1 / -Math.log2(0.8))
  return spread(
    now.central / then.central,
    [now.low / then.low, now.high / then.high],
    condition('launch price', now.central / factor, 'USD/kg'),
    condition('mass launched by then, a fifth cheaper with each doubling', tonnes / 1e6, 'Mt'),
  )
}

export function dividedSun({ asked, comparison }: Ledger): Worked {
  const { design, model } = asked
  const plant = design && plantOf(design, { ...model.scenario, supply: 'solar' }, comparison.study.itW)
  if (!design || !plant) return UNTOLD
  const alone = 8760 / design.pv.specificYieldKwhPerKw
  const steady = plant.supply.pvCapacityW // for a watt of load, before it ages
  return spread(
    steady,
    [alone],
    condition('capacity factor of the panels at most', 1 / CLAIMS['ground-solar-divided'].stated, ''),
  )
}

export function launchTooDear({ comparison }: Ledger): Worked {
  const { ground, studies, orbit } = comparison
  if (!ground || !carriesLoad(comparison)) return UNTOLD
  const now = orbit.costs.central.launchUsdPerKg
  const solved = LEVELS.map((level) =>
    parityPrice(orbit.costs[level], studies[level], ground.price[level].usd, 'launchUsdPerKg'),
  )
  // Not even free launch: nothing of today's price.
  const shares = solved.map((price, index) => (price ?? 0) / orbit.costs[at(LEVELS, index)].launchUsdPerKg)
  return spread(
    at(shares, 1),
    shares,
    ...parities(comparison),
    condition('launch price of the year of purchase', now, 'USD/kg'),
  )
}
