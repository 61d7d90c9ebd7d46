/** What a browser, a network or a host may do to the page: it says what is missing, and the rest works on. */
import type { Page } from '@playwright/test'
import { expect, open, test } from './page.ts'

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
  await open(page, 'v=1')
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
