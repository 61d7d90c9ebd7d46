import { useEffect } from 'react'
import { t } from '../../../i18n/t.ts'
import { assetUrl } from '../../../lib/assets.ts'
import { VIEW_IDS } from '../../../scenario/document/shippedViews.ts'
import { writeFreeArea } from '../../kit/useLayout.ts'
import { openView } from './views.ts'
import './views.css'

/** The six views as small pictures over the foot of the large one. */
export function Views() {
  // They come when the page stands already.
  useEffect(() => {
    writeFreeArea()
    return writeFreeArea
  }, [])
  return (
    <nav className="views" aria-label={t('views.label')} data-inset="bottom">
      {VIEW_IDS.map((id, index) => (
        <button
          key={id}
          type="button"
          title={t('views.key', { name: t(`views.${id}`), number: index + 1 })}
          onClick={() => openView(id)}
        >
          <img data-view={id} src={assetUrl(`views/${id}.webp`)} alt="" width={256} height={144} />
          <span>{t(`views.${id}`)}</span>
        </button>
      ))}
    </nav>
  )
}
