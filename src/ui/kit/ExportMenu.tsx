import { t } from '../../i18n/t.ts'
import type { Exportable } from '../../report/dataset.ts'
import { report } from '../../state/document/actions.ts'
import { Icon } from './icons.tsx'
import { Popover } from './Popover.tsx'
import { reasonOf } from './reasonOf.ts'
import type { Format } from './save.ts'

const FORMATS: Format[] = ['png', 'svg', 'csv']

/** One small menu on a chart: its picture or its values as a file. @param make at the moment it is asked for */
export function ExportMenu({ label, make }: { label: string; make: () => Exportable | Promise<Exportable> }) {
  const save = async (format: Format) => {
    try {
      const { saveAs } = await import('./save.ts')
      await saveAs(format, await make())
    } catch (error) {
      report(t('export.failed', { reason: reasonOf(error) }))
    }
  }
  return (
    <Popover
      button={{
        className: 'icon-button export-button',
        label: t('export.open', { label }),
        title: t('export.title'),
        children: <Icon name="save" />,
      }}
      className="menu"
    >
      {(close) =>
        FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            onClick={() => {
              close()
              void save(format)
            }}
          >
            {t(`export.${format}`)}
          </button>
        ))
      }
    </Popover>
  )
}
