import { useEffect } from 'react'
import { t, tCount } from '../../i18n/t.ts'
import { dismissProblem, dismissProblems, problemKey, tellNews } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { problemText } from '../kit/refusalText.ts'

/** All that was wrong with the input, the newest first, until dismissed; it never stands in the way. */
export function Problems() {
  const problems = useApp((state) => state.problems)
  return (
    <>
      <News hasProblems={problems.length > 0} />
      <div className="problems" role="alert" aria-label={t('problem.label')}>
        {problems.length > 1 && (
          <p className="problem-head">
            {tCount('problem.count', problems.length)}
            <button type="button" className="button" onClick={dismissProblems}>
              {t('problem.dismissAll')}
            </button>
          </p>
        )}
        {problems.toReversed().map((problem) => (
          <div key={problemKey(problem)} className="problem">
            <p className="problem-text">{problemText(problem)}</p>
            <IconButton icon="close" label={t('problem.dismiss')} onClick={() => dismissProblem(problem)} />
          </div>
        ))}
      </div>
    </>
  )
}

const NEWS_MS = 8000

/** What a file brought: said for a while, below what was wrong with others. */
function News({ hasProblems }: { hasProblems: boolean }) {
  const news = useApp((state) => state.news)
  useEffect(() => {
    if (news === '') return
    const timer = setTimeout(() => tellNews(''), NEWS_MS)
    return () => clearTimeout(timer)
  }, [news])
  return (
    <div className="problems" role="status" data-below={hasProblems || undefined}>
      {news !== '' && <p className="news">{news}</p>}
    </div>
  )
}
