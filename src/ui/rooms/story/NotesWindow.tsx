import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { formatDuration } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { useApp } from '../../../state/document/store.ts'
import { move } from '../../../state/page/story.ts'
import { Readout } from '../../kit/Readout.tsx'
import { withLive } from './live.ts'
import { captionOf, notesOf, titleOf } from './words.ts'

const CHECK_MS = 500
/** What a window of its own needs of the page's style: large type on dark. */
const STYLE =
  'margin:0;padding:1.5rem;background:#0b111c;color:#e9eff8;font:1.35rem/1.45 system-ui,sans-serif;color-scheme:dark'

/** For the speaker's own screen: caption, notes, what comes next, and the time. */
export function NotesWindow({ popup, onClosed }: { popup: Window; onClosed: () => void }) {
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.storyStep)
  const [startMs, setStartMs] = useState(() => Date.now())
  const [nowMs, setNowMs] = useState(startMs)
  useEffect(() => {
    popup.document.title = t('story.notesWindow')
    popup.document.body.setAttribute('style', STYLE)
    const timer = setInterval(() => {
      if (popup.closed) onClosed()
      else setNowMs(Date.now())
    }, CHECK_MS)
    const keys = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight' || key === 'PageDown') move(1)
      else if (key === 'ArrowLeft' || key === 'PageUp') move(-1)
    }
    popup.addEventListener('keydown', keys)
    return () => {
      clearInterval(timer)
      popup.removeEventListener('keydown', keys)
    }
  }, [popup, onClosed])
  useEffect(() => () => popup.close(), [popup])
  if (!story) return null
  const next = () =>
    step + 1 < story.steps.length ? withLive(captionOf(story, step + 1)) : t('story.noFigure')
  return createPortal(
    <main>
      <p style={{ margin: 0, opacity: 0.75 }}>
        {titleOf(story)}, {t('story.stepOf', { step: step + 1, count: story.steps.length })}
      </p>
      <h1 style={{ fontSize: '1.7rem', margin: '0.6rem 0' }}>
        <Readout of={() => withLive(captionOf(story, step))} />
      </h1>
      <p>{notesOf(story, step)}</p>
      <p style={{ opacity: 0.75 }}>
        {t('story.nextIs')}: <Readout of={next} />
      </p>
      <p>
        {t('story.elapsed')}: <strong>{formatDuration((nowMs - startMs) / 1e3)}</strong>{' '}
        <button type="button" onClick={() => setStartMs(Date.now())}>
          {t('story.restart')}
        </button>
      </p>
      <p>
        <button type="button" onClick={() => move(-1)}>
          {t('story.back')}
        </button>{' '}
        <button type="button" onClick={() => move(1)}>
          {t('story.next')}
        </button>
      </p>
    </main>,
    popup.document.body,
  )
}
