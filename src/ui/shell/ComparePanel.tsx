import { lazy, Suspense } from 'react'
import { t } from '../../i18n/t.ts'
import { later } from '../../state/page/later.ts'
import { GroundLink } from '../rooms/earth/GroundLink.tsx'
import { GroundNeeds } from '../rooms/earth/GroundNeeds.tsx'
import { Charts } from '../rooms/now/Charts.tsx'
import { CheckTotals } from '../rooms/now/CheckTotals.tsx'
import { Inspector } from '../rooms/now/Inspector.tsx'
import { RightNow } from '../rooms/now/RightNow.tsx'
import { GroupYears } from '../rooms/year/GroupYears.tsx'
import { Sides } from './Sides.tsx'

const GroundDetails = lazy(async () => {
  await later()
  return { default: (await import('../rooms/earth/GroundDetails.tsx')).GroundDetails }
})

const MoneySections = lazy(async () => {
  await later()
  return { default: (await import('../rooms/price/MoneySections.tsx')).MoneySections }
})

/** The same load in orbit and on Earth. */
export function ComparePanel() {
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
      <Suspense>
        <GroundDetails />
      </Suspense>
      <Suspense>
        <MoneySections />
      </Suspense>
      <section className="block" aria-label={t('years.title')}>
        <GroupYears />
      </section>
      <section className="block" aria-label={t('check.title')}>
        <CheckTotals />
      </section>
    </>
  )
}
