/** What a browser, a network or a host may do to the page: it says what is missing, and the rest works on. */
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'
import { expect, open, test, withoutWebGl2 } from './page.ts'

test.use({ viewport: { width: 1500, height: 800 } })

/** A part that does not come: how it is asked for, and the file that brings it. */
const PARTS: readonly { name: string; file: RegExp; ask: (page: Page) => Promise<void> }[] = [
  { name: 'Help and about', file: /\/HelpDialog-/, ask: (page) => page.keyboard.press('?') },
  { name: 'Stories', file: /\/StoryChooser-/, ask: (page) => page.keyboard.press('t') },
  { name: 'Save and print', file: /\/SaveDialog-/, ask: (page) => page.keyboard.press('x') },
  {
    name: 'Share and save',
    file: /\/ShareDialog-/,
    ask: (page) => page.getByRole('button', { name: 'Share' }).click(),
  },
  { name: 'Battery atlas', file: /\/AtlasPanel-/, ask: (page) => page.keyboard.press('b') },
]

test('a dialog or panel that does not come is named, the rest works, and it can be asked for again', async ({
  page,
}) => {
  await open(page, 'v=3')
  for (const { name, file, ask } of PARTS) {
    await page.route(file, (route) => route.abort())
    await ask(page)
    const fault = page.locator('.fault.over')
    await expect(fault, name).toContainText(`${name} cannot be shown: its file did not come.`)
    await expect(page.getByRole('complementary', { name: 'Comparison' })).toBeVisible()
    await page.unroute(file)
    await fault.getByRole('button', { name: 'Try again' }).click()
    await expect(
      page.getByRole(name === 'Battery atlas' ? 'complementary' : 'dialog', { name }),
    ).toBeVisible()
    await expect(fault).toHaveCount(0)
    await page.keyboard.press('Escape')
  }
})

/** What the page is opened in. Without a picture, which takes most of the time; the sentence in its place is no fault. */
async function openIn(page: Page, what: string, surround: (argument: unknown) => void, argument: unknown) {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  await withoutWebGl2(page)
  await page.addInitScript(surround, argument)
  await page.goto('./#v=3')
  await expect(page.getByRole('heading', { name: 'Dawnline' }), what).toBeVisible()
  await expect(page.locator('.chart canvas').first(), what).toBeVisible()
  await expect(page.locator('.fault'), what).toHaveCount(0)
  await page.close()
  expect(thrown, what).toEqual([])
}

test('whatever the browser says its languages are, the page opens', async ({ context }) => {
  for (const language of ['en-US@posix', 'C', 'en_US', '', 'de-u-', 'x-klingon', undefined, null]) {
    const told = (it: unknown) => {
      for (const name of ['language', 'languages'])
        Object.defineProperty(navigator, name, {
          get: () => (name === 'language' || it === undefined || it === null ? it : [it]),
          configurable: true,
        })
    }
    await openIn(await context.newPage(), `language ${language}`, told, language)
  }
})

test('a browser started without a language opens the page', async ({ baseURL }) => {
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C', LANGUAGE: '' }
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS, env })
  const context = await browser.newContext(baseURL ? { baseURL } : {})
  await openIn(await context.newPage(), 'LANG=C', () => {}, null)
  await browser.close()
})

test('what a browser lacks or forbids, the page does without', async ({ context }) => {
  const LACKING: readonly [string, string, string][] = [
    ['matchMedia', 'window', 'matchMedia'],
    ['ResizeObserver', 'window', 'ResizeObserver'],
    ['Intl.DisplayNames', 'Intl', 'DisplayNames'],
    ['Intl.PluralRules', 'Intl', 'PluralRules'],
    ['Intl.ListFormat', 'Intl', 'ListFormat'],
    ['URL.canParse', 'URL', 'canParse'],
    ['structuredClone', 'window', 'structuredClone'],
  ]
  for (const [what, on, name] of LACKING) {
    const without = (it: unknown) => {
      const [of, member] = it as [string, string]
      delete (of === 'window' ? window : (window as unknown as Record<string, object>)[of]!)[member as never]
    }
    await openIn(await context.newPage(), `without ${what}`, without, [on, name])
  }
  const deny = () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  await openIn(await context.newPage(), 'storage denied', deny, null)
  for (const ratio of [0, Number.NaN])
    await openIn(
      await context.newPage(),
      `pixel ratio ${ratio}`,
      (it) => Object.defineProperty(window, 'devicePixelRatio', { value: it, configurable: true }),
      ratio,
    )
})

test('where a canvas may not even be asked for a picture, the page says so and works', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('Blocked.')
    }
  })
  await page.goto('./#v=3')
  await expect(page.getByText('This browser shows no WebGL2')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Comparison' })).toBeVisible()
})
