import { useEffect, useRef } from 'react'
import { t } from '../../../i18n/t.ts'
import { takePicture } from '../../../state/view/studio.ts'
import { PictureSheet, type PictureSize, type PictureWords } from './compose.ts'

const WIDEST_PX = 640
/** After the last change of a word. */
const WAIT_MS = 250

const small = ({ widthPx, heightPx }: PictureSize): PictureSize => {
  const share = Math.min(1, WIDEST_PX / Math.max(widthPx, heightPx))
  return { widthPx: Math.round(widthPx * share), heightPx: Math.round(heightPx * share) }
}

/** The picture as it will be, small. */
export function Preview({ size, words }: { size: PictureSize; words: PictureWords }) {
  const box = useRef<HTMLDivElement>(null)
  const key = JSON.stringify([size, words])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of both
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const sheet = new PictureSheet(small(size), words)
      try {
        await takePicture(sheet.scene, (studio) => isWanted && sheet.paint(studio), false)
        if (isWanted) box.current?.replaceChildren(sheet.canvas)
      } catch {
        // What is wrong is said when the picture is saved.
      }
    }, WAIT_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [key])
  return <div ref={box} className="save-preview" role="img" aria-label={t('save.preview')} />
}
