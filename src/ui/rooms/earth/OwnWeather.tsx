import { formatDecimal, formatList, formatPlain } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { yearsNotes } from '../../../i18n/weatherSentence.ts'
import { loadWeatherYearsWords } from '../../../i18n/weatherYears.ts'
import { fileShown } from '../../../lib/shown.ts'
import { setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { cancelWeatherImport, importWeather } from '../../../state/page/ownWeather.ts'
import { OWN_SITE, type OwnYear, type WeatherSource } from '../../../systems/weatherFile.ts'
import { FilePick } from '../../kit/FilePick.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { useWords } from '../../kit/useWords.ts'
import { OwnYears } from './OwnYears.tsx'
import '../constellation/objects.css'

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

/** When in its hour a row's light is; of several kinds of files, of which. */
function lightNote({ format, light: { minute, isEstimated } }: WeatherSource, isOneOfMany: boolean): string {
  const words = isEstimated ? t('weather.lightFitted', { minute }) : t('weather.lightStated', { minute })
  return isOneOfMany ? `${t(`weather.format.${format}`)}: ${words}` : words
}

function Used({ own }: { own: OwnYear }) {
  const { place, sources, choice } = own
  const words = useWords(loadWeatherYearsWords)
  const formats = new Set(sources.map(({ format }) => t(`weather.format.${format}`)))
  const notes = [
    ...sources.map((source) => lightNote(source, sources.length > 1)),
    ...(choice
      ? [
          t('weather.choice', {
            years: choice.years,
            first: choice.first,
            last: choice.last,
            used: choice.used,
          }),
        ]
      : []),
    ...(words ? yearsNotes(own, words) : []),
  ]
  const isChosen = useApp((state) => state.scenario.site === OWN_SITE)
  return (
    <>
      <p role="status">
        {t('weather.used', {
          name: place.name,
          format: formatList([...formats]),
          latitude: formatDecimal(place.latitudeDeg, 2),
          longitude: formatDecimal(place.longitudeDeg, 2),
          zone: t('weather.zone', { hours: signed(place.tzHours) }),
        })}
      </p>
      {notes.map((note) => (
        <p key={note} className="soft note">
          {note}
        </p>
      ))}
      {!isChosen && (
        <button type="button" className="button" onClick={() => setScenarioField('site', OWN_SITE)}>
          {t('weather.use')}
        </button>
      )}
      {choice && isChosen && <OwnYears own={own} />}
    </>
  )
}
