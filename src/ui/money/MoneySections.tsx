import { useDeferredValue } from 'react'
import { t } from '../../i18n/t.ts'
import { isDesignOf } from '../../scenario/ground.ts'
import { comparisonFor } from '../../state/comparison.ts'
import { useApp } from '../../state/store.ts'
import { useGround } from '../useGround.ts'
import { useShownYear } from '../useReadout.ts'
import { Delivery } from './Delivery.tsx'
import { Energy } from './Energy.tsx'
import { Fairness } from './Fairness.tsx'
import { Footprint } from './Footprint.tsx'
import { MoneyControls } from './MoneyControls.tsx'
import { Price } from './Price.tsx'
import { Waterfall } from './Waterfall.tsx'
import './money.css'

/** Energy, price, sunlight, footprint, time and what counts, for both sides; behind a slider it may come a moment late. */
export function MoneySections() {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const design = useDeferredValue(useGround())
  const year = useShownYear()
  if (!design || !isDesignOf(design, scenario)) return null
  const comparison = comparisonFor(scenario, design, year)
  return (
    <>
      <section className="block" aria-label={t('energy.title')}>
        <Energy comparison={comparison} design={design} />
      </section>
      <section className="block" aria-label={t('money.title')}>
        <Price comparison={comparison} />
        <MoneyControls />
      </section>
      <section className="block" aria-label={t('fall.title')}>
        <Waterfall comparison={comparison} />
      </section>
      <section className="block" aria-label={t('foot.title')}>
        <Footprint comparison={comparison} />
      </section>
      <section className="block" aria-label={t('wait.title')}>
        <Delivery comparison={comparison} />
      </section>
      <section className="block" aria-label={t('fair.title')}>
        <Fairness comparison={comparison} />
      </section>
    </>
  )
}
