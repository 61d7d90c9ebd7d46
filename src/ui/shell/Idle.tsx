import { useEffect, useRef, useState } from 'react'
import { fill } from '../../i18n/language.ts'
import { loadStageWords } from '../../i18n/stage.ts'
import { refusal } from '../../scenario/document/refusal.ts'
import { report } from '../../state/document/actions.ts'
import { useWords } from '../kit/useWords.ts'
import { IDLE, type IdlePhase, idlePhase, idleSecondsOf } from './idle.ts'
import './idle.css'

const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart'] as const
const LOOK_EVERY_MS = 500
/** How long it stands that the page went back. */
const SAID_MS = 4000

/** Something is being made that its maker waits for. */
const isWorking = (): boolean => document.querySelector('progress') !== null

/** @param opening the link's hash with which the page was opened @param onBack puts away what lies over the picture */
export function Idle({ opening, onBack }: { opening: string; onBack: () => void }) {
  const words = useWords(loadStageWords)
  const seconds = idleSecondsOf(location.search)
  const [phase, setPhase] = useState<IdlePhase>({ is: 'used' })
  const goBack = useRef(onBack)
  useEffect(() => {
    goBack.current = onBack
  })
  useEffect(() => {
    if (seconds === null)
      report(refusal('idle', new URLSearchParams(location.search).get('idle'), { field: IDLE }))
  }, [seconds])
  useEffect(() => {
    if (typeof seconds !== 'number') return
    let lastMs: number | null = null // nothing has happened since the beginning
    const use = () => {
      lastMs = performance.now()
      setPhase((before) => (before.is === 'used' ? before : { is: 'used' }))
    }
    const look = () => {
      if (lastMs === null) return
      if (isWorking()) {
        use()
        return
      }
      const next = idlePhase((performance.now() - lastMs) / 1e3, seconds)
      if (next.is === 'used') return
      setPhase(next)
      if (next.is !== 'over') return
      lastMs = null
      goBack.current()
      location.replace(opening || '#') // no step back leads away from it
      setTimeout(() => setPhase((before) => (before.is === 'over' ? { is: 'used' } : before)), SAID_MS)
    }
    for (const name of INPUTS) addEventListener(name, use, { capture: true, passive: true })
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      clearInterval(timer)
      for (const name of INPUTS) removeEventListener(name, use, true)
    }
  }, [seconds, opening])
  if (!words) return null
  const text =
    phase.is === 'soon'
      ? fill(words.idleSoon, { seconds: phase.leftS })
      : phase.is === 'over'
        ? words.idleDone
        : ''
  return (
    <p className="idle" role="status" data-empty={text === '' || undefined}>
      {text}
    </p>
  )
}
