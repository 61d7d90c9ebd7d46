import { useEffect, useRef, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { packStory, type Story, type StoryStep } from '../../../scenario/document/stories.ts'
import { report } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { captureStep, keepStory, openStory } from '../../../state/page/story.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { openedByHand } from '../../kit/openedByHand.ts'
import { download } from '../../kit/save.ts'
import { LIVE_IDS, liveLabel } from './live.ts'
import './story.css'

const ownStory = (id: string): Story | undefined => store.getState().ownStories.find((one) => one.id === id)

/** A story of the user's own, step by step, beside the page that its steps are captured from. */
export function StoryEditor({ story, onClose }: { story: Story; onClose: () => void }) {
  // As it was left, where the page was before an audience meanwhile.
  const [draft, setDraft] = useState(() => ownStory(story.id) ?? story)
  const [caption, setCaption] = useState('')
  const [said, setSaid] = useState('')
  const section = useRef<HTMLElement>(null)
  // It opens far from the button that opened it: the focus comes here, and goes back.
  useEffect(() => {
    const byHand = openedByHand()
    byHand.open()
    section.current?.querySelector('input')?.focus()
    return byHand.giveBack
  }, [])
  const put = (next: Story) => {
    setDraft(next)
    if (next.steps.length > 0) keepStory(next)
  }
  const putSteps = (steps: StoryStep[]) => put({ ...draft, steps })
  const change = (index: number, part: Partial<StoryStep>) =>
    putSteps(draft.steps.map((one, i) => (i === index ? { ...one, ...part } : one)))
  const swap = (index: number, by: 1 | -1) => {
    const steps = [...draft.steps]
    const [moved] = steps.splice(index, 1)
    steps.splice(index + by, 0, moved!)
    putSteps(steps)
  }
  const capture = () => {
    putSteps([...draft.steps, captureStep(caption, null)])
    setCaption('')
  }
  const save = () => {
    const { title, steps } = draft
    const text = JSON.stringify({ title, steps }, null, 2)
    download('dawnline-story.json', new Blob([text], { type: 'application/json' }))
  }
  const copyLink = async () => {
    const url = new URL(location.href)
    url.hash = `v=1&own=${await packStory(draft)}`
    try {
      await navigator.clipboard.writeText(url.href)
      setSaid(t('story.linkCopied'))
    } catch {
      report(t('bar.shareFailed'))
    }
  }
  const isEmpty = draft.steps.length === 0
  return (
    <section ref={section} className="story-editor" aria-label={t('story.own')}>
      <div className="story-head">
        <label>
          <span className="hidden">{t('story.ownTitle')}</span>
          <input
            type="text"
            value={draft.title ?? ''}
            maxLength={120}
            onChange={({ target }) => target.value && put({ ...draft, title: target.value })}
          />
        </label>
        <IconButton icon="close" label={t('story.close')} onClick={onClose} />
      </div>
      <ol className="story-edit">
        {draft.steps.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={index}>
            <label>
              {t('story.caption')}
              <textarea
                rows={2}
                value={one.caption ?? ''}
                onChange={({ target }) => target.value && change(index, { caption: target.value })}
              />
            </label>
            <label>
              {t('story.notes')}
              <input
                type="text"
                value={one.notes ?? ''}
                onChange={({ target }) => change(index, { notes: target.value || null })}
              />
            </label>
            <label>
              {t('story.figure')}
              <select
                value={one.figure ?? ''}
                onChange={({ target }) => change(index, { figure: target.value || null })}
              >
                <option value="">{t('story.noFigure')}</option>
                {LIVE_IDS.map((id) => (
                  <option key={id} value={id}>
                    {liveLabel(id)} {`{${id}}`}
                  </option>
                ))}
              </select>
            </label>
            <div className="story-actions">
              <button
                type="button"
                className="button"
                onClick={() => change(index, { link: captureStep('', null).link })}
              >
                {t('story.recapture')}
              </button>
              <button
                type="button"
                className="button"
                disabled={index === 0}
                onClick={() => swap(index, -1)}
                aria-label={t('story.up', { step: index + 1 })}
              >
                ↑
              </button>
              <button
                type="button"
                className="button"
                disabled={index === draft.steps.length - 1}
                onClick={() => swap(index, 1)}
                aria-label={t('story.down', { step: index + 1 })}
              >
                ↓
              </button>
              <IconButton
                icon="close"
                label={t('story.remove', { step: index + 1 })}
                onClick={() => putSteps(draft.steps.filter((_, i) => i !== index))}
                isFramed
              />
            </div>
          </li>
        ))}
      </ol>
      <label>
        {t('story.caption')}
        <textarea rows={2} value={caption} onChange={({ target }) => setCaption(target.value)} />
      </label>
      <div className="story-actions">
        <button type="button" className="button primary" disabled={caption.trim() === ''} onClick={capture}>
          {t('story.capture')}
        </button>
        <button
          type="button"
          className="button"
          disabled={isEmpty}
          onClick={() => {
            openStory(draft)
            onClose()
          }}
        >
          {t('story.tell')}
        </button>
        <button type="button" className="button" disabled={isEmpty} onClick={save}>
          {t('story.save')}
        </button>
        <button type="button" className="button" disabled={isEmpty} onClick={copyLink}>
          {t('story.copyLink')}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  )
}
