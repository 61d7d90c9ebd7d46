/** A weather file of one's own: read in a worker of this page, kept as long as the page is open, sent nowhere. It is no
 *  part of the document or the link; a link that names it says so. */
import { t, tById, tWith } from '../../i18n/t.ts'
import { OWN_SITE, type OwnYear } from '../../systems/weatherFile.ts'
import { beginsAsWeather } from '../../systems/weatherFormats.ts'
import { cancelWeather, requestWeather } from '../../workers/weatherClient.ts'
import { forgetOwnDesign } from '../answers/ground.ts'
import { importObjects } from '../clock/objects.ts'
import { changeScenario, report } from '../document/actions.ts'
import { store } from '../document/store.ts'

/** Values that are words of ours, such as "latitude", in the reader's language; names of columns stay. */
const inWords = (values: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? tById('weather.word', value) : value,
    ]),
  )

/** Reads a file and makes it the place on Earth. What goes wrong is reported, and the place before it stays. */
export async function importWeather(file: Blob, name: string): Promise<void> {
  store.setState({ readsWeather: true })
  const answer = await requestWeather(file)
  if (answer === null) return // whoever cancelled it sees to the progress
  store.setState({ readsWeather: false })
  if ('error' in answer) report(t('weather.stopped', { name, reason: answer.error }))
  else if ('problem' in answer) {
    const reason = tWith('weather.problem', answer.problem, inWords(answer.values))
    report(t('weather.refused', { name, reason }))
  } else takeWeather(answer)
}

function takeWeather(own: OwnYear): void {
  forgetOwnDesign()
  store.setState({ own })
  changeScenario({ site: OWN_SITE })
}

export function cancelWeatherImport(): void {
  cancelWeather()
  store.setState({ readsWeather: false })
}

const HEAD_BYTES = 4096

/** A file dropped on the page: weather, or else element sets. */
export async function importDropped(file: File): Promise<void> {
  const head = await file.slice(0, HEAD_BYTES).text()
  await (beginsAsWeather(head) ? importWeather(file, file.name) : importObjects(file, file.name))
}
