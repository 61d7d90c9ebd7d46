import { formatDegrees, formatDuration } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { periodS } from '../../../scenario/answers/series.ts'
import { anotherGroup, type GroupNumber, rangeInGroup } from '../../../scenario/document/groupEdits.ts'
import { MAX_GROUPS } from '../../../scenario/document/schema.ts'
import { modelOf, orbitOfGroup } from '../../../state/answers/derived.ts'
import { changeScenario, setGroupField, setView, shapeGroup } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Choice } from '../../kit/Choice.tsx'
import { chosenGroup } from '../../kit/chosenGroup.ts'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { labelOf } from '../../kit/fieldWords.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { groupName } from '../../kit/names.ts'
import { Segmented } from '../../kit/Segmented.tsx'
import { FleetSize } from './FleetSize.tsx'
import { PresetInfo } from './PresetInfo.tsx'

/** The chosen shell group: how many, how high, how tilted. */
export function GroupControls() {
  const scenario = useApp((state) => state.scenario)
  const chosen = useApp((state) => state.view.group)
  const { groups } = scenario
  const { index, group } = chosenGroup(scenario, chosen)
  const orbit = orbitOfGroup(modelOf(scenario), index)

  const add = () => {
    if (changeScenario({ groups: [...groups, anotherGroup(group)] })) setView('group', groups.length + 1)
  }
  const remove = () => changeScenario({ groups: groups.filter((_, i) => i !== index) })
  const number = (field: GroupNumber) => (
    <NumberControl
      key={field}
      field={field}
      value={group[field]}
      range={rangeInGroup(groups, index, field)}
      onSlide={(value) => shapeGroup(index, field, () => ({ [field]: value }))}
      onType={(text) => setGroupField(index, field, text)}
    />
  )
  const isCluster = group.pattern === 'cluster'
  const hasShells = group.shells > 1
  return (
    <>
      <div className="title-row">
        <h2>{t('controls.constellation')}</h2>
        <PresetInfo />
      </div>
      <FleetSize />
      {groups.length > 1 && (
        <Choice
          label={t('controls.group')}
          value={String(index + 1)}
          onChange={(value) => setView('group', Number(value))}
          info={<FieldInfo field="group" />}
        >
          {groups.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place
            <option key={i} value={i + 1}>
              {groupName(one, i)}
            </option>
          ))}
        </Choice>
      )}
      <Segmented
        label={t('controls.orbitType')}
        isLabelHidden
        value={group.sunSynchronous ? 'sun' : 'inclined'}
        options={[
          { value: 'sun', label: t('controls.sunSynchronous') },
          { value: 'inclined', label: t('controls.inclined') },
        ]}
        onChange={(value) => shapeGroup(index, 'sunSynchronous', () => ({ sunSynchronous: value === 'sun' }))}
      />
      {number('altitudeKm')}
      {group.sunSynchronous ? number('ltanH') : number('inclinationDeg')}
      <p className="soft note">
        {t('controls.flown', {
          inclination: formatDegrees(orbit.inclinationRad * (180 / Math.PI), 2),
          period: formatDuration(periodS(orbit)),
        })}
        {!isCluster && group.planes > 1 && (
          <>
            <br />
            {t('size.apart', {
              angle: formatDegrees((group.pattern === 'star' ? 180 : 360) / group.planes, 1),
            })}
          </>
        )}
      </p>
      <details className="more">
        <summary>{t('controls.more')}</summary>
        <Segmented
          label={labelOf('pattern')}
          value={group.pattern}
          options={(['delta', 'star', 'cluster'] as const).map((value) => ({
            value,
            label: t(`option.${value}`),
          }))}
          onChange={(value) => shapeGroup(index, 'pattern', () => ({ pattern: value }))}
          info={<FieldInfo field="pattern" />}
        />
        {isCluster ? number('spacingM') : group.planes > 1 && number('phasing')}
        {!group.sunSynchronous && number('raanDeg')}
        {number('argLatDeg')}
        {number('total')}
        {!isCluster && group.total > 1 && number('planes')}
        {!isCluster && number('shells')}
        {hasShells && number('altitudeTopKm')}
        {hasShells && !group.sunSynchronous && number('inclinationTopDeg')}
        <div className="button-row">
          <button type="button" className="button" disabled={groups.length >= MAX_GROUPS} onClick={add}>
            {t('controls.addGroup')}
          </button>
          <button type="button" className="button" disabled={groups.length < 2} onClick={remove}>
            {t('controls.removeGroup')}
          </button>
        </div>
      </details>
    </>
  )
}
