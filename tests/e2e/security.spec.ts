/** What others may do with the page: nothing that its policy and its rules of messages do not allow. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { expect, test, withoutWebGl2 } from './page.ts'
import { startHost } from './staticHost.ts'

const DIST = join(import.meta.dirname, '../../dist')

/** What each part of the markup below breaks. */
const BROKEN = [
  'base-uri',
  'connect-src',
  'form-action',
  'frame-src',
  'object-src',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
]

test('the page’s policy allows no markup that others bring to run, to style or to lead away', async ({
  page,
}) => {
  await withoutWebGl2(page)
  await page.goto('./#v=3')
  await expect(page.getByRole('banner')).toBeVisible()
  const broken = await page.evaluate(async (count) => {
    const directives = new Set<string>()
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.add(effectiveDirective),
    )
    const box = document.createElement('div')
    document.body.append(box)
    box.innerHTML = `<img src="x" onerror="window.stranger = 1"><p style="color: red">a</p>
      <style>p { color: red }</style><base href="https://stranger.example/"><iframe src="https://stranger.example/"></iframe>
      <object data="https://stranger.example/"></object><form action="https://stranger.example/"><button></button></form>`
    const script = document.createElement('script')
    script.textContent = 'window.stranger = 2'
    box.append(script)
    box.querySelector('button')?.click()
    await fetch('https://stranger.example/').catch(() => {})
    setTimeout('window.stranger = 3') // a call of eval() from here the browser allows us, as to its console
    for (let i = 0; i < 200 && directives.size < count; i++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    const { stranger } = window as { stranger?: number }
    return { stranger, directives: [...directives].sort(), base: new URL(document.baseURI).host }
  }, BROKEN.length)
  expect(broken.stranger).toBeUndefined()
  expect(broken.base).toBe(new URL(page.url()).host)
  expect(broken.directives).toEqual(BROKEN)
})

test('neither build allows inline code or styles by more than their digests', () => {
  for (const file of ['index.html', 'dawnline.html']) {
    const [, policy] =
      /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
        readFileSync(join(DIST, file), 'utf8'),
      ) ?? []
    expect(policy, file).not.toMatch(/unsafe|https?:|\*/)
    expect(policy, file).toMatch(/base-uri 'none'; form-action 'none'/)
    expect(policy, file).toMatch(/object-src 'none'|default-src 'none'/)
  }
})

/** After the page has all that it answers with. */
const SILENCE_MS = 700
const isReady = async (frame: Frame | Page) => {
  await frame.waitForFunction(() => window.dawnline !== undefined)
  await frame.evaluate(() => window.dawnline.ready)
}

/** Puts the page into a frame, and an empty one beside it, which reaches it through their common parent. */
async function putInFrame(page: Page, query: string): Promise<Frame> {
  const target = `${test.info().project.use.baseURL}${query}#v=3&p=iss&paused=1`
  await page.evaluate(async (address) => {
    document.body.replaceChildren()
    const frame = document.createElement('iframe')
    frame.src = address
    frame.width = '900'
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(document.createElement('iframe'))
  }, target)
  const frame = page.frames().find((one) => one.url().startsWith(target.split('#')[0]!))!
  await isReady(frame)
  return frame
}

/** What a window is answered by the page in the frame, and whether its command was obeyed. */
async function ask(page: Page, frame: Frame, from: 'parent' | 'sibling'): Promise<unknown> {
  await page.evaluate((asker) => {
    const [asked, beside] = [...document.querySelectorAll('iframe')].map((one) => one.contentWindow!)
    const speaker = asker === 'parent' ? window : beside!
    const told = { answered: 'no answer' }
    Object.assign(window, { told })
    speaker.addEventListener('message', ({ data }) => Object.assign(told, { answered: data }))
    const send = (speaker as Window & { eval(text: string): (to: Window) => void }).eval(
      '(to) => to.postMessage({ dawnline: 1, id: 1, call: "setScenario", args: ["one"] }, "*")',
    )
    send(asked!)
  }, from)
  await page.waitForTimeout(SILENCE_MS)
  const { answered } = await page.evaluate(() => (window as unknown as { told: { answered: unknown } }).told)
  return { answered, preset: await frame.evaluate(() => window.dawnline.scenario().preset) }
}

test('a stranger is not answered and moves nothing: beside the page, above it, or as another host', async ({
  page,
  baseURL,
}) => {
  await withoutWebGl2(page)
  const host = await startHost(DIST, '/') // another origin than the page's
  const { origin } = new URL(host.url)
  const done = { answered: { dawnline: 1, id: 1, result: null }, preset: 'one' }
  const refused = { answered: 'no answer', preset: 'iss' }
  await page.goto(`${host.url}notices.txt`)
  for (const [query, who] of [
    ['?embed', 'whoever embeds it, where nobody is named'],
    [`?embed&origin=${origin}`, 'the one that is named'],
  ] as const) {
    const frame = await putInFrame(page, query)
    expect(await ask(page, frame, 'sibling'), `a frame beside it: ${query}`).toEqual(refused)
    await expect.poll(() => ask(page, frame, 'parent'), who).toEqual(done)
  }
  const frame = await putInFrame(page, `?embed&origin=${new URL(baseURL!).origin}`)
  expect(await ask(page, frame, 'parent'), 'another').toEqual(refused)

  // A page of its own obeys nobody, not even who opened it.
  const opened = page.waitForEvent('popup')
  await page.evaluate((address) => {
    const popup = window.open(address)!
    const answers: unknown[] = []
    Object.assign(window, { answers })
    addEventListener('message', ({ data }) => answers.push(data))
    setInterval(() => popup.postMessage({ dawnline: 1, id: 1, call: 'setScenario', args: ['one'] }, '*'), 100)
  }, `${baseURL}#v=3&p=iss&paused=1`)
  const popup = await opened
  await isReady(popup)
  await page.waitForTimeout(SILENCE_MS)
  expect(await page.evaluate(() => (window as unknown as { answers: unknown[] }).answers)).toEqual([])
  expect(await popup.evaluate(() => window.dawnline.scenario().preset)).toBe('iss')
  await host.close()
})
