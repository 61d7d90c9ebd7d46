import { t } from '../../i18n/t.ts'
import { part } from '../kit/part.tsx'
import { coverOf } from './covers.ts'
import type { Shell } from './useShell.ts'

const StoryChooser = part(
  () => t('story.stories'),
  async () => (await import('../rooms/story/StoryChooser.tsx')).StoryChooser,
)
const StoryEditor = part(
  () => t('story.own'),
  async () => (await import('../rooms/story/StoryEditor.tsx')).StoryEditor,
)
const SaveDialog = part(
  () => t('save.title'),
  async () => (await import('../rooms/save/SaveDialog.tsx')).SaveDialog,
)
const ShareDialog = part(
  () => t('share.title'),
  async () => (await import('../rooms/share/ShareDialog.tsx')).ShareDialog,
)
const HelpDialog = part(
  () => t('help.title'),
  async () => (await import('./HelpDialog.tsx')).HelpDialog,
)
const ExercisePanel = part(
  () => t('help.exercises'),
  async () => (await import('../rooms/exercise/ExercisePanel.tsx')).ExercisePanel,
)
const BenchPage = part(
  () => t('bench.title'),
  async () => (await import('../rooms/bench/BenchPage.tsx')).BenchPage,
)
const SweepPage = part(
  () => t('sweep.title'),
  async () => (await import('../rooms/sweep/SweepPage.tsx')).SweepPage,
)

/** What was opened over the picture; an editor waits while the page is before an audience. */
export function Covers({ shell: { shown, act }, hasPanels }: { shell: Shell; hasPanels: boolean }) {
  const close = (is: Parameters<typeof coverOf>[1]) => () => act({ do: 'close', is })
  const save = coverOf(shown, 'save')
  const editor = coverOf(shown, 'editor')
  const exercise = coverOf(shown, 'exercise')
  return (
    <>
      {save && <SaveDialog first={save.sheet} onClose={close('save')} />}
      {coverOf(shown, 'share') && <ShareDialog onClose={close('share')} />}
      {coverOf(shown, 'stories') && (
        <StoryChooser
          onClose={close('stories')}
          onPresent={() => act({ do: 'present', isOn: true })}
          onEdit={(story) => act({ do: 'open', cover: { is: 'editor', story } })}
        />
      )}
      {editor && hasPanels && (
        <StoryEditor key={editor.story.id} story={editor.story} onClose={close('editor')} />
      )}
      {exercise && hasPanels && <ExercisePanel first={exercise.first} onClose={close('exercise')} />}
      {coverOf(shown, 'help') && (
        <HelpDialog
          onClose={close('help')}
          onExercises={() => act({ do: 'open', cover: { is: 'exercise', first: '1' } })}
        />
      )}
      {coverOf(shown, 'sweep') && <SweepPage onClose={close('sweep')} />}
      {coverOf(shown, 'bench') && <BenchPage onClose={close('bench')} />}
    </>
  )
}
