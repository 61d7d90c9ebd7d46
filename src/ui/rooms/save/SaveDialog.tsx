import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { pause, play } from '../../../state/clock/actions.ts'
import { store } from '../../../state/document/store.ts'
import { Icon } from '../../kit/icons.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { SaveData } from './SaveData.tsx'
import { SaveHandout } from './SaveHandout.tsx'
import { SavePicture } from './SavePicture.tsx'
import { SceneTableSheet } from './SceneTableSheet.tsx'
import './handout.css'
import './save.css'

/** With the encoder's container. */
const SaveFilm = lazy(() => import('./SaveFilm.tsx').then((file) => ({ default: file.SaveFilm })))

const SHEETS = {
  picture: SavePicture,
  film: SaveFilm,
  data: SaveData,
  handout: SaveHandout,
  table: SceneTableSheet,
} as const
export type Sheet = keyof typeof SHEETS

/** What is shown, as a file. */
export function SaveDialog({ first, onClose }: { first: Sheet; onClose: () => void }) {
  const [sheet, setSheet] = useState<Sheet>(first)
  const Content = SHEETS[sheet]
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
        <button
          type="button"
          className="icon-button"
          onClick={() => dialog.current?.close()}
          aria-label={t('save.close')}
        >
          <Icon name="close" />
        </button>
      </div>
      <Segmented
        label={t('save.what')}
        isLabelHidden
        options={(Object.keys(SHEETS) as Sheet[]).map((value) => ({
          value,
          label: t(`save.sheet.${value}`),
        }))}
        value={sheet}
        onChange={setSheet}
      />
      <Suspense>
        <Content onClose={onClose} />
      </Suspense>
    </dialog>
  )
}
