import { useRef } from 'react'
import type { Parts } from '../../i18n/format.ts'
import type { Frame } from '../../state/clock/frame.ts'
import { useReadout } from './useReadout.ts'

export function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}

/** A text of the frame, written into the page without a render. */
export function Readout({ of, className }: { of: (frame: Frame) => string; className?: string }) {
  const element = useRef<HTMLSpanElement>(null)
  useReadout((frame) => setText(element.current, of(frame)))
  return <span ref={element} className={className} />
}

/** A live number with its unit set smaller. */
export function LiveParts({ of }: { of: (frame: Frame) => Parts | null }) {
  const value = useRef<HTMLSpanElement>(null)
  const unit = useRef<HTMLSpanElement>(null)
  useReadout((frame) => {
    const parts = of(frame)
    setText(value.current, parts?.value ?? '–')
    setText(unit.current, parts ? ` ${parts.unit}` : '')
  })
  return (
    <span className="figure">
      <span ref={value} className="figure-value" />
      <span ref={unit} className="figure-unit" />
    </span>
  )
}
