import { useEffect, useRef } from 'react'
import { t } from '../../../i18n/t.ts'
import { takePicture } from '../../../state/view/studio.ts'
import { PictureSheet, type PictureSize, type PictureWords, type SceneDrawing } from './compose.ts'

const WIDEST_PX = 640
/** After the last change of a word. */
const WAIT_MS = 250

const small = ({ widthPx, heightPx }: PictureSize): PictureSize => {
  const share = Math.min(1, WIDEST_PX / Math.max(widthPx, heightPx))
  return { widthPx: Math.round(widthPx * share), heightPx: Math.round(heightPx * share) }
}

interface Props {
  size: PictureSize
  words: PictureWords
  drawing: SceneDrawing
}

/** The picture as it will be, small; where it is transparent one sees squares through it. */
export function Preview({ size, words, drawing }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const key = JSON.stringify([size, words, drawing])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of them
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const sheet = new PictureSheet(small(size), words, drawing)
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
  return (
    <div
      ref={box}
      className="save-preview"
      data-clear={drawing.isClear || undefined}
      role="img"
      aria-label={t('save.preview')}
    />
  )
}
