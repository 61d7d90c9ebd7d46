import { useState } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { loadSweepWords, type SweepWords } from '../../../i18n/sweepRoom.ts'
import { t } from '../../../i18n/t.ts'
import { readSweepResult, type SweepResult } from '../../../report/sweepMap.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { FilePick } from '../../kit/FilePick.tsx'
import { useWords } from '../../kit/useWords.ts'
import { MapChoices } from './MapChoices.tsx'
import '../bench/bench.css'
import './sweep.css'

const MOST_MB = 100

/** A sweep's result from a file, as a map of two of its axes. */
export function SweepPage({ onClose }: { onClose: () => void }) {
  const words = useWords(loadSweepWords)
  const [result, setResult] = useState<SweepResult | null>(null)
  const [problem, setProblem] = useState('')
  const open = async (file: File | undefined, its: SweepWords) => {
    if (!file) return
    const isLarge = file.size > MOST_MB * 1e6
    const read = isLarge ? null : readSweepResult(await file.text())
    const { name } = file
    setProblem(read ? '' : fill(isLarge ? its.large : its.bad, { name, most: MOST_MB }))
    if (read) setResult(read)
  }
  return (
    <Dialog title={t('sweep.title')} closeLabel={t('bench.leave')} className="bench" onClose={onClose}>
      {() =>
        words && (
          <>
            <p className="soft">{words.about}</p>
            <div className="bench-actions">
              <FilePick accept=".csv,text/csv" onFiles={([file]) => open(file, words)}>
                {words.open}
              </FilePick>
              <p role="status">
                {result && fill(words.cases, { title: result.title, cases: formatCount(result.cases) })}
              </p>
            </div>
            <p role="alert">{problem}</p>
            {result && <MapChoices key={result.title} result={result} words={words} />}
          </>
        )
      }
    </Dialog>
  )
}
