/** Whatever a browser reports of itself, lacks or forbids: the page opens. */
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'
import { expect, test, withoutWebGl2 } from './page.ts'

test.use({ viewport: { width: 1500, height: 800 } })

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

for (const [what, words, spoil] of [
  [
    'may not even be asked for a picture',
    'This browser shows no WebGL2',
    () => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('Blocked.')
      }
    },
  ],
  [
    'had a context when it was asked, and has none to spare',
    'The picture stopped',
    () => {
      const original = HTMLCanvasElement.prototype.getContext
      let left = 1
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
        return asked[0] === 'webgl2' && left-- <= 0 ? null : Reflect.apply(original, this, asked)
      } as typeof original
    },
  ],
] as const)
  test(`where a canvas ${what}, the page says so and works`, async ({ page }) => {
    await page.addInitScript(spoil)
    await page.goto('./#v=3')
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByRole('figure').filter({ hasText: 'A still picture of' })).toContainText(
      '64 satellites',
    )
    await expect(page.getByRole('complementary', { name: 'Comparison' })).toBeVisible()
  })

test('a browser that is too old is told so in a sentence, and what it lacks', async ({ context }) => {
  const LACKING: readonly [string, () => void][] = [
    ['Array.prototype.toSorted', () => delete (Array.prototype as { toSorted?: unknown }).toSorted],
    ['popovers', () => delete (HTMLElement.prototype as { popover?: unknown }).popover],
    ['dialogs', () => delete (HTMLDialogElement.prototype as { showModal?: unknown }).showModal],
  ]
  for (const [what, without] of LACKING) {
    const page = await context.newPage()
    await page.addInitScript(without)
    await page.goto('./')
    await expect(page.getByRole('alert')).toHaveText(
      `The page needs a newer browser: Chrome or Edge 114, Firefox 125, Safari 17, or a later one. This one lacks ${what}.`,
    )
    await page.close()
  }
})

test('in a frame without an address of its own there is at least a sentence', async ({ page, baseURL }) => {
  await page.setContent(`<iframe sandbox="allow-scripts" src="${baseURL}" width="900" height="600"></iframe>`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'Dawnline' })).toBeVisible()
  await expect(frame.locator('p').first()).toContainText(/does not start|Starting/)
})
