import { useEffect, useState } from 'react'
import { loadStampWords, type StampWords } from '../../../i18n/stamp.ts'
import { onGround } from '../../../state/answers/ground.ts'
import { stampNow } from '../../../state/page/stampNow.ts'
import { Toggle } from '../../kit/Toggle.tsx'

/** Whether the link carries the headline's figures. @param onStamp its text, null where it carries none */
export function StampToggle({ onStamp }: { onStamp: (stamp: string | null) => void }) {
  const [words, setWords] = useState<StampWords | null>(null)
  const [stamp, setStamp] = useState(stampNow)
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    let isWanted = true
    loadStampWords().then((loaded) => isWanted && setWords(loaded))
    return () => {
      isWanted = false
    }
  }, [])
  useEffect(() => onGround(() => setStamp(stampNow())), [])
  return (
    words && (
      <Toggle
        label={words.carry}
        isOn={isOn}
        reason={stamp === null ? words.notYet : ''}
        onChange={(wanted) => {
          setOn(wanted)
          onStamp(wanted ? stamp : null)
        }}
      />
    )
  )
}
