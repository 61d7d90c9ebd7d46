import { lazy, Suspense } from 'react'
import { t } from '../../i18n/t.ts'
import { useApp } from '../../state/store.ts'
import { hasSun } from '../../systems/supply.ts'
import { Charts } from '../charts/Charts.tsx'
import { CheckTotals } from './CheckTotals.tsx'
import { GroundLink } from './GroundLink.tsx'
import { GroundNeeds } from './GroundNeeds.tsx'
import { GroundSupply } from './GroundSupply.tsx'
import { GroupYears } from './GroupYears.tsx'
import { Inspector } from './Inspector.tsx'
import { RightNow } from './RightNow.tsx'
import { Sides } from './Sides.tsx'

const GroundFrontier = lazy(() =>
  import('./GroundFrontier.tsx').then((file) => ({ default: file.GroundFrontier })),
)

/** The same load in orbit and on Earth. */
export function ComparePanel() {
  const supply = useApp((state) => state.scenario.supply)
  return (
    <>
      <Inspector />
      <section className="block" aria-label={t('panel.label')}>
        <Sides />
      </section>
      <section className="block" aria-label={t('panel.now')}>
        <RightNow />
      </section>
      <Charts />
      <GroundLink />
      <section className="block" aria-label={t('needs.title')}>
        <GroundNeeds />
      </section>
      <section className="block" aria-label={t('site.supply')}>
        <GroundSupply />
      </section>
      {hasSun(supply) && (
        <section className="block" aria-label={t('frontier.title')}>
          <Suspense>
            <GroundFrontier />
          </Suspense>
        </section>
      )}
      <section className="block" aria-label={t('years.title')}>
        <GroupYears />
      </section>
      <section className="block" aria-label={t('check.title')}>
        <CheckTotals />
      </section>
    </>
  )
}
