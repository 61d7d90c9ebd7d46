import { t } from '../../../i18n/t.ts'
import { carriesLoad } from '../../../scenario/answers/compare.ts'
import { Delivery } from './Delivery.tsx'
import { Energy } from './Energy.tsx'
import { Fairness } from './Fairness.tsx'
import { Footprint } from './Footprint.tsx'
import { MoneyControls } from './MoneyControls.tsx'
import { Price } from './Price.tsx'
import { useComparison } from './useComparison.ts'
import { Waterfall } from './Waterfall.tsx'
import './money.css'
import { Block } from '../../kit/Block.tsx'

export const PRICE_ID = 'price'

/** Energy, price, sunlight, footprint, time and what counts, for both sides. */
export function MoneySections() {
  const shown = useComparison()
  if (!shown) return null
  const { comparison, design } = shown
  if (!carriesLoad(comparison)) return <NoLoad />
  return (
    <>
      <Block label={t('energy.title')}>
        <Energy comparison={comparison} design={design} />
      </Block>
      <Block id={PRICE_ID} label={t('money.title')}>
        <Price comparison={comparison} />
        <MoneyControls />
      </Block>
      <Block label={t('fall.title')}>
        <Waterfall comparison={comparison} />
      </Block>
      <Block label={t('foot.title')}>
        <Footprint comparison={comparison} />
      </Block>
      <Block label={t('wait.title')}>
        <Delivery comparison={comparison} design={design} />
      </Block>
      <Block label={t('fair.title')}>
        <Fairness comparison={comparison} design={design} />
      </Block>
    </>
  )
}

/** Without a load there is nothing to compare, but what may be changed. */
function NoLoad() {
  return (
    <section className="block" id={PRICE_ID} aria-label={t('money.title')}>
      <h2>{t('money.title')}</h2>
      <p>{t('money.noLoad')}</p>
      <MoneyControls />
    </section>
  )
}
