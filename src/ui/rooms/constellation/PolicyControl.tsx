import { t } from '../../../i18n/t.ts'
import { setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { Segmented } from '../../kit/Segmented.tsx'

/** Shed the load in shadow, or carry a battery. */
export function PolicyControl() {
  const policy = useApp((state) => state.scenario.policy)
  return (
    <Segmented
      label={t('controls.policy')}
      value={policy}
      options={(['shed', 'ride-through'] as const).map((value) => ({ value, label: t(`option.${value}`) }))}
      onChange={(value) => setScenarioField('policy', value)}
      info={<FieldInfo field="policy" />}
    />
  )
}
