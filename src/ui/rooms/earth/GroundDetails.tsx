import { t } from '../../../i18n/t.ts'
import { useApp } from '../../../state/document/store.ts'
import { hasSun } from '../../../systems/supply.ts'
import { GroundAlternatives } from './GroundAlternatives.tsx'
import { GroundFrontier } from './GroundFrontier.tsx'
import { GroundSupply } from './GroundSupply.tsx'
import './ground.css'

/** Everything that is chosen on Earth: loaded after the first paint. */
export function GroundDetails() {
  const supply = useApp((state) => state.scenario.supply)
  return (
    <>
      <section className="block" aria-label={t('site.supply')}>
        <GroundSupply />
      </section>
      {hasSun(supply) && (
        <section className="block" aria-label={t('frontier.title')}>
          <GroundFrontier />
        </section>
      )}
      <section className="block" aria-label={t('other.title')}>
        <GroundAlternatives />
      </section>
    </>
  )
}
