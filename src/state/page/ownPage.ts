/** The whole page as the text of one HTML file that opens with what is on screen now. The file is the one-file build
 *  (build/singleFile.ts): a served page fetches it from its own host; the file itself has everything in its document. */
import { IS_ONE_FILE } from '../../lib/assets.ts'
import { store } from '../document/store.ts'
import { currentLink } from './link.ts'

declare global {
  interface Window {
    /** As the file began (build/opener.js). */
    dawnlineBeginning?: { head: string; root: string }
  }
}

const FILE = 'dawnline.html'
/** In every such file, and in nothing that a host may answer in its place. */
const IN_THE_FILE = '<script type="text/plain" data-file="'
const HTML_TAG = /<html lang="en"(?: data-opens="[^"]*")?/
/** Of this visit, not of the file. */
const NOT_KEPT = ['bench', 'sweep', 'origin', 'embed']

/** @param search location.search @returns with its question mark */
export function queryToKeep(search: string, language: string): string {
  const params = new URLSearchParams(search)
  for (const name of NOT_KEPT) params.delete(name)
  params.set('lang', language)
  return `?${params.toString().replaceAll(/=(?=&|$)/g, '')}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** @param opens query and hash, each with its mark */
export function withOpening(html: string, opens: string): string {
  return html.replace(HTML_TAG, () => `<html lang="en" data-opens="${escaped(opens)}"`)
}

/** The document as it was before it drew itself: scripts and texts stand in it as they came. */
function fromDocument(): string {
  const { head, root } = window.dawnlineBeginning ?? { head: '', root: '' }
  const rest = [...document.body.children].filter(({ tagName }) => /^(?:NO)?SCRIPT$/.test(tagName))
  return `<!doctype html>
<html lang="en">
<head>${head}</head>
<body>
${root}
${rest.map(({ outerHTML }) => outerHTML).join('\n')}
</body>
</html>
`
}

/** Why there is none: the host has no such file, or is out of reach. */
export type NoPage = 'absent' | 'unreached'

export async function ownPage(signal: AbortSignal): Promise<{ html: string } | NoPage> {
  const opens = `${queryToKeep(location.search, store.getState().language)}#${currentLink()}`
  if (IS_ONE_FILE) return { html: withOpening(fromDocument(), opens) }
  let response: Response
  try {
    response = await fetch(FILE, { signal })
  } catch (error) {
    if (signal.aborted) throw error
    return 'unreached'
  }
  const html = response.ok ? await response.text() : ''
  return html.includes(IN_THE_FILE) ? { html: withOpening(html, opens) } : 'absent'
}
