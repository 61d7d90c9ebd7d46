import { t } from '../i18n/t.ts'
import { dismissProblem, problemKey } from '../state/actions.ts'
import { useApp } from '../state/store.ts'
import { Icon } from './icons.tsx'
import { problemText } from './refusalText.ts'

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
