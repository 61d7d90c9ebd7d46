import { t } from '../../../i18n/t.ts'
import { useChartContext } from '../../charts/useChartContext.ts'
import { Block } from '../../kit/Block.tsx'
import { Icon } from '../../kit/icons.tsx'
import { toggleAtlas } from '../atlas/openAtlas.ts'
import { BatteryChart } from './BatteryChart.tsx'
import { Storage } from './Storage.tsx'

/** What must be stored on each side, and where in the sky nothing need be. */
export function BatteryRoom() {
  const context = useChartContext()
  return (
    <>
      <Storage context={context} />
      <Block label={t('chart.battery')}>
        <BatteryChart context={context} />
      </Block>
      <Block label={t('atlas.title')}>
        <button type="button" className="button" onClick={toggleAtlas}>
          <Icon name="atlas" />
          {t('bar.atlas')}
        </button>
      </Block>
    </>
  )
}
