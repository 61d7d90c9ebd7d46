/** A Chromium without a window. The package that drives it is asked for here alone, when a film is. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { messageOf } from '../../lib/messageOf.ts'
import { BadInput } from '../answer.ts'

/** Playwright's own (a second switch replaces the first), and the pages of the browser's own menus and address bar: it
 *  would load some of 400 scripts ahead for each window, a quarter of the work of opening one. */
const WITHOUT = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'PreloadTopChromeWebUI',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]

/** No first-run talk, no requests of the browser's own, no other host than this one. */
export const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  `--disable-features=${WITHOUT.join()}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]
/** WebGL2 in software, and the page round it put together without it, as it costs a sixth more else. */
export const IN_SOFTWARE = ['--use-angle=swiftshader', '--disable-gpu-compositing']

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const VARIABLE = 'DAWNLINE_CHROMIUM'

/** Its path; null where there is none. */
export function executable(): string | null {
  const asked = process.env[VARIABLE]
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return (asked ? [asked] : places).find((path) => existsSync(path)) ?? null
}

export async function startChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new BadInput(
      'Films need the package playwright-core, which is not installed: npm install playwright-core.',
    )
  })
  const executablePath = executable()
  if (!executablePath)
    throw new BadInput(
      `Films need Chromium: install it (Debian: apt-get install chromium), or set ${VARIABLE} to its path.`,
    )
  const software = process.env.DAWNLINE_GPU === '1' ? [] : IN_SOFTWARE
  try {
    return await chromium.launch({ executablePath, args: [...ARGS, ...software] })
  } catch (error) {
    throw new BadInput(`Chromium does not start (${messageOf(error).split('\n')[0]}).`)
  }
}
