/** Firefox as the system ships it, by WebDriver BiDi. Playwright drives a Firefox of its own making only: its BiDi asks
 *  for commands that long-term releases do not have. Puppeteer, which can, comes with 80 packages. So this is as much of
 *  the protocol as the test needs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import WebSocket from 'ws'
import { found } from '../../src/lib/at.ts'

const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

const onPath = (...names: string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

function findFirefox(): string | undefined {
  const asked = process.env.DAWNLINE_FIREFOX
  if (asked) return existsSync(asked) ? asked : undefined
  return onPath('firefox-esr', 'firefox') ?? PLACES.find((path) => existsSync(path))
}

/** Under Linux WebGL2 takes a display, even one that nobody sees. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || onPath('Xvfb') !== undefined

/** What is not here, in a sentence; undefined where everything is. */
export function whatFirefoxLacks(): string | undefined {
  if (!findFirefox())
    return 'Firefox is not tested: none was found. Install it (Debian: apt-get install firefox-esr), or set DAWNLINE_FIREFOX to its path.'
  if (!hasDisplay())
    return 'Firefox is not tested: it needs a display. Install Xvfb (Debian: apt-get install xvfb), or set DISPLAY.'
  return undefined
}

/** No first-run talk, no requests of its own; WebGL2 by software where there is no card. */
const PREFERENCES: Record<string, boolean | number | string> = {
  'remote.active-protocols': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'webgl.force-enabled': true,
  'gfx.x11-egl.force-enabled': true,
  'intl.accept_languages': 'en-US',
}

interface Display {
  name: string | undefined
  close(): void
}

/** The one there is; else one of Xvfb, where that is installed. */
async function openDisplay(): Promise<Display> {
  const there = process.env.DISPLAY
  const path = there ? undefined : onPath('Xvfb')
  if (!path) return { name: there, close: () => {} }
  const child = spawn(path, ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1500x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve) => {
    child.stdio[3]!.once('data', (text: Buffer) => resolve(text.toString().trim()))
    child.once('exit', () => resolve(''))
  })
  return { name: number === '' ? undefined : `:${number}`, close: () => child.kill() }
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr!.on('data', (text: Buffer) => {
      said += text.toString()
      const [, url] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? []
      if (url) resolve(url)
    })
    child.once('exit', () => reject(new Error(`Firefox ended: ${said.slice(-300)}`)))
  })

interface Reply {
  id?: number
  type: string
  method?: string
  message?: string
  result?: unknown
  params?: unknown
}

export interface Firefox {
  /** What the page wrote to its console as an error, or threw. */
  errors: string[]
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** Runs an expression in the page and waits for what it promises; the answer as JSON tells it. */
  run<T>(expression: string): Promise<T>
  press(key: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  close(): Promise<void>
}

/** @returns how to send a command and wait for its answer */
async function connect(address: string, onEvent: (reply: Reply) => void) {
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const waiting = new Map<number, (reply: Reply) => void>()
  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply
    if (reply.id === undefined) onEvent(reply)
    else waiting.get(reply.id)?.(reply)
  })
  let last = 0
  return <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ type, result, message }) => {
        waiting.delete(id)
        if (type === 'success') resolve(result as T)
        else reject(new Error(`${method}: ${message}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: string }
  exceptionDetails?: { text: string }
}

export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'dawnline-firefox-'))
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const display = await openDisplay()
  const child = spawn(
    found(findFirefox(), 'a Firefox'),
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(display.name && { DISPLAY: display.name }) },
    },
  )
  const errors: string[] = []
  const send = await connect(await addressOf(child), ({ method, params }) => {
    const { level, text } = params as { level?: string; text?: string }
    if (method === 'log.entryAdded' && level === 'error') errors.push(text ?? '')
  })
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {})
  const context = contexts[0]!.context
  return {
    errors,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    async run<T>(expression: string) {
      const answer = await send<Evaluated>('script.evaluate', {
        // The text of the answer, so that no other form of it is needed.
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
      const text = answer.result?.value
      return (text === undefined ? undefined : JSON.parse(text)) as T
    },
    press: (key) =>
      send('input.performActions', {
        context,
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: key },
              { type: 'keyUp', value: key },
            ],
          },
        ],
      }),
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await send('browser.close', {}).catch(() => child.kill())
      if (child.exitCode === null) await ended
      display.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
