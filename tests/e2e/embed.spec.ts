import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'
import { expect, open, test, withoutWebGl2 } from './page.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
    return (await axe.run()).violations.map(({ id }) => id)
  })
}

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (!frame) throw new Error('There is no frame.')
  return frame
}

test('the example page drives the frame by messages, and shows what it answers', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto('./embed-example.html')
  const status = page.getByRole('status')
  await expect(status).toHaveText('The frame is ready.', { timeout: 60_000 })
  const frame = await frameOf(page)
  const inFrame = frame.locator('.brand-name')
  await expect(inFrame).toContainText('53° shell')
  await expect(page.locator('#totals')).toContainText('1,584 satellites')
  const picture = () => page.locator('iframe').screenshot()
  const before = await picture()

  await page.getByLabel('Constellation').selectOption('dawn-dusk-650')
  await expect(inFrame).toContainText('Dawn–dusk ring')
  await expect(page.locator('#totals')).toContainText('64 satellites')
  await expect.poll(async () => (await picture()).equals(before), 'the picture has changed').toBe(false)

  await page.getByLabel('Altitude').fill('1200')
  await expect.poll(() => frame.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)).toBe(1200)
  await page.getByRole('button', { name: 'Midsummer' }).click()
  await expect(frame.locator('.pill-time')).toContainText('21 Jun 2026')
  await page.getByRole('button', { name: 'Play an hour a second' }).click()
  await expect.poll(() => frame.evaluate(() => window.dawnline.time())).not.toBe('2026-06-21T06:00:00Z')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.getByRole('button', { name: 'Ask for 90 km' }).click()
  await expect(status).toHaveText('altitudeKm 90 is not accepted: 160 to 40000 km.')
  await expect(page.locator('#log')).toContainText('"error":"altitudeKm 90 is not accepted')
  expect(await frame.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)).toBe(1200)
  await page.locator('iframe').evaluate((element) => element.setAttribute('inert', ''))
  await expect.poll(() => violations(page)).toEqual([])
})

/** After the page has all that it answers with. */
const SILENCE_MS = 700
/** Puts the page into a frame of an otherwise empty page of the same host, and asks it for the time: what it answers,
 *  "no answer" where it is ready and silent. */
async function askInFrame(page: Page, query: string): Promise<unknown> {
  await page.goto('./docs/keys.md')
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve))
    const told = { answer: 'no answer' }
    Object.assign(window, { told })
    addEventListener('message', ({ data }) => Object.assign(told, { answer: data }))
    frame.contentWindow!.postMessage({ dawnline: 1, id: 1, call: 'version' }, '*')
  }, `../${query}#v=3&p=one&paused=1`)
  const frame = await frameOf(page)
  await frame.waitForFunction(() => window.dawnline !== undefined)
  await frame.evaluate(() => window.dawnline.ready)
  await page.waitForTimeout(SILENCE_MS)
  return page.evaluate(() => (window as unknown as { told: { answer: unknown } }).told.answer)
}

test('where the address names who may command, nobody else is answered', async ({
  page,
  baseURL,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  const { origin } = new URL(baseURL!)
  const answer = { dawnline: 1, id: 1, result: expect.stringMatching(/^\d/) }
  const asked = (query: string) => expect.poll(() => askInFrame(page, query), query)
  await asked('?embed').toEqual(answer)
  await asked(`?embed&origin=https://example.org,${origin}`).toEqual(answer)
  expect(await askInFrame(page, '?embed&origin=https://example.org')).toBe('no answer')
  expect(await askInFrame(page, '?embed&origin=nonsense')).toBe('no answer')
  await expect((await frameOf(page)).getByRole('alert')).toContainText('nonsense')
})

test('the embedded page has the parts that its address names', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  const part = {
    title: page.getByRole('link', { name: 'Open full page' }),
    clock: page.getByRole('region', { name: 'Clock' }),
    time: page.locator('.panel.bottom'),
    controls: page.locator('#controls'),
    panel: page.locator('#comparison'),
    story: page.getByRole('region', { name: 'Story' }),
  }
  const visible = async () => {
    const names = []
    for (const [name, locator] of Object.entries(part)) if (await locator.isVisible()) names.push(name)
    return names
  }
  const link = 'story=batteries.2&compare=none&paused=1'
  await page.setViewportSize({ width: 1200, height: 700 })
  await open(page, link, '?embed')
  await expect(part.story).toBeVisible()
  await expect.poll(visible).toEqual(['title', 'clock', 'story'])
  await open(page, link, '?embed=controls,time,panel,story')
  await expect(part.story).toBeVisible()
  await expect.poll(visible).toEqual(['time', 'controls', 'panel', 'story'])
  await expect.poll(() => violations(page)).toEqual([])
  await page.setViewportSize({ width: 700, height: 400 })
  await open(page, 'p=one&paused=1', '?embed=controls,clock')
  await expect.poll(visible).toEqual(['clock'])
  await page.getByRole('button', { name: 'Controls' }).click()
  await expect.poll(visible).toEqual(['clock', 'controls'])
  await expect.poll(() => violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(visible).toEqual(['clock'])
  await open(page, 'p=one&paused=1', '?embed=clock,picture')
  await expect(page.getByRole('alert')).toContainText('picture')
  await expect.poll(visible).toEqual(['clock'])
})

test('the HTML of the dialog shows what it promises', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'p=iss&altitudeKm=500&t=2026-09-23T06:00:00Z&paused=1', '?lang=en')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await dialog.getByText('In another page').click()
  const code = dialog.getByLabel('HTML of the frame')
  await expect(code).toHaveValue(/src="http[^"]*\/\?embed&amp;lang=en#v=3&amp;p=iss&amp;altitudeKm=500/)
  await expect(code).toHaveValue(/title="ISS orbit, changed in Dawnline"/)
  await expect(code).toHaveValue(/loading="lazy" .*aspect-ratio: 16 \/ 9/)
  await dialog.getByLabel('Controls', { exact: true }).check()
  await dialog.getByLabel('Story that is told').uncheck()
  await dialog.getByText('Fixed', { exact: true }).click()
  await dialog.getByLabel('Width (px)').fill('90')
  await expect(dialog.getByRole('alert').filter({ hasText: '90' })).toHaveText(
    'Width "90" is not accepted: 200 to 4,000 px, whole.',
  )
  await expect(code).toBeHidden()
  await dialog.getByLabel('Width (px)').fill('900')
  await dialog.getByLabel('Height (px)').fill('600')
  await expect(dialog.getByText('900 × 600 px.')).toBeVisible()
  await dialog.getByLabel('Who may command it').fill('https://example.org/page')
  await expect(code).toHaveValue(
    /\?embed=title,clock,controls&amp;origin=https:\/\/example\.org&amp;lang=en#/,
  )
  await expect(code).toHaveValue(/width="900" height="600"/)
  await expect.poll(() => violations(page)).toEqual([])
  const html = await code.inputValue()
  await page.goto('./docs/keys.md')
  await page.evaluate((text) => document.body.insertAdjacentHTML('afterbegin', text), html)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'ISS orbit, changed in Dawnline' })).toBeVisible()
  await expect(frame.locator('#controls')).toBeVisible()
  await expect.poll(() => page.locator('iframe').boundingBox()).toMatchObject({ width: 900, height: 600 })
})
