import { lazy, Suspense, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Icon } from '../kit/icons.tsx'

const ShareDialog = lazy(() =>
  import('../rooms/share/ShareDialog.tsx').then((file) => ({ default: file.ShareDialog })),
)

/** Link, saved scenarios and the way into other pages. */
export function ShareButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button share"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('bar.share')}
      >
        <Icon name="link" />
        <span className="share-word">{t('bar.share')}</span>
      </button>
      <Suspense>{isOpen && <ShareDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
