import { t } from '../../i18n/t.ts'
import type { NumberField } from '../../scenario/document/field.ts'
import { useApp } from '../../state/document/store.ts'
import { type FieldKey, fieldUnit, helpOf, labelOf, limitsIn, valueText } from './fieldWords.ts'
import { InfoPopover } from './InfoPopover.tsx'
import { SourceLine } from './SourceLine.tsx'

/** What a field means, how far it goes and who says so. */
export function FieldInfo({ field, limits: schema }: { field: FieldKey; limits?: NumberField }) {
  const scenario = useApp((state) => state.scenario)
  const limits = schema && limitsIn(scenario, field, schema)
  return (
    <InfoPopover label={labelOf(field)} field={field}>
      <p>{helpOf(field)}</p>
      {limits && (
        <dl>
          <dt>{t('info.range')}</dt>
          <dd>
            {t('info.rangeValue', {
              min: valueText(limits, limits.min),
              max: valueText(limits, limits.max),
              unit: fieldUnit(limits),
            })}
          </dd>
          {limits.low !== undefined && limits.high !== undefined && (
            <>
              <dt>{t('info.sourced')}</dt>
              <dd>
                {t('info.sourcedValue', {
                  low: valueText(limits, limits.low),
                  high: valueText(limits, limits.high),
                  unit: fieldUnit(limits),
                })}
              </dd>
            </>
          )}
          <dt>{t('info.default')}</dt>
          <dd>
            {t('info.defaultValue', {
              value: valueText(limits, limits.default),
              unit: fieldUnit(limits),
            })}
          </dd>
          <dt>{t('info.source')}</dt>
          <dd>{limits.source ? <SourceLine id={limits.source} /> : t('info.noSource')}</dd>
        </dl>
      )}
    </InfoPopover>
  )
}
