import { t } from '../../../i18n/t.ts'
import { ChartSection } from '../../charts/ChartSection.tsx'
import type { ChartContext, Stretch } from '../../charts/chartData.ts'

interface Props {
  context: ChartContext
  stretches: readonly Stretch[]
  first: Stretch
}

/** Power of both orbits and the ground, on one clock. */
export const PowerChart = ({ context, stretches, first }: Props) => (
  <ChartSection
    context={context}
    quantity="power"
    stretches={stretches}
    first={first}
    notes={(stretch) => (
      <p className="soft note">{t(stretch === 'year' ? 'chart.typicalYear' : 'chart.oneSatellite')}</p>
    )}
  />
)
