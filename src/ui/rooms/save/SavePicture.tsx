import { useState } from 'react'
import { loadStageWords } from '../../../i18n/stage.ts'
import { t } from '../../../i18n/t.ts'
import { frame } from '../../../state/clock/frame.ts'
import { stateShown } from '../../../state/document/store.ts'
import { takePicture } from '../../../state/view/studio.ts'
import { reasonOf } from '../../kit/reasonOf.ts'
import { citedPng, download } from '../../kit/save.ts'
import { useWords } from '../../kit/useWords.ts'
import { CopyPicture } from './CopyPicture.tsx'
import { PictureSheet } from './compose.ts'
import { KindControls } from './KindControls.tsx'
import { drawingOf, kindParts, PLAIN, sizeOfKind, wordsOfKind } from './kind.ts'
import { Preview } from './Preview.tsx'
import { type SizeName, sizeText } from './SizeChoice.tsx'
import { useWordChoices, WordControls, wordsOf } from './WordControls.tsx'
import { defaultCaption, fileName } from './words.ts'

/** The picture as a PNG of a chosen size, to be saved or pasted elsewhere. */
export function SavePicture() {
  const words = useWords(loadStageWords)
  const [size, setSize] = useState<SizeName>('4k')
  const [kind, setKind] = useState(PLAIN)
  const [choices, change] = useWordChoices()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const picture = { size: sizeOfKind(kind, size), words: wordsOfKind(kind, wordsOf(choices)) }
  const draw = async (): Promise<Blob> => {
    const sheet = new PictureSheet(picture.size, picture.words, drawingOf(kind))
    await takePicture(sheet.scene, (studio) => sheet.paint(studio, choices.hasDate ? undefined : ''))
    return citedPng(await sheet.toPng(), choices.caption || defaultCaption(stateShown().scenario))
  }
  const save = async () => {
    setBusy(true)
    setProblem('')
    try {
      const parts = [sizeText(picture.size), ...kindParts(kind)]
      const name = fileName(stateShown().scenario.preset, frame.utcMs, parts, 'png')
      download(name, await draw())
    } catch (error) {
      setProblem(t('save.failed', { reason: reasonOf(error) }))
    }
    setBusy(false)
  }
  return (
    <div className="save-columns">
      <Preview {...picture} drawing={drawingOf(kind)} />
      <div>
        <KindControls
          words={words}
          kind={kind}
          onKind={(one) => setKind((before) => ({ ...before, ...one }))}
          size={size}
          onSize={setSize}
        />
        {!kind.isDome && <WordControls choices={choices} onChange={change} />}
        <button type="button" className="button primary" disabled={isBusy} onClick={save}>
          {t(isBusy ? 'save.drawing' : 'save.savePicture')}
        </button>{' '}
        {words && <CopyPicture words={words} make={draw} />}
        <p role="alert">{problem}</p>
      </div>
    </div>
  )
}
