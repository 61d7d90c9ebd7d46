import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { pause, play } from '../../state/actions.ts'
import { store } from '../../state/store.ts'
import { Icon } from '../icons.tsx'
import { SavePicture } from './SavePicture.tsx'
import './save.css'

/** What is shown, as a file. */
export function SaveDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  // What is looked at is what is saved.
  useEffect(() => {
    const { playing } = store.getState()
    if (playing) pause()
    return () => {
      if (playing) play()
    }
  }, [])
  return (
    <dialog ref={dialog} className="help save" aria-labelledby="save-title" onClose={onClose}>
      <div className="help-head">
        <h2 id="save-title">{t('save.title')}</h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label={t('save.close')}>
          <Icon name="close" />
        </button>
      </div>
      <SavePicture />
    </dialog>
  )
}
