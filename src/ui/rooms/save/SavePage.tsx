import { useEffect, useRef, useState } from 'react'
import { formatDecimal } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { loadSavePageWords } from '../../../i18n/savePage.ts'
import { t } from '../../../i18n/t.ts'
import { frame } from '../../../state/clock/frame.ts'
import { store } from '../../../state/document/store.ts'
import { ownPage } from '../../../state/page/ownPage.ts'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { reasonOf } from '../../kit/reasonOf.ts'
import { download } from '../../kit/save.ts'
import { useWords } from '../../kit/useWords.ts'
import { fileName } from './words.ts'

const BYTES_PER_MB = 1e6

/** The whole page with what is on screen, as one HTML file. */
export function SavePage() {
  const words = useWords(loadSavePageWords)
  const [isRunning, setRunning] = useState(false)
  const [saved, setSaved] = useState('')
  const [problem, setProblem] = useState('')
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  if (!words) return null
  const save = async () => {
    const controller = new AbortController()
    running.current = controller
    setProblem('')
    setSaved('')
    setRunning(true)
    try {
      const made = await ownPage(controller.signal)
      if (typeof made === 'string') setProblem(words[made])
      else {
        const blob = new Blob([made.html], { type: 'text/html;charset=utf-8' })
        const name = fileName(store.getState().scenario.preset, frame.utcMs, [], 'html')
        download(name, blob)
        setSaved(fill(words.saved, { name, size: formatDecimal(blob.size / BYTES_PER_MB, 1) }))
      }
    } catch (error) {
      if (!controller.signal.aborted) setProblem(t('save.failed', { reason: reasonOf(error) }))
    }
    setRunning(false)
  }
  return (
    <div className="save-text">
      <p>{words.about}</p>
      <p className="soft note">{words.query}</p>
      <p className="soft note">{words.notInside}</p>
      <RunOrStop
        progress={isRunning ? 'unknown' : null}
        doing={words.fetching}
        onStop={() => running.current?.abort()}
        run={{ label: words.save, onRun: save, isPrimary: true }}
      />
      <p role="status">{saved}</p>
      <p role="alert">{problem}</p>
    </div>
  )
}
