import { useEffect, useId, useRef, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { reasonOf } from '../../kit/reasonOf.ts'
import { useGround } from '../../kit/useGround.ts'

/** What is shown as one archive of tables with its README. */
export function SaveData() {
  const id = useId()
  const hasGround = useGround() !== null
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState('')
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const save = async () => {
    const controller = new AbortController()
    running.current = controller
    setProblem('')
    setProgress(0)
    try {
      const { saveData } = await import('./data.ts')
      await saveData(setProgress, controller.signal)
    } catch (error) {
      if (!controller.signal.aborted) setProblem(t('save.failed', { reason: reasonOf(error) }))
    }
    setProgress(null)
  }
  return (
    <div className="save-text">
      <p>{t('data.about.sheet')}</p>
      <ul className="bullets">
        <li>{t('data.has.readme')}</li>
        <li>{t('data.has.scenario')}</li>
        <li>{t('data.has.totals')}</li>
        {hasGround && <li>{t('data.has.comparison')}</li>}
        <li>{t('data.has.planes')}</li>
        <li>{t('data.has.year')}</li>
      </ul>
      {progress === null ? (
        <button type="button" className="button primary" onClick={save}>
          {t('data.save')}
        </button>
      ) : (
        <>
          <label htmlFor={id}>{t('data.computing')}</label>
          <progress id={id} value={progress} />
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            {t('save.cancel')}
          </button>
        </>
      )}
      <p role="alert">{problem}</p>
    </div>
  )
}
