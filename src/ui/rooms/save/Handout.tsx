import { formatDateTime } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { frame } from '../../../state/clock/frame.ts'
import { chosenPlace, useApp, useWholeApp } from '../../../state/document/store.ts'
import { MODEL_VERSION } from '../../../state/page/api.ts'
import { Mark } from '../../kit/icons.tsx'
import { placeName, presetFacts, scenarioName } from '../../kit/names.ts'
import { licencesOf, scenarioSources } from '../../kit/references.ts'
import { origin, today } from '../../kit/save.ts'
import { sceneWords } from '../now/SceneWords.tsx'
import { handoutRows } from './handoutRows.ts'

/** One sheet of paper: the picture, both sides in figures, sources and the link, of all that there is. @param picture its address */
export function Handout({ picture }: { picture: string }) {
  const { scenario, sites } = useWholeApp()
  const { utcMs } = frame
  const place = useApp(chosenPlace)
  const site = sites.find(({ id }) => id === scenario.site) ?? null
  const rows = handoutRows(utcMs)
  const { link } = origin()
  const words = sceneWords()
  return (
    <>
      <header>
        <Mark />
        <div>
          <h1>{scenarioName(scenario)}</h1>
          <p>{presetFacts(scenario)}</p>
        </div>
        <p>{t('save.date', { date: formatDateTime(utcMs) })}</p>
      </header>
      <img src={picture} alt={words} />
      <p>{words}</p>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('handout.orbit')}</th>
              <th scope="col">
                {place ? t('handout.ground', { place: placeName(place.name) }) : t('panel.ground')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, orbit, ground }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{orbit}</td>
                <td>{ground}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <footer>
        <ul>
          {[...scenarioSources(scenario), ...licencesOf(site)].map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p>
          {t('handout.made', { version: MODEL_VERSION, date: today() })} <a href={link}>{link}</a>
        </p>
      </footer>
    </>
  )
}
