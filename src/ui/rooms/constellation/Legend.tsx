import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { kindColour } from '../../../lib/colour.ts'
import { VIEW_FIELDS } from '../../../scenario/document/schema.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { isScaled } from '../../../state/view/overlay.ts'
import { Choice } from '../../kit/Choice.tsx'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { groupName } from '../../kit/names.ts'
import { Readout } from '../../kit/Readout.tsx'
import { ScaleLegend } from './ScaleLegend.tsx'

/** What a satellite's colour tells, with how many there are of each now. */
export function Legend() {
  const colourBy = useApp((state) => state.view.colourBy)
  const { options } = VIEW_FIELDS.colourBy
  return (
    <>
      <Choice
        label={t('controls.colour')}
        value={colourBy}
        onChange={(value) => setView('colourBy', options.find((one) => one === value) ?? colourBy)}
        info={<FieldInfo field="colourBy" />}
      >
        {options.map((value) => (
          <option key={value} value={value}>
            {t(`option.${value}`)}
          </option>
        ))}
      </Choice>
      {isScaled(colourBy) && <ScaleLegend by={colourBy} />}
      {colourBy === 'shell' && <GroupLegend />}
      <dl className="legend">
        <div>
          <dt>
            <span className="marker marker-sun" />
            {t('legend.sunlit')}
          </dt>
          <dd>
            <Readout
              of={({ totals }) => formatCount(totals.satellites - totals.inUmbra - totals.inPenumbra)}
            />
          </dd>
        </div>
        <div>
          <dt>
            <span className="marker marker-penumbra" />
            {t('legend.penumbra')}
          </dt>
          <dd>
            <Readout of={({ totals }) => formatCount(totals.inPenumbra)} />
          </dd>
        </div>
        <div>
          <dt>
            <span className="marker marker-umbra" />
            {t('legend.umbra')}
          </dt>
          <dd>
            <Readout of={({ totals }) => formatCount(totals.inUmbra)} />
          </dd>
        </div>
      </dl>
    </>
  )
}

/** The colour of each shell group; after eight they come round again. */
function GroupLegend() {
  const groups = useApp((state) => state.scenario.groups)
  return (
    <>
      <p className="soft note">{t('legend.shell')}</p>
      <ul className="kinds">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place
          <li key={index}>
            <span className="marker marker-kind" style={{ background: kindColour(index) }} />
            {groupName(group, index)}
          </li>
        ))}
      </ul>
    </>
  )
}
