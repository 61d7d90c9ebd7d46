import { t } from '../../i18n/t.ts'
import { later } from '../../state/page/later.ts'
import { Block } from '../kit/Block.tsx'
import { Boundary } from '../kit/Boundary.tsx'
import { part } from '../kit/part.tsx'
import { GroundLink } from '../rooms/earth/GroundLink.tsx'
import { GroundNeeds } from '../rooms/earth/GroundNeeds.tsx'
import { Charts } from '../rooms/now/Charts.tsx'
import { CheckTotals } from '../rooms/now/CheckTotals.tsx'
import { Inspector } from '../rooms/now/Inspector.tsx'
import { RightNow } from '../rooms/now/RightNow.tsx'
import { GroupYears } from '../rooms/year/GroupYears.tsx'
import { Sides } from './Sides.tsx'

const GroundDetails = part(
  () => t('site.supply'),
  async () => (await import('../rooms/earth/GroundDetails.tsx')).GroundDetails,
  { when: later },
)
const MoneySections = part(
  () => t('money.title'),
  async () => (await import('../rooms/price/MoneySections.tsx')).MoneySections,
  { when: later },
)

/** The same load in orbit and on Earth. */
export function ComparePanel() {
  return (
    <>
      <Boundary name={t('inspect.title')}>
        <Inspector />
      </Boundary>
      <Block label={t('panel.label')}>
        <Sides />
      </Block>
      <Block label={t('panel.now')}>
        <RightNow />
      </Block>
      <Boundary name={t('chart.power')}>
        <Charts />
      </Boundary>
      <Boundary name={t('fault.link')}>
        <GroundLink />
      </Boundary>
      <Block label={t('needs.title')}>
        <GroundNeeds />
      </Block>
      <GroundDetails />
      <MoneySections />
      <Block label={t('years.title')}>
        <GroupYears />
      </Block>
      <Block label={t('check.title')}>
        <CheckTotals />
      </Block>
    </>
  )
}
