import { formatThree } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { carriesLoad } from '../../../scenario/answers/compare.ts'
import type { SideName } from './formulas.ts'
import { PRICE_ID } from './MoneySections.tsx'
import { useComparison } from './useComparison.ts'

/** The price of a side in its card; leads to where it comes from. */
export function SidePrice({ side }: { side: SideName }) {
  const comparison = useComparison()?.comparison
  const price = comparison?.[side]?.price.central.usdPerMwh
  if (!comparison || price === undefined) return <p>–</p>
  return (
    <p>
      <button
        type="button"
        className="figure-button"
        data-figure={`${side}.usdPerMwh`}
        onClick={() => document.getElementById(PRICE_ID)?.scrollIntoView({ block: 'start' })}
      >
        {carriesLoad(comparison) ? t('money.perMwh', { usd: formatThree(price) }) : t('money.carriesNone')}
      </button>
    </p>
  )
}
