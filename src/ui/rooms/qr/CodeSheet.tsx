import { useRef, useState } from 'react'
import { loadStageWords } from '../../../i18n/stage.ts'
import { useWords } from '../../kit/useWords.ts'
import { audienceAddress, isReachable } from './audience.ts'
import { CodePicture } from './CodePicture.tsx'

/** The link as a code, folded until somebody wants it. @param link with or without the figures, as it is shared */
export function CodeSheet({ link }: { link: string }) {
  const words = useWords(loadStageWords)
  const figure = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  if (!words) return null
  const address = audienceAddress(location.href, link)
  const fillScreen = () => {
    const asked = figure.current?.requestFullscreen?.()
    if (asked) asked.catch(() => setFailed(true))
    else setFailed(true)
  }
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.code}</summary>
      {isOpen && (
        <div className="qr-sheet">
          <div ref={figure} className="qr-frame">
            <CodePicture address={address} words={words} />
          </div>
          <div>
            <p>{words.codeAbout}</p>
            {!isReachable(address) && <p className="note">{words.codeHere}</p>}
            <button type="button" className="button" onClick={fillScreen}>
              {words.codeLarge}
            </button>
            {hasFailed && <p role="alert">{words.codeRefused}</p>}
          </div>
        </div>
      )}
    </details>
  )
}
