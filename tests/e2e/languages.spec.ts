/** The page in languages that nobody speaks: English with every word twice, and English in Hebrew letters from right to
 *  left, put in the place of Korean's file. Nothing may overlap, overflow its panel or be cut. */
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { language as korean } from '../../src/i18n/ko.ts'
import type { Language, Words } from '../../src/i18n/language.ts'
import { expect, open, test, withoutWebGl2 } from './page.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1100, height: 700 },
  { width: 390, height: 844 },
] as const

/** Words changed outside of their placeholders; symbols of units stay what they are. */
const pseudo = (change: (text: string) => string): Words =>
  Object.fromEntries(
    Object.entries(en).map(([key, text]) => [
      key,
      /^(unit|symbol|span|speed)\b/.test(key) ? text : change(text),
    ]),
  ) as Words

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתאבגד'
const inHebrew = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (part) =>
    part.length > 1 ? part : HEBREW[part.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)]!,
  )

const TWICE: Language = { locale: 'en', direction: 'ltr', words: pseudo((text) => `${text} ${text}`) }
const LEFTWARDS: Language = { locale: 'he', direction: 'rtl', words: pseudo(inHebrew) }

async function openIn(page: Page, language: Language, hash: string): Promise<void> {
  await page.route('**/assets/ko-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const language = ${JSON.stringify(language)}`,
    }),
  )
  await open(page, hash, '?lang=ko')
}

/** What does not fit: words outside of their panel or across each other, and boxes that hide a part of their words. */
function misfits(): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('.top, .panel, .pill, .tabs, dialog[open]')]
  const found: string[] = []
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.hidden, .skip') &&
    !isClipped(element)
  for (const box of boxes) {
    const frame = box.getBoundingClientRect()
    const name = box.className || box.tagName
    if (frame.left < -1 || frame.right > innerWidth + 1) found.push(`${name} reaches out of the window`)
    const style = getComputedStyle(box)
    if (style.overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1)
      found.push(`${name} hides ${box.scrollHeight - box.clientHeight} px of its height`)
    const words: { text: string; rect: DOMRect; parent: Element }[] = []
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement!
      if (!node.textContent!.trim() || !isShown(parent)) continue
      if (parent.closest('svg, option, select, .chart, .months, .track-words, .heat-field, .atlas-map'))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects())
        if (rect.width > 0) words.push({ text: node.textContent!.trim().slice(0, 40), rect, parent })
    }
    for (const { text, rect } of words) {
      const isBelow = box.matches('.top') && rect.bottom > frame.bottom + 1
      if (rect.left < frame.left - 1 || rect.right > frame.right + 1 || isBelow)
        found.push(`${name}: “${text}” is outside`)
    }
    // What is scrolled lies beneath a foot that nothing shines through.
    const foot = box.querySelector('.block.foot')
    if (foot && !/^rgb\(/.test(getComputedStyle(foot).backgroundColor))
      found.push(`${name}: its foot is not opaque`)
    for (const [i, one] of words.entries())
      for (const other of words.slice(i + 1)) {
        if (foot?.contains(one.parent) !== foot?.contains(other.parent)) continue
        const x = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const y = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        if (x > 2 && y > 5) found.push(`${name}: “${one.text}” lies across “${other.text}”`)
      }
    for (const control of box.querySelectorAll<HTMLElement>(
      'button, label, summary, h2, h3, th, td, dt, dd, p',
    )) {
      if (!isShown(control) || control.clientWidth === 0) continue
      if (control.scrollWidth > control.clientWidth + 1)
        found.push(
          `${name}: ${control.tagName} “${control.textContent!.slice(0, 40)}” is ${control.scrollWidth - control.clientWidth} px too wide`,
        )
    }
  }
  const panels = boxes.filter(
    (box) => isShown(box) && !box.matches('dialog, .pill') && !box.closest('.sheet'),
  )
  for (const [i, one] of panels.entries())
    for (const other of panels.slice(i + 1)) {
      const a = one.getBoundingClientRect()
      const b = other.getBoundingClientRect()
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        found.push(`${one.className} lies across ${other.className}`)
    }
  return [...new Set(found)]
}

/** Everything that opens is open. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const more of document.querySelectorAll('details')) more.open = true
  })

/** Nothing is misfitted once the layout has followed the window, which a busy machine does late. */
const fits = (page: Page, where: string) =>
  expect
    .configure({ soft: true })
    .poll(
      async () => {
        await unfold(page)
        return page.evaluate(misfits)
      },
      { message: where },
    )
    .toEqual([])

for (const [name, language] of [
  ['twice as long', TWICE],
  ['from right to left', LEFTWARDS],
] as const) {
  test(`the layout holds with words ${name}`, async ({ page, watched: _watched }) => {
    await withoutWebGl2(page)
    await page.setViewportSize(SIZES[0])
    await openIn(page, language, 'p=starlink-53&t=2026-09-23T06:00:00Z')
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language.direction)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const tabs = page.locator('.tabs button')
      const views = size.width < 760 ? [0, 1, 2, 3] : [null]
      for (const view of views) {
        if (view !== null) await tabs.nth(view).click()
        await fits(page, `${size.width} wide, view ${view}`)
      }
    }
    await page.setViewportSize(SIZES[1])
    await page.keyboard.press('?')
    await expect(page.locator('dialog[open]')).toBeVisible()
    await fits(page, 'help')
  })
}

test('from right to left the controls stand at the right and time still runs to the right', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize(SIZES[0])
  await openIn(page, LEFTWARDS, 't=2026-09-23T06:00:00Z')
  const place = (selector: string) => page.locator(selector).boundingBox()
  expect((await place('#controls'))!.x).toBeGreaterThan((await place('#comparison'))!.x + 700)
  const months = page.locator('.time .months span')
  expect((await months.first().boundingBox())!.x).toBeLessThan((await months.last().boundingBox())!.x)
  const ticks = page.locator('.time .ticks span')
  expect((await ticks.first().boundingBox())!.x).toBeLessThan((await ticks.last().boundingBox())!.x)
  expect((await place('.time .ribbon'))!.width).toBeCloseTo((await place('.time .tracks'))!.width, 0)
})

test('a language is chosen on the page by keyboard, stays in the link, and the page keeps its place', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  const chunks: string[] = []
  page.on('request', (request) => chunks.push(request.url()))
  await page.setViewportSize(SIZES[1])
  await open(page, 'altitudeKm=99&p=iss&t=2026-09-23T06:00:00Z')
  expect(
    chunks.some((url) => /\/ko-/.test(url)),
    'English readers fetch no other language',
  ).toBe(false)
  const list = page.getByRole('combobox', { name: en['language.label'] })
  await list.focus()
  await list.selectOption('ko')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('button', { name: korean.words['bar.share'] })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(
    '고도의 값 "99"는 사용할 수 없습니다. 허용 범위: 160~40,000 km.',
  )
  await expect(page).toHaveTitle(korean.words['app.title'])
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ko')
  expect(await page.evaluate(() => window.dawnline.scenario().preset)).toBe('iss')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.waitForFunction(() => window.dawnline !== undefined)
  await page.evaluate(() => window.dawnline.ready)
  await expect(page.getByRole('heading', { name: korean.words['controls.constellation'] })).toBeVisible()
  // Scripts are answered in English whatever the reader's language.
  const message = await page.evaluate(() =>
    window.dawnline.setScenario({ pue: 9 }).catch((error: Error) => error.message),
  )
  expect(message).toBe('pue 9 is not accepted: 1 to 3.')
})

test.describe('a browser that wants Korean', () => {
  test.use({ locale: 'ko-KR' })
  test('gets it without asking, and miles where the link says so', async ({ page, watched: _watched }) => {
    await withoutWebGl2(page)
    await open(page, 'p=iss', '?units=mi')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await expect(page.locator('.preset-button')).toContainText(/261\s?mi/)
    expect(new URL(page.url()).searchParams.has('lang')).toBe(false)
  })
})
