import { formatAltitude, formatCount } from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { useApp } from '../../../state/document/store.ts'
import { ALL_LASERS_UP_TO } from '../../../state/view/departures.ts'
import { lasersToDraw } from '../../../state/view/lasers.ts'
import { LOWEST_LASER_HEIGHT_M } from '../../../systems/lasers.ts'

/** How many links are drawn and what they carry. */
export function LaserLegend() {
  const scenario = useApp((state) => state.scenario)
  const selectedId = useApp((state) => state.selectedId)
  const model = modelOf(scenario)
  const links = tCount('link', lasersToDraw(model.fleet, selectedId).length / 2)
  const isLarge = model.fleet.satelliteCount > ALL_LASERS_UP_TO
  const isCluster = model.fleet.shells.every((shell) => shell.pattern === 'cluster')
  const text = isLarge
    ? selectedId === null
      ? t('links.select', { limit: formatCount(ALL_LASERS_UP_TO) })
      : t('links.around')
    : model.fleet.satelliteCount === 1
      ? t('links.none')
      : t(isCluster ? 'links.lattice' : 'links.count', { links })
  return (
    <p className="soft note">
      <span className="marker marker-link" />
      {text} {t('links.traffic', { height: formatAltitude(LOWEST_LASER_HEIGHT_M) })}
    </p>
  )
}
