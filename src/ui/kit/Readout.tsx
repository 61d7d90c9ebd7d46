import { useRef } from 'react'
import type { Parts } from '../../i18n/format.ts'
import type { FigureName } from '../../scenario/answers/names.ts'
import type { Frame } from '../../state/clock/frame.ts'
import { useReadout } from './useReadout.ts'

export function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}

/** A text of the frame, written into the page without a render. */
export function Readout({
  of,
  className,
  figure,
}: {
  of: (frame: Frame) => string
  className?: string
  figure?: FigureName | undefined
}) {
  const element = useRef<HTMLSpanElement>(null)
  useReadout((frame) => setText(element.current, of(frame)))
  return <span ref={element} className={className} data-figure={figure} />
}

/** A live number with its unit set smaller. */
export function LiveParts({
  of,
  figure,
}: {
  of: (frame: Frame) => Parts | null
  figure?: FigureName | undefined
}) {
  const value = useRef<HTMLSpanElement>(null)
  const unit = useRef<HTMLSpanElement>(null)
  useReadout((frame) => {
    const parts = of(frame)
    setText(value.current, parts?.value ?? '–')
    setText(unit.current, parts ? ` ${parts.unit}` : '')
  })
  return (
    <span className="figure" data-figure={figure}>
      <span ref={value} className="figure-value" />
      <span ref={unit} className="figure-unit" />
    </span>
  )
}
