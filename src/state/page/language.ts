/** The reader's language and measure of length: modes of the page, `?lang=ko` and `?units=mi`, which stay in the address
 *  once they are chosen. Without one the browser's languages decide. */
import { type Lengths, measureIn } from '../../i18n/format.ts'
import { speak } from '../../i18n/language.ts'
import { chooseLanguage, fetchLanguage, LANGUAGES } from '../../i18n/languages.ts'
import { t } from '../../i18n/t.ts'
import { refusal } from '../../scenario/document/refusal.ts'
import { requestFrame } from '../clock/frame.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'
import { showAddress } from './address.ts'

const LENGTHS: readonly Lengths[] = ['km', 'mi']

/** Puts a mode into the address without a new page; bare modes such as `?present` stay bare. */
function keepMode(name: string, value: string): void {
  const params = new URLSearchParams(location.search)
  params.set(name, value)
  const search = params.toString().replace(/=(?=&|$)/g, '')
  showAddress(`?${search}`, location.hash)
}

async function show(code: string): Promise<void> {
  const language = await fetchLanguage(code)
  speak(language)
  document.documentElement.lang = code
  document.documentElement.dir = language.direction
  document.title = t('app.title')
  store.setState({ language: code })
  requestFrame()
}

export async function setLanguage(code: string): Promise<void> {
  try {
    await show(code)
    keepMode('lang', code)
  } catch {
    report(t('language.missing'))
  }
}

function showLengths(lengths: Lengths): void {
  measureIn(lengths)
  store.setState({ lengths })
  requestFrame()
}

export function setLengths(lengths: Lengths): void {
  showLengths(lengths)
  keepMode('units', lengths)
}

/** Reads both modes. @returns when the words are there */
export async function startLanguage(): Promise<void> {
  const params = new URLSearchParams(location.search)
  const units = params.get('units')
  const lengths = LENGTHS.find((one) => one === units)
  if (lengths) showLengths(lengths)
  else if (units !== null) report(refusal('units', units, { list: LENGTHS }))
  const asked = params.get('lang')
  if (asked !== null && !LANGUAGES.includes(asked)) report(refusal('lang', asked, { list: LANGUAGES }))
  const wanted = asked !== null && LANGUAGES.includes(asked) ? [asked] : navigator.languages
  await show(chooseLanguage(wanted)).catch(async () => {
    await show('en')
    report(t('language.missing'))
  })
}
