import { t } from '../../../i18n/t.ts'
import { chosenPlace, useApp } from '../../../state/document/store.ts'
import { useChartContext } from '../../charts/useChartContext.ts'
import { Block } from '../../kit/Block.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { placeName } from '../../kit/names.ts'
import { Uplink } from '../earth/Uplink.tsx'
import { CheckTotals } from './CheckTotals.tsx'
import { PowerChart } from './PowerChart.tsx'
import { RightNow } from './RightNow.tsx'
import { SameLoad } from './SameLoad.tsx'

/** What both sides give at this moment, and over the year and the hours around it. */
export function NowRoom() {
  const context = useChartContext()
  const site = useApp(chosenPlace)
  return (
    <>
      <Block label={t('panel.now')}>
        <RightNow />
      </Block>
      <Block label={t('chart.power')}>
        <PowerChart context={context} stretches={['6', '24', 'year']} first="year" />
      </Block>
      <Fold title={t('headline.same')}>
        <SameLoad />
      </Fold>
      {site && (
        <Fold title={t('ground.title', { site: placeName(site.name) })}>
          <Uplink site={site} />
        </Fold>
      )}
      <Fold title={t('check.title')}>
        <CheckTotals />
      </Fold>
    </>
  )
}
