/** A Chromium without a window. The package that drives it is asked for here alone, when a film is. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { messageOf } from '../../lib/messageOf.ts'
import { BadInput } from '../answer.ts'

/** WebGL2 by the graphics card where there is one, else in software; no first-run talk, no other host than this one. */
const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]
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
  const software = process.env.DAWNLINE_GPU === '1' ? [] : ['--use-angle=swiftshader']
  try {
    return await chromium.launch({ executablePath, args: [...ARGS, ...software] })
  } catch (error) {
    throw new BadInput(`Chromium does not start (${messageOf(error).split('\n')[0]}).`)
  }
}
