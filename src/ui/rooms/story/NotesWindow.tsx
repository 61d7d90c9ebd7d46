import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { formatDuration } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { COLOURS } from '../../../lib/theme.ts'
import { report } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { move } from '../../../state/page/story.ts'
import { Readout } from '../../kit/Readout.tsx'
import { withLive } from './live.ts'
import { captionOf, notesOf, titleOf } from './words.ts'

const CHECK_MS = 500
/** What a window of its own needs of the page's style: large type on dark. */
const STYLE = `margin:0;padding:1.5rem;background:${COLOURS.panelSolid};color:${COLOURS.text};font:1.35rem/1.45 system-ui,sans-serif;color-scheme:dark`

/** A window of the speaker's own, and our place in it. Whoever has the window may go to another page with it, or empty
 *  it: the talk goes on without. */
export interface NotesPlace {
  popup: Window
  box: HTMLElement
}

/** Null where the browser refuses one, or has one by that name that is no longer ours. */
export function openNotesWindow(): NotesPlace | null {
  try {
    const popup = window.open('', 'dawnline-notes', 'popup,width=640,height=480')
    if (!popup) return null
    const { document } = popup
    document.title = t('story.notesWindow')
    document.body.style.cssText = STYLE // by the attribute the page's policy, which the window has too, forbids it
    const box = document.createElement('div')
    document.body.replaceChildren(box)
    return { popup, box }
  } catch {
    return null
  }
}

function isOurs({ popup, box }: NotesPlace): boolean {
  try {
    return !popup.closed && popup.document === box.ownerDocument && box.isConnected
  } catch {
    return false // another host's page
  }
}

/** For the speaker's own screen: caption, notes, what comes next, and the time. */
export function NotesWindow({ place, onClosed }: { place: NotesPlace; onClosed: () => void }) {
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.storyStep)
  const [startMs, setStartMs] = useState(() => Date.now())
  const [nowMs, setNowMs] = useState(startMs)
  useEffect(() => {
    const { popup, box } = place
    const timer = setInterval(() => {
      if (isOurs(place)) setNowMs(Date.now())
      else {
        if (!popup.closed) report(t('story.notesLost'))
        onClosed()
      }
    }, CHECK_MS)
    const keys = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight' || key === 'PageDown') move(1)
      else if (key === 'ArrowLeft' || key === 'PageUp') move(-1)
    }
    box.ownerDocument.addEventListener('keydown', keys)
    return () => {
      clearInterval(timer)
      box.ownerDocument.removeEventListener('keydown', keys)
    }
  }, [place, onClosed])
  useEffect(
    () => () => {
      if (isOurs(place)) place.popup.close()
    },
    [place],
  )
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
    place.box,
  )
}
