import { useEffect, useRef, useState } from 'react'
import { type BenchWords, loadBenchWords } from '../../../i18n/benchSheet.ts'
import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { t } from '../../../i18n/t.ts'
import { benchMarkdown } from '../../../report/benchTable.ts'
import type { Measured } from '../../../scenario/facts/budgets.ts'
import { type BenchProgress, runBench } from '../../../state/bench/bench.ts'
import { HEAP_S } from '../../../state/bench/benchFrames.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { reasonOf } from '../../kit/reasonOf.ts'
import { useWords } from '../../kit/useWords.ts'
import { BenchTable } from './BenchTable.tsx'
import { CopyMarkdown } from './CopyMarkdown.tsx'
import { computerLines } from './computer.ts'
import { measureRoom } from './measureRoom.tsx'
import './bench.css'

const doing = (words: BenchWords, { name, satellites }: BenchProgress): string =>
  name === 'frames' || name === 'floor'
    ? fill(words[`doing.${name}`], { count: formatCount(satellites) })
    : words[`doing.${name}`]

const withFigure = (figures: readonly Measured[], one: Measured): Measured[] => [
  ...figures.filter(({ id, satellites }) => id !== one.id || satellites !== one.satellites),
  one,
]

/** The page measures itself, at work behind this sheet. */
export function BenchPage({ onClose }: { onClose: () => void }) {
  const words = useWords(loadBenchWords)
  const running = useRef<AbortController | null>(null)
  const [progress, setProgress] = useState<BenchProgress | null>(null)
  const [figures, setFigures] = useState<readonly Measured[]>([])
  const [outcome, setOutcome] = useState('')
  const [computer, setComputer] = useState<string[]>([])
  useEffect(() => () => running.current?.abort(), [])

  const start = async (its: BenchWords) => {
    const controller = new AbortController()
    running.current = controller
    setComputer(computerLines(its))
    setFigures([])
    setOutcome('')
    try {
      const keep = (one: Measured) => setFigures((all) => withFigure(all, one))
      await runBench(controller.signal, setProgress, keep, measureRoom)
      setOutcome(its.finished)
    } catch (error) {
      const reason = reasonOf(error)
      setOutcome(controller.signal.aborted ? its.stopped : fill(its.failed, { reason }))
    }
    running.current = null
    setProgress(null)
  }

  return (
    <Dialog title={t('bench.title')} closeLabel={t('bench.leave')} className="bench" onClose={onClose}>
      {() =>
        words && (
          <>
            <p className="soft">{words.about}</p>
            <div className="bench-actions">
              <RunOrStop
                progress={progress?.doneFraction ?? null}
                doing={progress ? doing(words, progress) : ''}
                onStop={() => running.current?.abort()}
                run={{
                  label: outcome === '' ? words.start : words.again,
                  onRun: () => start(words),
                  isPrimary: true,
                }}
              />
              <p role="status">{progress ? doing(words, progress) : outcome}</p>
            </div>
            {figures.length > 0 && (
              <>
                <h3>{words.computer}</h3>
                <ul className="bench-computer">
                  {computer.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <BenchTable words={words} figures={figures} />
                {!progress && <CopyMarkdown words={words} text={benchMarkdown(words, computer, figures)} />}
                <p className="soft note">{words['note.frames']}</p>
                <p className="soft note">{words['note.switch']}</p>
                <p className="soft note">{fill(words['note.memory'], { seconds: formatCount(HEAP_S) })}</p>
              </>
            )}
          </>
        )
      }
    </Dialog>
  )
}
