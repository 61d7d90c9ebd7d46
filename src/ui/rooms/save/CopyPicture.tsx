import { useState } from 'react'
import type { StageWords } from '../../../i18n/stage.ts'
import { t } from '../../../i18n/t.ts'
import { reasonOf } from '../../kit/reasonOf.ts'

/** Whether the browser took it: some have no pictures on their clipboard, some ask their reader, who may refuse. It is
 *  asked at the press, before the picture is drawn: later it would not be the reader's own wish any more. */
async function copied(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}

/** Puts the picture where other programs can paste it from. */
export function CopyPicture({ words, make }: { words: StageWords; make: () => Promise<Blob> }) {
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const copy = async () => {
    setBusy(true)
    setSaid('')
    const png = make()
    const isCopied = await copied(png)
    // A picture that could not be drawn is told as such, not as refused.
    const fault = await png.then(() => null, reasonOf)
    if (fault !== null) setSaid(t('save.failed', { reason: fault }))
    else setSaid(isCopied ? words.copied : words.copyRefused)
    setBusy(false)
  }
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={copy}>
        {words.copyPicture}
      </button>
      <p role="status">{said}</p>
    </>
  )
}
