import { t } from '../../i18n/t.ts'
import { dismissProblem, problemKey } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { problemText } from '../kit/refusalText.ts'

/** What was wrong with the input, until dismissed; it never stands in the way. */
export function Problems() {
  const problems = useApp((state) => state.problems)
  return (
    <div className="problems" role="alert" aria-label={t('problem.label')}>
      {problems.slice(-4).map((problem) => (
        <div key={problemKey(problem)} className="problem">
          <p className="problem-text">{problemText(problem)}</p>
          <IconButton icon="close" label={t('problem.dismiss')} onClick={() => dismissProblem(problem)} />
        </div>
      ))}
    </div>
  )
}
