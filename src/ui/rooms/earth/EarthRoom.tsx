import { t } from '../../../i18n/t.ts'
import { useApp } from '../../../state/document/store.ts'
import { hasSun } from '../../../systems/supply.ts'
import { Block } from '../../kit/Block.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { part } from '../../kit/part.tsx'
import { Footprint } from '../price/Footprint.tsx'
import { useKeptComparison } from '../price/useComparison.ts'
import { Waterfall } from '../price/Waterfall.tsx'
import { GroundAlternatives } from './GroundAlternatives.tsx'
import { GroundFrontier } from './GroundFrontier.tsx'
import { GroundNeeds } from './GroundNeeds.tsx'
import { GroundSupply } from './GroundSupply.tsx'
import { OwnWeather } from './OwnWeather.tsx'
import { SupplyDetails } from './SupplyDetails.tsx'
import './ground.css'
import '../price/money.css'

const Carbon = part(
  () => t('foot.carbon'),
  async () => (await import('../carbon/Carbon.tsx')).Carbon,
)

/** What carries the same load on Earth, and what it takes. */
export function EarthRoom() {
  const supply = useApp((state) => state.scenario.supply)
  const shown = useKeptComparison()
  return (
    <>
      <Block label={t('needs.title')}>
        <GroundNeeds />
      </Block>
      <Block label={t('site.supply')}>
        <GroundSupply />
      </Block>
      <Fold title={t('site.more')}>
        <SupplyDetails />
      </Fold>
      <Block label={t('weather.title')}>
        <OwnWeather />
      </Block>
      {hasSun(supply) && (
        <Fold name="frontier" title={t('frontier.title')}>
          <GroundFrontier />
        </Fold>
      )}
      <Block label={t('other.title')}>
        <GroundAlternatives />
      </Block>
      {shown && (
        <>
          <Fold name="fall" title={t('fall.title')}>
            <Waterfall comparison={shown.comparison} />
          </Fold>
          <Fold name="foot" title={t('foot.title')}>
            <Footprint comparison={shown.comparison} />
          </Fold>
          <Fold name="carbon" title={t('foot.carbon')}>
            <Carbon comparison={shown.comparison} />
          </Fold>
        </>
      )}
    </>
  )
}
