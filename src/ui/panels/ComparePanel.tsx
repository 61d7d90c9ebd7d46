import { lazy, Suspense } from 'react'
import { t } from '../../i18n/t.ts'
import { later } from '../../state/later.ts'
import { Charts } from '../charts/Charts.tsx'
import { CheckTotals } from './CheckTotals.tsx'
import { GroundLink } from './GroundLink.tsx'
import { GroundNeeds } from './GroundNeeds.tsx'
import { GroupYears } from './GroupYears.tsx'
import { Inspector } from './Inspector.tsx'
import { RightNow } from './RightNow.tsx'
import { Sides } from './Sides.tsx'

const GroundDetails = lazy(async () => {
  await later()
  return { default: (await import('./GroundDetails.tsx')).GroundDetails }
})

const MoneySections = lazy(async () => {
  await later()
  return { default: (await import('../money/MoneySections.tsx')).MoneySections }
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
