import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import type { FigureName } from '../../scenario/answers/names.ts'
import { Popover } from './Popover.tsx'

interface Props {
  label: string
  /** What the button shows instead of an i: the number it explains. */
  shown?: string
  /** The field that it explains. */
  field?: string
  /** Name of that number. */
  figure?: FigureName | undefined
  children: ReactNode
}

/** A small button that opens what there is to know about something. */
export function InfoPopover({ label, shown, field, figure, children }: Props) {
  const button =
    shown === undefined
      ? { className: 'info-button', label: t('info.open', { label }), 'data-field': field }
      : {
          className: 'figure-button',
          label: t('info.openFigure', { label, figure: shown }),
          'data-figure': figure,
          children: shown,
        }
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
