import type { ReactNode } from 'react'
import { InfoPopover } from './InfoPopover.tsx'
import './fall.css'

export interface FallStep {
  id: string
  name: string
  shown: string
  /** Of the first step. */
  share: number
  /** What the step is; opened by its value. */
  about?: ReactNode
}

/** What is left of something step by step, as bars one below the other. */
export function Fall({
  side,
  label,
  steps,
}: {
  side: 'orbit' | 'ground'
  label: string
  steps: readonly FallStep[]
}) {
  return (
    <ol className={`fall fall-${side}`} aria-label={label}>
      {steps.map(({ id, name, shown, share, about }) => (
        <li key={id}>
          <span className="fall-name">{name}</span>
          {about ? (
            <InfoPopover label={name} shown={shown}>
              {about}
            </InfoPopover>
          ) : (
            <span className="fall-value">{shown}</span>
          )}
          <span className="fall-bar" style={{ width: `${share * 100}%` }} />
        </li>
      ))}
    </ol>
  )
}
