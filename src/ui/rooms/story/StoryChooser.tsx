import { useEffect, useRef } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { readStoryText, STORIES, type Story } from '../../../scenario/document/stories.ts'
import { report } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { dropStory, keepStory, openStory } from '../../../state/page/story.ts'
import { Icon } from '../../kit/icons.tsx'
import { titleOf } from './words.ts'
import './story.css'

interface Props {
  onClose: () => void
  onPresent: () => void
  onEdit: (story: Story) => void
}

/** A free name for a story of the user's own. */
export const newId = (own: readonly Story[]): string => {
  let n = own.length + 1
  while (own.some(({ id }) => id === `own-${n}`)) n++
  return `own-${n}`
}

/** The shipped stories, and the user's own. */
export function StoryChooser({ onClose, onPresent, onEdit }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const own = useApp((state) => state.ownStories)
  useEffect(() => dialog.current?.showModal(), [])
  const tell = (story: Story, isPresent: boolean) => {
    openStory(story)
    dialog.current?.close()
    if (isPresent) onPresent()
  }
  const openFile = async (file: File | undefined) => {
    if (!file) return
    const read = await readStoryText(await file.text())
    if (read.ok) keepStory({ ...read.value, id: newId(own) })
    else report(read.error)
  }
  const row = (story: Story, isOwn: boolean) => (
    <li key={story.id}>
      <div>
        <strong>{titleOf(story)}</strong>
        <span className="soft">{t('story.steps', { count: formatCount(story.steps.length) })}</span>
      </div>
      <div className="story-actions">
        <button
          type="button"
          className="button"
          disabled={story.steps.length === 0}
          onClick={() => tell(story, false)}
        >
          {t('story.tell')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={story.steps.length === 0}
          onClick={() => tell(story, true)}
        >
          {t('story.present')}
        </button>
        {isOwn && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                dialog.current?.close()
                onEdit(story)
              }}
            >
              {t('story.edit')}
            </button>
            <button
              type="button"
              className="icon-button framed"
              aria-label={t('story.drop')}
              title={t('story.drop')}
              onClick={() => dropStory(story.id)}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
    </li>
  )
  return (
    <dialog ref={dialog} className="help stories" aria-labelledby="stories-title" onClose={onClose}>
      <div className="help-head">
        <h2 id="stories-title">{t('story.stories')}</h2>
        <button
          type="button"
          className="icon-button"
          onClick={() => dialog.current?.close()}
          aria-label={t('story.close')}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className="soft">{t('story.intro')}</p>
      <ul className="story-list">{STORIES.map((story) => row(story, false))}</ul>
      <h3>{t('story.own')}</h3>
      <p className="soft note">{t('story.ownAbout', { example: '{sunlit}' })}</p>
      <ul className="story-list">{own.map((story) => row(story, true))}</ul>
      <div className="story-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            dialog.current?.close()
            onEdit({ id: newId(own), title: t('story.untitled'), steps: [] })
          }}
        >
          {t('story.new')}
        </button>
        <label className="button">
          {t('story.openFile')}
          <input
            type="file"
            className="hidden"
            accept="application/json,.json"
            onChange={({ target }) => {
              void openFile(target.files?.[0])
              target.value = ''
            }}
          />
        </label>
      </div>
      <p className="soft note">{t('story.hint')}</p>
    </dialog>
  )
}
