import { useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { frame } from '../../../state/clock/frame.ts'
import { stateShown } from '../../../state/document/store.ts'
import { takePicture } from '../../../state/view/studio.ts'
import { reasonOf } from '../../kit/reasonOf.ts'
import { citedPng, download } from '../../kit/save.ts'
import { PictureSheet } from './compose.ts'
import { Preview } from './Preview.tsx'
import { SIZES, SizeChoice, type SizeName, sizeText } from './SizeChoice.tsx'
import { useWordChoices, WordControls, wordsOf } from './WordControls.tsx'
import { defaultCaption, fileName } from './words.ts'

/** The picture as a PNG of a chosen size. */
export function SavePicture() {
  const [size, setSize] = useState<SizeName>('4k')
  const [choices, change] = useWordChoices()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const save = async () => {
    setBusy(true)
    setProblem('')
    try {
      const sheet = new PictureSheet(SIZES[size], wordsOf(choices))
      const { utcMs } = frame
      await takePicture(sheet.scene, (studio) => sheet.paint(studio, choices.hasDate ? undefined : ''))
      const name = fileName(stateShown().scenario.preset, utcMs, [sizeText(SIZES[size])], 'png')
      download(
        name,
        await citedPng(await sheet.toPng(), choices.caption || defaultCaption(stateShown().scenario)),
      )
    } catch (error) {
      setProblem(t('save.failed', { reason: reasonOf(error) }))
    }
    setBusy(false)
  }
  return (
    <div className="save-columns">
      <Preview size={SIZES[size]} words={wordsOf(choices)} />
      <div>
        <SizeChoice size={size} onSize={setSize} />
        <WordControls choices={choices} onChange={change} />
        <button type="button" className="button primary" disabled={isBusy} onClick={save}>
          {t(isBusy ? 'save.drawing' : 'save.savePicture')}
        </button>
        <p role="alert">{problem}</p>
      </div>
    </div>
  )
}
