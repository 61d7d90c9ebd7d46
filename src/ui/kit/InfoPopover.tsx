import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { Popover } from './Popover.tsx'

interface Props {
  label: string
  /** What the button shows instead of an i: the number it explains. */
  shown?: string
  children: ReactNode
}

/** A small button that opens what there is to know about something. */
export function InfoPopover({ label, shown, children }: Props) {
  const button =
    shown === undefined
      ? { className: 'info-button', label: t('info.open', { label }) }
      : { className: 'figure-button', label: t('info.openFigure', { label, figure: shown }), children: shown }
  return (
    <Popover button={button}>
      {() => (
        <>
          <p className="popover-title">{label}</p>
          {children}
        </>
      )}
    </Popover>
  )
}
