import { useEffect, useRef, useState } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { benchMarkdown } from '../../../report/benchTable.ts'
import type { Measured } from '../../../scenario/facts/budgets.ts'
import { type BenchProgress, runBench } from '../../../state/bench/bench.ts'
import { HEAP_S } from '../../../state/bench/benchFrames.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { reasonOf } from '../../kit/reasonOf.ts'
import { BenchTable } from './BenchTable.tsx'
import { CopyMarkdown } from './CopyMarkdown.tsx'
import { computerLines } from './computer.ts'
import './bench.css'

const doing = ({ name, satellites }: BenchProgress): string =>
  name === 'frames' || name === 'floor'
    ? t(`bench.doing.${name}`, { count: formatCount(satellites) })
    : t(`bench.doing.${name}`)

const withFigure = (figures: readonly Measured[], one: Measured): Measured[] => [
  ...figures.filter(({ id, satellites }) => id !== one.id || satellites !== one.satellites),
  one,
]

/** The page measures itself, at work behind this sheet. */
export function BenchPage({ onClose }: { onClose: () => void }) {
  const running = useRef<AbortController | null>(null)
  const [progress, setProgress] = useState<BenchProgress | null>(null)
  const [figures, setFigures] = useState<readonly Measured[]>([])
  const [outcome, setOutcome] = useState('')
  const [computer, setComputer] = useState<string[]>([])
  useEffect(() => () => running.current?.abort(), [])

  const start = async () => {
    const controller = new AbortController()
    running.current = controller
    setComputer(computerLines())
    setFigures([])
    setOutcome('')
    try {
      await runBench(controller.signal, setProgress, (one) => setFigures((all) => withFigure(all, one)))
      setOutcome(t('bench.finished'))
    } catch (error) {
      const reason = reasonOf(error)
      setOutcome(controller.signal.aborted ? t('bench.stopped') : t('bench.failed', { reason }))
    }
    running.current = null
    setProgress(null)
  }

  return (
    <Dialog title={t('bench.title')} closeLabel={t('bench.leave')} className="bench" onClose={onClose}>
      {() => (
        <>
          <p className="soft">{t('bench.about')}</p>
          <div className="bench-actions">
            <RunOrStop
              progress={progress?.doneFraction ?? null}
              doing={progress ? doing(progress) : ''}
              onStop={() => running.current?.abort()}
              run={{
                label: t(outcome === '' ? 'bench.start' : 'bench.again'),
                onRun: start,
                isPrimary: true,
              }}
            />
            <p role="status">{progress ? doing(progress) : outcome}</p>
          </div>
          {figures.length > 0 && (
            <>
              <h3>{t('bench.computer')}</h3>
              <ul className="bench-computer">
                {computer.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <BenchTable figures={figures} />
              {!progress && <CopyMarkdown text={benchMarkdown(computer, figures)} />}
              <p className="soft note">{t('bench.note.frames')}</p>
              <p className="soft note">{t('bench.note.switch')}</p>
              <p className="soft note">{t('bench.note.memory', { seconds: formatCount(HEAP_S) })}</p>
            </>
          )}
        </>
      )}
    </Dialog>
  )
}
