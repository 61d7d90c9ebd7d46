import { t } from '../../../i18n/t.ts'
import { ChartSection } from '../../charts/ChartSection.tsx'
import type { ChartContext, Range } from '../../charts/chartData.ts'

interface Props {
  context: ChartContext
  ranges: readonly Range[]
  first: Range
}

/** Power of both orbits and the ground, on one clock. */
export const PowerChart = ({ context, ranges, first }: Props) => (
  <ChartSection
    context={context}
    quantity="power"
    ranges={ranges}
    first={first}
    notes={(range) => (
      <p className="soft note">
        {range === 'year'
          ? t('chart.typicalYear')
          : t('chart.oneSatellite', { name: context.selected.short })}
      </p>
    )}
  />
)
