import { formatDecimal, formatPlain } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { fileShown } from '../../../lib/shown.ts'
import { setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { cancelWeatherImport, importWeather } from '../../../state/page/ownWeather.ts'
import { OWN_SITE, type OwnYear } from '../../../systems/weatherFile.ts'
import { FilePick } from '../../kit/FilePick.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { OwnYears } from './OwnYears.tsx'

const signed = (hours: number): string => (hours < 0 ? formatPlain(hours) : `+${formatPlain(hours)}`)

/** A year of weather from a file. */
export function OwnWeather() {
  const own = useApp((state) => state.own)
  const isReading = useApp((state) => state.readsWeather)
  return (
    <details className="more objects">
      <summary>{t('weather.title')}</summary>
      <p className="note">{t('weather.text')}</p>
      {isReading ? (
        <RunOrStop progress="unknown" doing={t('weather.reading')} onStop={cancelWeatherImport} />
      ) : (
        <p className="objects-file">
          <FilePick
            accept=".epw,.csv,.tmy3,.txt"
            hasMany
            onFiles={(files) => importWeather(files.map((file) => ({ name: fileShown(file.name), file })))}
          >
            {t('weather.file')}
          </FilePick>
          <span className="soft">{t('weather.drop')}</span>
        </p>
      )}
      {own && <Used own={own} />}
    </details>
  )
}

function Used({ own }: { own: OwnYear }) {
  const { place, format, light, choice } = own
  const { minute } = light
  const isChosen = useApp((state) => state.scenario.site === OWN_SITE)
  return (
    <>
      <p role="status">
        {t('weather.used', {
          name: place.name,
          format: t(`weather.format.${format}`),
          latitude: formatDecimal(place.latitudeDeg, 2),
          longitude: formatDecimal(place.longitudeDeg, 2),
          zone: t('weather.zone', { hours: signed(place.tzHours) }),
        })}
      </p>
      <p className="soft note">
        {light.isEstimated ? t('weather.lightFitted', { minute }) : t('weather.lightStated', { minute })}
      </p>
      {choice && (
        <p className="soft note">
          {t('weather.choice', {
            years: choice.years,
            first: choice.first,
            last: choice.last,
            used: choice.used,
          })}
        </p>
      )}
      {!isChosen && (
        <button type="button" className="button" onClick={() => setScenarioField('site', OWN_SITE)}>
          {t('weather.use')}
        </button>
      )}
      {choice && isChosen && <OwnYears own={own} />}
    </>
  )
}
