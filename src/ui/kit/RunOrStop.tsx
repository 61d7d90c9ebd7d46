import { type ReactNode, useId } from 'react'
import { t } from '../../i18n/t.ts'

interface Props {
  /** How far it is, 0 to 1; `unknown` while nobody can say, null while nothing is under way. */
  progress: number | 'unknown' | null
  /** What is being done, for those who do not see the bar or, said, for everybody. */
  doing: string
  isSaid?: boolean
  onStop: () => void
  /** What begins it; without one there is nothing to press until something is under way. */
  run?: { label: string; onRun: () => void; isPrimary?: boolean; isDisabled?: boolean } | undefined
  /** What more there is to say while it runs. */
  children?: ReactNode
}

/** Work that is begun by hand, tells how far it is and can be stopped. It is one button throughout, so that the focus
 *  stays where it was pressed. */
export function RunOrStop({ progress, doing, isSaid, onStop, run, children }: Props) {
  const id = useId()
  const isUnderWay = progress !== null
  if (!isUnderWay && !run) return null
  return (
    <div className="run-or-stop" data-said={(isUnderWay && isSaid) || undefined}>
      {isUnderWay && isSaid && <label htmlFor={id}>{doing}</label>}
      {isUnderWay && (
        <progress
          id={id}
          value={progress === 'unknown' ? undefined : progress}
          aria-label={isSaid ? undefined : doing}
        />
      )}
      {isUnderWay && children}
      <button
        type="button"
        className={!isUnderWay && run?.isPrimary ? 'button primary' : 'button'}
        disabled={!isUnderWay && run?.isDisabled}
        onClick={isUnderWay ? onStop : run?.onRun}
      >
        {isUnderWay ? t('job.stop') : run?.label}
      </button>
    </div>
  )
}
