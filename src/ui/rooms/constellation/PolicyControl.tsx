import { t } from '../../../i18n/t.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { labelOf } from '../../kit/fieldWords.ts'
import { Segmented } from '../../kit/Segmented.tsx'
import { Toggle } from '../../kit/Toggle.tsx'

/** Shed the load in shadow, or carry a battery, with the array that sustains the full load where that is wanted. */
export function PolicyControl() {
  const policy = useApp((state) => state.scenario.policy)
  const isEnlarged = useApp((state) => state.scenario.enlargeArray)
  return (
    <>
      <Segmented
        label={t('controls.policy')}
        value={policy}
        options={(['shed', 'ride-through'] as const).map((value) => ({ value, label: t(`option.${value}`) }))}
        onChange={(value) => setScenarioField('policy', value)}
        info={<FieldInfo field="policy" />}
      />
      {policy === 'ride-through' && (
        <Toggle
          label={labelOf('enlargeArray')}
          isOn={isEnlarged}
          onChange={(isOn) => changeScenario({ enlargeArray: isOn }, 'scenario enlargeArray')}
        />
      )}
    </>
  )
}
