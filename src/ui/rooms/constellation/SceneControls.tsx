import { t } from '../../../i18n/t.ts'
import { useApp } from '../../../state/document/store.ts'
import { Block } from '../../kit/Block.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { otherName } from '../../kit/names.ts'
import { part } from '../../kit/part.tsx'
import { CompareChooser } from './CompareChooser.tsx'
import { GroupControls } from './GroupControls.tsx'
import { ImportObjects } from './ImportObjects.tsx'
import { LayerControls } from './LayerControls.tsx'
import { Legend } from './Legend.tsx'
import { PolicyControl } from './PolicyControl.tsx'
import { SatelliteControls } from './SatelliteControls.tsx'
import { ViewpointControls } from './ViewpointControls.tsx'

const Finder = part(
  () => t('find.title'),
  async () => (await import('./Finder.tsx')).Finder,
)

/** What one decides: how many, where and what; the rest of the picture folded, its legend always in sight. */
export function SceneControls() {
  const compare = useApp((state) => state.view.compare)
  return (
    <>
      <Block label={t('controls.constellation')}>
        <GroupControls />
      </Block>
      <Block label={t('controls.satellite')}>
        <SatelliteControls />
      </Block>
      <Block label={t('controls.policy')}>
        <PolicyControl />
      </Block>
      <Fold title={t('find.title')}>
        <Finder />
      </Fold>
      <Fold title={t('controls.comparedWith', { name: otherName(compare) })}>
        <CompareChooser />
      </Fold>
      <Fold title={t('viewpoint.title')}>
        <ViewpointControls />
      </Fold>
      <Fold title={t('controls.show')}>
        <LayerControls />
      </Fold>
      <Block label={t('objects.title')}>
        <ImportObjects />
      </Block>
      <Block label={t('controls.colour')} isFoot>
        <Legend />
      </Block>
    </>
  )
}
