import { t } from '../../../i18n/t.ts'
import { loadPlaces } from '../../../state/answers/ground.ts'
import { setScenarioField } from '../../../state/document/actions.ts'
import { chosenPlace, useApp } from '../../../state/document/store.ts'
import { OWN_SITE } from '../../../systems/weatherFile.ts'
import { Fault } from '../../kit/Fault.tsx'
import { placeName } from '../../kit/names.ts'
import { sitesByRegion } from '../../kit/regions.ts'
import { usePlacesFault } from '../../kit/useGround.ts'

/** Where on Earth, by part of the world, with the grade of the data. Chosen it stands by its short name: a list box alone
 *  would cut the whole one. */
export function SiteChooser() {
  const site = useApp((state) => state.scenario.site)
  const sites = useApp((state) => state.sites)
  const own = useApp((state) => state.own)
  const place = useApp(chosenPlace)
  const fault = usePlacesFault()
  if (fault) return <Fault name={t('site.places')} error={fault.error} onAgain={() => void loadPlaces()} />
  return (
    <span className="site-chosen">
      <span aria-hidden="true">{place ? placeName(place.name) : t('site.loading')}</span>
      <select
        className="site-select"
        aria-label={t('site.label')}
        value={site}
        onChange={(event) => setScenarioField('site', event.target.value)}
      >
        {sites.length === 0 && <option value={site}>{t('site.loading')}</option>}
        {own && <option value={OWN_SITE}>{t('weather.own', { name: own.place.name })}</option>}
        {sitesByRegion(sites).map((group) => (
          <optgroup key={group.region} label={t(`region.${group.region}`)}>
            {group.sites.map((one) => (
              <option key={one.id} value={one.id}>
                {t('site.option', { name: one.name, quality: one.quality })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  )
}
