import { useState } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { loadStoryWords } from '../../../i18n/stories.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { fileShown } from '../../../lib/shown.ts'
import { STORIES } from '../../../scenario/document/shippedStories.ts'
import { readStoryText, type Story } from '../../../scenario/document/stories.ts'
import { report } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { documentText } from '../../../state/page/fileText.ts'
import { beginStory } from '../../../state/page/link.ts'
import { dropStory, keepStory, newStoryId } from '../../../state/page/story.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { FilePick } from '../../kit/FilePick.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { type Said, SaidLine } from '../../kit/SaidLine.tsx'
import { useWords } from '../../kit/useWords.ts'
import { titleOf } from './words.ts'
import './story.css'

interface Props {
  onClose: () => void
  onPresent: () => void
  onEdit: (story: Story) => void
}

/** The shipped stories, and the user's own. */
export function StoryChooser({ onClose, onPresent, onEdit }: Props) {
  const words = useWords(loadStoryWords)
  const own = useApp((state) => state.ownStories)
  const unread = useApp((state) => state.unreadStories)
  const [said, setSaid] = useState<Said | null>(null)
  const tell = (story: Story, isPresent: boolean, close: () => void) => {
    beginStory(story)
    close()
    if (isPresent) onPresent()
  }
  const openFile = async ([file]: readonly File[]) => {
    if (!file) return
    const text = await documentText(file)
    const read = text.ok ? await readStoryText(text.value) : text
    const refused = read.ok ? keepStory({ ...read.value, id: newStoryId() }) : read.error
    if (refused) report(text.ok ? { ...refused, file: fileShown(file.name) } : refused)
  }
  const row = (story: Story, isOwn: boolean, close: () => void) => (
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
          onClick={() => tell(story, false, close)}
        >
          {t('story.tell')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={story.steps.length === 0}
          onClick={() => tell(story, true, close)}
        >
          {t('story.present')}
        </button>
        {isOwn && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                close()
                onEdit(story)
              }}
            >
              {t('story.edit')}
            </button>
            <IconButton
              icon="close"
              label={t('story.drop')}
              onClick={() => {
                const putBack = dropStory(story.id)
                setSaid({ text: t('share.dropped', { name: titleOf(story) }), putBack })
              }}
              isFramed
            />
          </>
        )}
      </div>
    </li>
  )
  if (!words) return null
  return (
    <Dialog title={t('story.stories')} closeLabel={t('story.close')} className="stories" onClose={onClose}>
      {(close) => (
        <>
          <p className="soft">{t('story.intro')}</p>
          <ul className="story-list">{STORIES.map((story) => row(story, false, close))}</ul>
          <h3>{t('story.own')}</h3>
          <p className="soft note">{t('story.ownAbout', { example: '{sunlit}' })}</p>
          <SaidLine said={said} onPutBack={() => setSaid(null)} />
          {unread > 0 && <p className="soft note">{tCount('story.unread', unread)}</p>}
          <ul className="story-list">{own.map((story) => row(story, true, close))}</ul>
          <div className="story-actions">
            <button
              type="button"
              className="button"
              onClick={() => {
                close()
                onEdit({ id: newStoryId(), title: t('story.untitled'), steps: [] })
              }}
            >
              {t('story.new')}
            </button>
            <FilePick accept="application/json,.json" onFiles={openFile}>
              {t('story.openFile')}
            </FilePick>
          </div>
          <p className="soft note">{t('story.hint')}</p>
        </>
      )}
    </Dialog>
  )
}
