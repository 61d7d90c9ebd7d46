import { t } from '../../i18n/t.ts'
import { lookFrom } from '../../state/actions.ts'
import { VIEWPOINTS, type Viewpoint } from '../../state/viewpoints.ts'

/** Places to look from. */
export function ViewpointControls() {
  return (
    <>
      <h2>{t('viewpoint.title')}</h2>
      <div className="viewpoints">
        {(Object.keys(VIEWPOINTS) as Viewpoint[]).map((viewpoint) => (
          <button key={viewpoint} type="button" className="button" onClick={() => lookFrom(viewpoint)}>
            {t(`viewpoint.${viewpoint}`)}
          </button>
        ))}
      </div>
    </>
  )
}
