import { t } from '../../../i18n/t.ts'
import { Block } from '../../kit/Block.tsx'
import { ColourControls } from './ColourControls.tsx'
import { CompareChooser } from './CompareChooser.tsx'
import { GroupControls } from './GroupControls.tsx'
import { ImportObjects } from './ImportObjects.tsx'
import { LayerControls } from './LayerControls.tsx'
import { PolicyControl } from './PolicyControl.tsx'
import { SatelliteControls } from './SatelliteControls.tsx'
import { ViewpointControls } from './ViewpointControls.tsx'

/** Everything that shapes the constellation and its picture. */
export function SceneControls() {
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
      <Block label={t('controls.compare')}>
        <CompareChooser />
      </Block>
      <Block label={t('controls.colour')}>
        <ColourControls />
      </Block>
      <Block label={t('viewpoint.title')}>
        <ViewpointControls />
      </Block>
      <Block label={t('controls.show')}>
        <LayerControls />
        <ImportObjects />
      </Block>
    </>
  )
}
