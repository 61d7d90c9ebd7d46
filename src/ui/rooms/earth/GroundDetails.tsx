import { t } from '../../../i18n/t.ts'
import { useApp } from '../../../state/document/store.ts'
import { hasSun } from '../../../systems/supply.ts'
import { GroundAlternatives } from './GroundAlternatives.tsx'
import { GroundFrontier } from './GroundFrontier.tsx'
import { GroundSupply } from './GroundSupply.tsx'
import './ground.css'
import { Block } from '../../kit/Block.tsx'

/** Everything that is chosen on Earth: loaded after the first paint. */
export function GroundDetails() {
  const supply = useApp((state) => state.scenario.supply)
  return (
    <>
      <Block label={t('site.supply')}>
        <GroundSupply />
      </Block>
      {hasSun(supply) && (
        <Block label={t('frontier.title')}>
          <GroundFrontier />
        </Block>
      )}
      <Block label={t('other.title')}>
        <GroundAlternatives />
      </Block>
    </>
  )
}
