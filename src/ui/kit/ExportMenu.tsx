import { useId, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { Exportable } from '../../report/dataset.ts'
import { report } from '../../state/document/actions.ts'
import { Icon } from './icons.tsx'
import { placeBeside } from './placeBeside.ts'
import { reasonOf } from './reasonOf.ts'
import type { Format } from './save.ts'

const FORMATS: Format[] = ['png', 'svg', 'csv']

/** One small menu on a chart: its picture or its values as a file. @param make at the moment it is asked for */
export function ExportMenu({ label, make }: { label: string; make: () => Exportable | Promise<Exportable> }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const save = async (format: Format) => {
    menu.current?.hidePopover()
    try {
      const { saveAs } = await import('./save.ts')
      await saveAs(format, await make())
    } catch (error) {
      report(t('export.failed', { reason: reasonOf(error) }))
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button export-button"
        popoverTarget={id}
        aria-label={t('export.open', { label })}
        aria-expanded={isOpen}
        title={t('export.title')}
      >
        <Icon name="save" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="popover export-menu"
        onToggle={(event) => {
          const opens = event.newState === 'open'
          setOpen(opens)
          if (opens && button.current) placeBeside(event.currentTarget, button.current)
        }}
      >
        {FORMATS.map((format) => (
          <button key={format} type="button" className="button" onClick={() => save(format)}>
            {t(`export.${format}`)}
          </button>
        ))}
      </div>
    </>
  )
}
