import { formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { MOUNT_AVAILABILITY, type MountPrices } from '../../../scenario/answers/ground.ts'
import { GROUND_FIELDS } from '../../../scenario/document/schema.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import type { Mount } from '../../../systems/pv.ts'
import { hasSun } from '../../../systems/supply.ts'
import { Choice } from '../../kit/Choice.tsx'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { labelOf } from '../../kit/fieldWords.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { shareText } from '../../kit/shareText.ts'
import { useGround } from '../../kit/useGround.ts'

/** Which mount is cheaper here, and by how much; nothing where one of them cannot carry the load. */
function ChosenMount({ mount, mounts }: { mount: Mount; mounts: NonNullable<MountPrices> }) {
  const { fixed, tracker } = mounts
  if (fixed === null || tracker === null) return null
  const percent = formatPercent(1 - Math.min(fixed, tracker) / Math.max(fixed, tracker), 1)
  return (
    <p className="soft note">
      {t('mount.chosen', { mount: t(`option.${mount}`), share: shareText(MOUNT_AVAILABILITY), percent })}
    </p>
  )
}

/** The choices of the supply on Earth that move the result most. */
export function GroundSupply() {
  const scenario = useApp((state) => state.scenario)
  const { mount, supply, availability } = scenario
  const design = useGround()
  return (
    <>
      <h2>{t('site.supply')}</h2>
      <Segmented
        label={labelOf('mount')}
        value={mount}
        options={GROUND_FIELDS.mount.options.map((value) => ({ value, label: t(`option.${value}`) }))}
        onChange={(value) => setScenarioField('mount', value)}
        info={<FieldInfo field="mount" />}
      />
      <Choice
        label={labelOf('supply')}
        value={supply}
        onChange={(value) => setScenarioField('supply', value)}
        info={<FieldInfo field="supply" />}
      >
        {GROUND_FIELDS.supply.options.map((value) => (
          <option key={value} value={value}>
            {t(`option.${value}`)}
          </option>
        ))}
      </Choice>
      {design?.mounts && hasSun(supply) && <ChosenMount mounts={design.mounts} mount={design.mount} />}
      {hasSun(supply) && (
        <NumberControl
          field="availability"
          value={availability}
          onSlide={(value) => changeScenario({ availability: value }, 'scenario availability')}
          onType={(text) => setScenarioField('availability', text)}
        />
      )}
    </>
  )
}
