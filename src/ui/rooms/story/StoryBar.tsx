import { useCallback, useEffect, useState } from 'react'
import { loadStoryWords } from '../../../i18n/stories.ts'
import { t } from '../../../i18n/t.ts'
import { report } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { endStory, goTo } from '../../../state/page/link.ts'
import { move } from '../../../state/page/story.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { Readout } from '../../kit/Readout.tsx'
import { writeFreeArea } from '../../kit/useLayout.ts'
import { useWords } from '../../kit/useWords.ts'
import { colourOf, isLive, liveLabel, liveText, withLive } from './live.ts'
import { type NotesPlace, NotesWindow, openNotesWindow } from './NotesWindow.tsx'
import { StepSlider } from './StepSlider.tsx'
import { useAnnounced } from './useAnnounced.ts'
import { captionOf, scaleOf, titleOf } from './words.ts'
import './story.css'

/** The step that is told: its number, its caption with live figures, and the way on.
 *  @param isAside at the side of the picture, below the headline; else under the picture */
export function StoryBar({ isPresent, isAside }: { isPresent: boolean; isAside: boolean }) {
  const words = useWords(loadStoryWords)
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.storyStep)
  const [notes, setNotes] = useState<NotesPlace | null>(null)
  const told = story && words ? captionOf(story, step) : ''
  const scale = story && words ? scaleOf(story, step) : ''
  const announced = useAnnounced(`${story?.id} ${step}`, `${told} ${scale}`.trim())
  // It comes after the page around it was measured.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stands is what is measured
  useEffect(writeFreeArea, [isAside, words])
  const closeNotes = useCallback(() => setNotes(null), [])
  if (!story || !words) return null
  const { figure: named, slider } = story.steps[step] ?? {}
  const figure = named ?? ''
  const count = story.steps.length
  const openNotes = () => {
    const opened = openNotesWindow()
    if (opened) setNotes(opened)
    else report(t('story.notesBlocked'))
  }
  return (
    <section className="story-bar" aria-label={t('story.label')} data-inset={isAside ? 'right' : 'bottom'}>
      <div className="story-head">
        <h2>{titleOf(story)}</h2>
        <span className="soft">{t('story.stepOf', { step: step + 1, count })}</span>
        {isPresent && (
          <button type="button" className="button" onClick={openNotes}>
            {t('story.notesWindow')}
          </button>
        )}
        <IconButton icon="close" label={t('story.end')} onClick={endStory} />
      </div>
      <div className="story-told">
        {isLive(figure) && (
          <p className="story-figure" data-colour={colourOf(figure)}>
            <Readout className="story-number" of={() => liveText(figure)} />
            <span>{liveLabel(figure)}</span>
          </p>
        )}
        <p className="story-caption">
          <Readout of={() => withLive(told)} />
        </p>
        {scale !== '' && (
          <p className="story-scale">
            <Readout of={() => withLive(scale)} />
          </p>
        )}
      </div>
      {slider && (
        <div className="story-slider">
          <StepSlider key={`${story.id} ${step}`} field={slider} />
        </div>
      )}
      <div className="story-steps">
        <IconButton
          icon="back"
          label={t('story.back')}
          onClick={() => move(-1)}
          isDisabled={step === 0}
          isFramed
        />
        <ol>
          {story.steps.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
            <li key={index}>
              <button
                type="button"
                className="story-dot"
                onClick={() => goTo(index)}
                aria-label={t('story.goTo', { step: index + 1 })}
                aria-current={index === step ? 'step' : undefined}
              />
            </li>
          ))}
        </ol>
        <IconButton
          icon="play"
          label={t('story.next')}
          onClick={() => move(1)}
          isDisabled={step === count - 1}
          isFramed
        />
      </div>
      <p className="hidden" role="status">
        {announced}
      </p>
      {notes && <NotesWindow place={notes} onClosed={closeNotes} />}
    </section>
  )
}
