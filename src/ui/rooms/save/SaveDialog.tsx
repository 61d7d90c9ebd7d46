import { useEffect, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { pause, play } from '../../../state/clock/actions.ts'
import { store } from '../../../state/document/store.ts'
import { Boundary } from '../../kit/Boundary.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { part } from '../../kit/part.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { SaveData } from './SaveData.tsx'
import { SaveHandout } from './SaveHandout.tsx'
import { SavePicture } from './SavePicture.tsx'
import { SceneTableSheet } from './SceneTableSheet.tsx'
import './handout.css'
import './save.css'

/** With the encoder's container. */
const SaveFilm = part(
  () => t('save.sheet.film'),
  async () => (await import('./SaveFilm.tsx')).SaveFilm,
)

/** With words of its own. */
const SavePage = part(
  () => t('save.sheet.page'),
  async () => (await import('./SavePage.tsx')).SavePage,
)

const SHEETS = {
  picture: SavePicture,
  film: SaveFilm,
  data: SaveData,
  handout: SaveHandout,
  table: SceneTableSheet,
  page: SavePage,
} as const
export type Sheet = keyof typeof SHEETS

/** What is shown, as a file. */
export function SaveDialog({ first, onClose }: { first: Sheet; onClose: () => void }) {
  const [sheet, setSheet] = useState<Sheet>(first)
  const Content = SHEETS[sheet]
  // What is looked at is what is saved.
  useEffect(() => {
    const { playing } = store.getState()
    if (playing) pause()
    return () => {
      if (playing) play()
    }
  }, [])
  return (
    <Dialog title={t('save.title')} closeLabel={t('save.close')} className="save" onClose={onClose}>
      {(close) => (
        <>
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
          <Boundary key={sheet} name={t(`save.sheet.${sheet}`)}>
            <Content onClose={close} />
          </Boundary>
        </>
      )}
    </Dialog>
  )
}
