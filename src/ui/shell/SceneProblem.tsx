import { t } from '../../i18n/t.ts'
import { tryScene } from '../../state/document/sceneProblem.ts'
import { useApp } from '../../state/document/store.ts'

/** Where there is no picture: why, in its place. */
export function SceneProblem() {
  const problem = useApp((state) => state.sceneProblem)
  if (problem === null) return null
  return (
    <div className="stage-problem" role="status">
      <p>{problem}</p>
      <button type="button" className="button" onClick={tryScene}>
        {t('fault.again')}
      </button>
    </div>
  )
}
