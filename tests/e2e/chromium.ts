/** Finds a Chromium for the browser tests: an environment variable, the usual places, Playwright's own; else installs
 *  one where it can; else says in one line how. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { ARGS, IN_SOFTWARE } from '../../src/cli/film/chromium.ts'

/** As films are drawn: in software, whatever graphics card there is. */
export const CHROMIUM_ARGS = [...ARGS, ...IN_SOFTWARE]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function installed(): string | undefined {
  const asked = process.env.DAWNLINE_CHROMIUM ?? process.env.CHROME_PATH
  if (asked) {
    if (!existsSync(asked))
      throw new Error(`DAWNLINE_CHROMIUM "${asked}" is not accepted: there is no such file.`)
    return asked
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => existsSync(path))
}

function tryInstall(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 })
  } catch {
    // Not possible here; the next way, or the sentence at the end.
  }
}

export function findChromium(): string {
  const found = installed()
  if (found) return found
  console.error('No Chromium found; installing one for the browser tests …')
  tryInstall('npx', ['playwright', 'install', 'chromium'])
  if (!installed() && process.getuid?.() === 0) {
    tryInstall('apt-get', ['update', '-qq'])
    tryInstall('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  const path = installed()
  if (path) return path
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium), or set DAWNLINE_CHROMIUM to its path.',
  )
}
