import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { kindColour } from '../../../lib/colour.ts'
import { VIEW_FIELDS } from '../../../scenario/document/schema.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { isScaled } from '../../../state/view/overlay.ts'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { groupName } from '../../kit/names.ts'
import { Readout } from '../../kit/Readout.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { ScaleLegend } from './ScaleLegend.tsx'

/** What a satellite's colour tells, with how many there are of each now. */
export function ColourControls() {
  const colourBy = useApp((state) => state.view.colourBy)
  return (
    <>
      <Segmented
        label={t('controls.colour')}
        value={colourBy}
        options={VIEW_FIELDS.colourBy.options.map((value) => ({ value, label: t(`option.${value}`) }))}
        onChange={(value) => setView('colourBy', value)}
        info={<FieldInfo field="colourBy" />}
        columns={3}
      />
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
