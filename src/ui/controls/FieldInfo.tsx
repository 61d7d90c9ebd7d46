import { useId, useRef, useState } from 'react'
import { formatPlain } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { NumberField } from '../../scenario/schema.ts'
import { SOURCES, type Source } from '../../scenario/sources.ts'
import { type FieldKey, helpOf, labelOf } from '../fieldWords.ts'
import { placeBeside } from '../placeBeside.ts'
import { SourceLine } from './SourceLine.tsx'

/** What a field means, how far it goes and who says so, behind a small button. */
export function FieldInfo({ field, limits }: { field: FieldKey; limits?: NumberField }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const source: Source | undefined = limits?.source && SOURCES[limits.source]
  return (
    <>
      <button
        ref={button}
        type="button"
        className="info-button"
        popoverTarget={id}
        aria-label={t('info.open', { label: labelOf(field) })}
        aria-expanded={isOpen}
      />
      <div
        id={id}
        popover="auto"
        className="popover"
        onToggle={(event) => {
          const opens = event.newState === 'open'
          setOpen(opens)
          if (opens && button.current) placeBeside(event.currentTarget, button.current)
        }}
      >
        {isOpen && (
          <>
            <p className="popover-title">{labelOf(field)}</p>
            <p>{helpOf(field)}</p>
            {limits && (
              <dl>
                <dt>{t('info.range')}</dt>
                <dd>
                  {t('info.rangeValue', {
                    min: formatPlain(limits.min),
                    max: formatPlain(limits.max),
                    unit: limits.unit,
                  })}
                </dd>
                <dt>{t('info.default')}</dt>
                <dd>{t('info.defaultValue', { value: formatPlain(limits.default), unit: limits.unit })}</dd>
                <dt>{t('info.source')}</dt>
                <dd>{source ? <SourceLine source={source} /> : t('info.noSource')}</dd>
              </dl>
            )}
          </>
        )}
      </div>
    </>
  )
}
