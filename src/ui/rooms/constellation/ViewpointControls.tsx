import { t } from '../../../i18n/t.ts'
import { chosenPlace, useApp } from '../../../state/document/store.ts'
import { lookFrom } from '../../../state/view/actions.ts'
import { VIEWPOINT_NAMES, type Viewpoint } from '../../../state/view/viewpoints.ts'
import { placeName } from '../../kit/names.ts'
import { TurnControls } from './TurnControls.tsx'

/** Places to look from, and steps around them. */
export function ViewpointControls() {
  const site = useApp(chosenPlace)
  const label = (viewpoint: Viewpoint) =>
    viewpoint === 'ground'
      ? t('viewpoint.ground', { site: site ? placeName(site.name) : '…' })
      : t(`viewpoint.${viewpoint}`)
  return (
    <>
      <div className="viewpoints">
        {VIEWPOINT_NAMES.map((viewpoint) => (
          <button
            key={viewpoint}
            type="button"
            className="button"
            disabled={viewpoint === 'ground' && !site}
            onClick={() => lookFrom(viewpoint)}
          >
            {label(viewpoint)}
          </button>
        ))}
      </div>
      <TurnControls />
    </>
  )
}
