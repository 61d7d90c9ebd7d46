import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../../i18n/t.ts'
import { store } from '../../../state/document/store.ts'
import { takePicture } from '../../../state/view/studio.ts'
import { reasonOf } from '../../kit/reasonOf.ts'
import { useGround } from '../../kit/useGround.ts'
import { PictureSheet, PLAIN_DRAWING } from './compose.ts'
import { Handout } from './Handout.tsx'

/** Sharp on paper: 300 dots an inch across a page. */
const PICTURE = { widthPx: 2160, heightPx: 960 }
/** Labels of 7 points. */
const ENLARGED = 1.7

/** Address of the picture; null until it is drawn, or why it cannot be. */
function usePicture(): { url: string | null; problem: string } {
  const [url, setUrl] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    let isWanted = true
    let made = ''
    const draw = async () => {
      const { labels } = store.getState().view
      const sheet = new PictureSheet(
        PICTURE,
        { caption: '', date: '', source: '', hasLabels: labels, strip: null },
        PLAIN_DRAWING,
        ENLARGED,
      )
      await takePicture(sheet.scene, (studio) => sheet.paint(studio))
      const blob = await sheet.toPng()
      if (!isWanted) return
      made = URL.createObjectURL(blob)
      setUrl(made)
    }
    draw().catch((error) => {
      if (isWanted) setProblem(reasonOf(error))
    })
    return () => {
      isWanted = false
      URL.revokeObjectURL(made)
    }
  }, [])
  return { url, problem }
}

/** One page for those who were not there: seen here as it will be printed. */
export function SaveHandout() {
  const { url, problem } = usePicture()
  useGround() // its figures come a moment later
  if (url === null) return <p role={problem ? 'alert' : 'status'}>{problem || t('save.drawing')}</p>
  return (
    <>
      <div className="table-foot handout-do">
        <p>{t('handout.about')}</p>
        <button type="button" className="button primary" onClick={() => print()}>
          {t('handout.print')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="handout handout-preview" aria-label={t('save.sheet.handout')} tabIndex={0}>
        <Handout picture={url} />
      </section>
      {createPortal(
        <section className="handout handout-paper">
          <Handout picture={url} />
        </section>,
        document.body,
      )}
    </>
  )
}
