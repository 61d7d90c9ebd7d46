import { t } from '../../i18n/t.ts'
import { tryScene } from '../../state/document/sceneProblem.ts'
import { useApp } from '../../state/document/store.ts'
import { part } from '../kit/part.tsx'

const StillPicture = part(
  () => t('still.name'),
  async () => (await import('./StillPicture.tsx')).StillPicture,
)

/** Where there is no picture: a still one in its place, and why. */
export function SceneProblem() {
  const problem = useApp((state) => state.sceneProblem)
  if (problem === null) return null
  return (
    <div className="stage-problem">
      <StillPicture />
      <p role="status">{problem}</p>
      <button type="button" className="button" onClick={tryScene}>
        {t('fault.again')}
      </button>
    </div>
  )
}
