import { useDeferredValue } from 'react'
import { formatArea, formatMass, formatPercent, formatThree, formatUsd } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { builtYear } from '../../../scenario/answers/model.ts'
import { ridePlan } from '../../../scenario/answers/ridePlan.ts'
import { lastOf, modelOf } from '../../../state/answers/derived.ts'
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
        <>
          <Toggle
            label={labelOf('enlargeArray')}
            isOn={isEnlarged}
            onChange={(isOn) => changeScenario({ enlargeArray: isOn }, 'scenario enlargeArray')}
          />
          <RideThrough />
        </>
      )}
    </>
  )
}

const planOf = lastOf(ridePlan)

/** How often the array falls short of the full load, and what one that never does weighs and costs. */
function RideThrough() {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  // Behind a change of the policy: for that moment there is nothing to tell.
  if (scenario.policy === 'shed') return null
  const model = modelOf(scenario)
  const { belowRatedFraction, arrayRatio, arrayM2, addedKg, addedUsd } = planOf(model)
  const year = builtYear(model)
  if (belowRatedFraction === 0 && arrayRatio === 1) {
    return <p className="soft note">{t('ride.carries', { year })}</p>
  }
  const more = {
    ratio: formatThree(arrayRatio),
    area: formatArea(arrayM2),
    mass: formatMass(addedKg),
    usd: formatUsd(addedUsd),
  }
  return (
    <p className="soft note">
      {belowRatedFraction === 0
        ? t('ride.ages', { year })
        : t('ride.below', { share: formatPercent(belowRatedFraction, 0), year })}{' '}
      {t(scenario.enlargeArray ? 'ride.enlarged' : 'ride.offer', more)}
    </p>
  )
}
