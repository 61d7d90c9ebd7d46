import { useEffect, useRef, useState } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { loadStoryWords } from '../../../i18n/stories.ts'
import { t } from '../../../i18n/t.ts'
import { LINK_VERSION } from '../../../scenario/document/codec.ts'
import {
  longStepLink,
  packStory,
  STORY_LIMITS,
  type Story,
  type StoryStep,
} from '../../../scenario/document/stories.ts'
import { report } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { beginStory } from '../../../state/page/link.ts'
import { captureStep, keepStory } from '../../../state/page/story.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { openedByHand } from '../../kit/openedByHand.ts'
import { refusalText } from '../../kit/refusalText.ts'
import { type Said, SaidLine } from '../../kit/SaidLine.tsx'
import { download } from '../../kit/save.ts'
import { useWords } from '../../kit/useWords.ts'
import { LIVE_IDS, liveLabel } from './live.ts'
import './story.css'

const ownStory = (id: string): Story | undefined => store.getState().ownStories.find((one) => one.id === id)

/** A story of the user's own, step by step, beside the page that its steps are captured from. */
export function StoryEditor({ story, onClose }: { story: Story; onClose: () => void }) {
  useWords(loadStoryWords) // they are there since the list of stories; in another language they come anew
  // As it was left, where the page was before an audience meanwhile.
  const [draft, setDraft] = useState(() => ownStory(story.id) ?? story)
  const [caption, setCaption] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const section = useRef<HTMLElement>(null)
  // It opens far from the button that opened it: the focus comes here, and goes back.
  useEffect(() => {
    const byHand = openedByHand()
    byHand.open()
    section.current?.querySelector('input')?.focus()
    return byHand.giveBack
  }, [])
  const put = (next: Story, done: Said | null = null) => {
    setDraft(next)
    const refused = next.steps.length > 0 ? keepStory(next) : null
    setSaid(refused ? { text: refusalText(refused), isBad: true } : done)
  }
  const putSteps = (steps: StoryStep[]) => put({ ...draft, steps })
  const change = (index: number, part: Partial<StoryStep>) =>
    putSteps(draft.steps.map((one, i) => (i === index ? { ...one, ...part } : one)))
  const swap = (index: number, by: 1 | -1) => {
    const steps = [...draft.steps]
    const [moved] = steps.splice(index, 1)
    if (!moved) return
    steps.splice(index + by, 0, moved)
    putSteps(steps)
  }
  const remove = (index: number) => {
    const steps = draft.steps.filter((_, i) => i !== index)
    const name = t('story.goTo', { step: index + 1 })
    // Whatever is changed next takes the way back away, so that it leads to what was there.
    put({ ...draft, steps }, { text: t('share.dropped', { name }), putBack: () => put(draft) })
  }
  /** What is shown as a step, unless its link is longer than a step holds. */
  const captured = (index: number): StoryStep | null => {
    const step = captureStep(caption, null)
    if (step.link.length <= STORY_LIMITS.link) return step
    setSaid({ text: refusalText(longStepLink(index, step.link)), isBad: true })
    return null
  }
  const capture = () => {
    const step = captured(draft.steps.length)
    if (!step) return
    putSteps([...draft.steps, step])
    setCaption('')
  }
  const save = () => {
    const { title, steps } = draft
    const text = JSON.stringify({ title, steps }, null, 2)
    download('dawnline-story.json', new Blob([text], { type: 'application/json' }))
  }
  const copyLink = async () => {
    const url = new URL(location.href)
    url.hash = `v=${LINK_VERSION}&own=${await packStory(draft)}`
    try {
      await navigator.clipboard.writeText(url.href)
      setSaid({ text: t('story.linkCopied') })
    } catch {
      report(t('bar.shareFailed'))
    }
  }
  const isEmpty = draft.steps.length === 0
  const isFull = draft.steps.length >= STORY_LIMITS.steps
  return (
    <section ref={section} className="story-editor" aria-label={t('story.own')}>
      <div className="story-head">
        <label>
          <span className="hidden">{t('story.ownTitle')}</span>
          <input
            type="text"
            value={draft.title ?? ''}
            maxLength={STORY_LIMITS.title}
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
                maxLength={STORY_LIMITS.text}
                value={one.caption ?? ''}
                onChange={({ target }) => target.value && change(index, { caption: target.value })}
              />
              <Longest text={one.caption} />
            </label>
            <label>
              {t('story.notes')}
              <input
                type="text"
                maxLength={STORY_LIMITS.text}
                value={one.notes ?? ''}
                onChange={({ target }) => change(index, { notes: target.value || null })}
              />
              <Longest text={one.notes} />
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
                onClick={() => {
                  const step = captured(index)
                  if (step) change(index, { link: step.link })
                }}
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
                onClick={() => remove(index)}
                isFramed
              />
            </div>
          </li>
        ))}
      </ol>
      <label>
        {t('story.caption')}
        <textarea
          rows={2}
          maxLength={STORY_LIMITS.text}
          value={caption}
          onChange={({ target }) => setCaption(target.value)}
        />
        <Longest text={caption} />
      </label>
      <div className="story-actions">
        <button
          type="button"
          className="button primary"
          disabled={caption.trim() === '' || isFull}
          onClick={capture}
        >
          {t('story.capture')}
        </button>
        <button
          type="button"
          className="button"
          disabled={isEmpty}
          onClick={() => {
            beginStory(draft)
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
      </div>
      <SaidLine
        said={said ?? (isFull ? { text: t('story.fullest', { most: STORY_LIMITS.steps }) } : null)}
        onPutBack={() => section.current?.querySelector('input')?.focus()}
      />
    </section>
  )
}

/** Says why no more letters come. */
function Longest({ text }: { text: string | null }) {
  if ((text ?? '').length < STORY_LIMITS.text) return null
  return (
    <span className="soft note" role="status">
      {t('story.longest', { most: formatCount(STORY_LIMITS.text) })}
    </span>
  )
}
