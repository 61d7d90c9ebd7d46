import { useRef, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { stamped } from '../../../scenario/document/stamp.ts'
import { currentLink } from '../../../state/page/link.ts'
import { CopyButton } from '../../kit/CopyButton.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { LessonFold } from '../lesson/LessonSheet.tsx'
import { CodeSheet } from '../qr/CodeSheet.tsx'
import { EmbedSheet } from './EmbedSheet.tsx'
import { addressOf } from './embed.ts'
import { SavedList } from './SavedList.tsx'
import { StampToggle } from './StampToggle.tsx'
import './share.css'

/** The link to what is shown, what is saved, and how to show it in another page. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [link] = useState(currentLink)
  const [isEmbedding, setEmbedding] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const [stamp, setStamp] = useState<string | null>(null)
  const address = addressOf(location.href, stamped(link, stamp))
  return (
    <Dialog
      title={t('share.title')}
      closeLabel={t('share.close')}
      className="share-dialog"
      first=".primary"
      onClose={onClose}
    >
      {(close) => (
        <>
          <section aria-labelledby="share-link">
            <h3 id="share-link">{t('share.link')}</h3>
            <div className="share-row">
              <input
                ref={field}
                type="text"
                readOnly
                value={address}
                aria-labelledby="share-link"
                onFocus={({ target }) => target.select()}
              />
              <CopyButton
                className="button primary"
                label={t('share.copyLink')}
                text={() => address}
                onFailed={() => {
                  setFailed(true)
                  field.current?.select()
                }}
              >
                {t('share.copy')}
              </CopyButton>
            </div>
            <p className="soft note" role={hasFailed ? 'alert' : undefined}>
              {t(hasFailed ? 'share.copyFailed' : 'share.linkAbout')}
            </p>
            <StampToggle onStamp={setStamp} />
          </section>
          <CodeSheet link={stamped(link, stamp)} />
          <SavedList onDone={close} />
          <details onToggle={({ currentTarget }) => setEmbedding(currentTarget.open)}>
            <summary>{t('embed.title')}</summary>
            {isEmbedding && <EmbedSheet link={link} />}
          </details>
          <LessonFold link={link} />
        </>
      )}
    </Dialog>
  )
}
