import { t } from '../../i18n/t.ts'
import { dismissProblem, problemKey } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { Icon } from '../kit/icons.tsx'
import { problemText } from '../kit/refusalText.ts'

/** What was wrong with the input, until dismissed; it never stands in the way. */
export function Problems() {
  const problems = useApp((state) => state.problems)
  return (
    <div className="problems" role="alert" aria-label={t('problem.label')}>
      {problems.slice(-4).map((problem) => (
        <div key={problemKey(problem)} className="problem">
          <p className="problem-text">{problemText(problem)}</p>
          <button
            type="button"
            className="icon-button"
            onClick={() => dismissProblem(problem)}
            aria-label={t('problem.dismiss')}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  )
}
