import { t } from '../../../i18n/t.ts'
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
      <section className="block" aria-label={t('controls.constellation')}>
        <GroupControls />
      </section>
      <section className="block" aria-label={t('controls.satellite')}>
        <SatelliteControls />
      </section>
      <section className="block" aria-label={t('controls.policy')}>
        <PolicyControl />
      </section>
      <section className="block" aria-label={t('controls.compare')}>
        <CompareChooser />
      </section>
      <section className="block" aria-label={t('controls.colour')}>
        <ColourControls />
      </section>
      <section className="block" aria-label={t('viewpoint.title')}>
        <ViewpointControls />
      </section>
      <section className="block" aria-label={t('controls.show')}>
        <LayerControls />
        <ImportObjects />
      </section>
    </>
  )
}
