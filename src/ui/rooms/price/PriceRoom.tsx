import { t } from '../../../i18n/t.ts'
import { carriesLoad } from '../../../scenario/answers/compare.ts'
import { Block } from '../../kit/Block.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { part } from '../../kit/part.tsx'
import { Delivery } from './Delivery.tsx'
import { Fairness } from './Fairness.tsx'
import { MainPrices, MoneyControls } from './MoneyControls.tsx'
import { Others } from './Others.tsx'
import { Price, PriceLines } from './Price.tsx'
import { useKeptComparison } from './useComparison.ts'
import './money.css'

const Chances = part(
  () => t('chances.title'),
  async () => (await import('../chances/Chances.tsx')).Chances,
)

const BreakEven = part(
  () => t('equal.title'),
  async () => (await import('../breakeven/BreakEven.tsx')).BreakEven,
)

const Published = part(
  () => t('money.published'),
  async () => (await import('../published/Published.tsx')).Published,
)

/** What the same computing costs on both sides, beside the prices that move it most. */
export function PriceRoom() {
  const shown = useKeptComparison()
  if (!shown) return null
  const { comparison } = shown
  if (!carriesLoad(comparison)) {
    return (
      <Block label={t('money.title')}>
        <h2>{t('money.title')}</h2>
        <p>{t('money.noLoad')}</p>
        <MoneyControls />
      </Block>
    )
  }
  return (
    <>
      <Block label={t('money.title')}>
        <Price comparison={comparison} />
        <MainPrices />
      </Block>
      <Fold name="lines" title={t('money.lines')}>
        <PriceLines comparison={comparison} />
      </Fold>
      <Fold title={t('money.change')}>
        <MoneyControls />
      </Fold>
      <Fold title={t('chances.title')}>
        <Chances scenario={comparison.scenario} design={shown.design} year={comparison.year} />
      </Fold>
      <Fold name="equal" title={t('equal.title')}>
        <BreakEven scenario={comparison.scenario} design={shown.design} year={comparison.year} />
      </Fold>
      <Fold title={t('wait.title')}>
        <Delivery {...shown} />
      </Fold>
      <Fold title={t('fair.title')}>
        <Fairness {...shown} />
      </Fold>
      <Fold name="published" title={t('money.published')}>
        <Published />
      </Fold>
      <Fold title={t('money.others')}>
        <Others comparison={comparison} />
      </Fold>
    </>
  )
}
