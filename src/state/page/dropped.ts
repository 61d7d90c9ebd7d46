/** Files dropped on the page: weather, a story or a scenario of ours, or else element sets. What is wrong with it is told
 *  with its name. */
import { t } from '../../i18n/t.ts'
import { fileShown } from '../../lib/shown.ts'
import { type OwnFile, ownFileOf } from '../../scenario/document/ownFile.ts'
import type { Refusal } from '../../scenario/document/refusal.ts'
import { readSavedText } from '../../scenario/document/savedFile.ts'
import { readStoryText } from '../../scenario/document/stories.ts'
import { beginsAsWeather } from '../../systems/weatherFormats.ts'
import { importObjects } from '../clock/objects.ts'
import { report, tellNews } from '../document/actions.ts'
import { MOST_BYTES, textOf, unreadable } from './fileText.ts'
import { beginStory, openLink } from './link.ts'
import { importWeather } from './ownWeather.ts'
import { keepStory, newStoryId } from './story.ts'

const HEAD_BYTES = 4096

function kindOf(text: string): OwnFile | null {
  try {
    return ownFileOf(JSON.parse(text))
  } catch {
    return null // whoever reads it says so
  }
}

/** Kept among the user's own, and told from its first step. */
async function takeStory(text: string): Promise<Refusal | null> {
  const read = await readStoryText(text)
  if (!read.ok) return read.error
  const story = { ...read.value, id: newStoryId() }
  const refused = keepStory(story)
  if (!refused) beginStory(story)
  return refused
}

/** Shown, as one change that can be undone. */
function takeScenario(text: string, name: string): Refusal | null {
  const read = readSavedText(text, name)
  if (!read.ok) return read.error
  openLink(read.value.link)
  tellNews(t('news.scenario', { name }))
  return null
}

/** What is no weather. */
async function importDropped(file: File, head: string): Promise<void> {
  const name = fileShown(file.name)
  const text = /^\s*\{/.test(head) && file.size <= MOST_BYTES ? await textOf(file) : null
  const kind = text === null ? null : kindOf(text)
  if (text === null || kind === null) return importObjects(file, name, true)
  const refused = kind === 'story' ? await takeStory(text) : takeScenario(text, name)
  if (refused) report({ ...refused, file: name })
}

/** One after the other, weather files together; what cannot be read at all, such as a folder, is told too. */
export async function importAllDropped(files: readonly File[]): Promise<void> {
  const weather: { name: string; file: File }[] = []
  for (const file of files) {
    try {
      const head = await textOf(file.slice(0, HEAD_BYTES))
      if (beginsAsWeather(head)) weather.push({ name: fileShown(file.name), file })
      else await importDropped(file, head)
    } catch {
      report(unreadable(file))
    }
  }
  if (weather.length > 0) await importWeather(weather)
}
