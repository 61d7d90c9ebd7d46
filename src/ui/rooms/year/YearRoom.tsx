import { t } from '../../../i18n/t.ts'
import { useChartContext } from '../../charts/useChartContext.ts'
import { Block } from '../../kit/Block.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { PowerChart } from '../now/PowerChart.tsx'
import { Energy } from '../price/Energy.tsx'
import { useComparison } from '../price/useComparison.ts'
import { GroupYears } from './GroupYears.tsx'
import { YearHeat } from './YearHeat.tsx'

/** When each side has light through the year. */
export function YearRoom() {
  const context = useChartContext()
  const shown = useComparison()
  return (
    <>
      <Block label={t('chart.power')}>
        <PowerChart context={context} stretches={['year']} first="year" />
      </Block>
      <YearHeat context={context} />
      {shown && (
        <Fold title={t('energy.title')}>
          <Energy {...shown} />
        </Fold>
      )}
      <Fold title={t('years.title')}>
        <GroupYears />
      </Fold>
    </>
  )
}
