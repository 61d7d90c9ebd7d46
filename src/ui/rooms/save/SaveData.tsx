import { useEffect, useRef, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { part } from '../../kit/part.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { reasonOf } from '../../kit/reasonOf.ts'
import { useGround } from '../../kit/useGround.ts'

/** With the formats of other tools. */
const ForTools = part(
  () => t('save.sheet.data'),
  async () => (await import('./ForTools.tsx')).ForTools,
)

/** What is shown as one archive of tables with its README. */
export function SaveData() {
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
      <RunOrStop
        progress={progress}
        doing={t('data.computing')}
        isSaid
        onStop={() => running.current?.abort()}
        run={{ label: t('data.save'), onRun: save, isPrimary: true }}
      />
      <p role="alert">{problem}</p>
      <ForTools />
    </div>
  )
}
