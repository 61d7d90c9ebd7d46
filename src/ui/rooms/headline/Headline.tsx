import { t } from '../../../i18n/t.ts'
import { openRoom } from '../../../state/document/actions.ts'
import { chosenPlace, useApp } from '../../../state/document/store.ts'
import { Boundary } from '../../kit/Boundary.tsx'
import { placeName } from '../../kit/names.ts'
import { part } from '../../kit/part.tsx'
import { SiteChooser } from '../earth/SiteChooser.tsx'
import { HeadlineView } from './HeadlineView.tsx'
import './headline.css'

const fetchLive = async () => (await import('./LiveHeadline.tsx')).LiveHeadline
const Chosen = part(() => t('headline.label'), fetchLive, {
  fallback: <HeadlineView words={null} place={<SiteChooser />} onOpen={openRoom} />,
})
const Named = part(() => t('headline.label'), fetchLive, {
  fallback: <HeadlineView words={null} place="…" />,
})

/** At the top of the panel: each row opens its room. */
export const Headline = () => <Chosen place={<SiteChooser />} onOpen={openRoom} />

/** Over the picture, before an audience and in other pages: there are no rooms to open.
 *  @param isBelow in one row at the foot, where there is no room at the side */
export function HeadlineStrip({ isBelow }: { isBelow: boolean }) {
  const place = useApp(chosenPlace)
  return (
    <div className="headline-strip" data-inset={isBelow ? 'bottom' : 'right'}>
      <Boundary name={t('headline.label')}>
        <Named place={place ? placeName(place.name) : '…'} />
      </Boundary>
    </div>
  )
}
