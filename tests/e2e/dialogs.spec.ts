/** Whatever opens over the picture takes the focus and gives it back to what opened it. */
import { expect, open, test, withoutWebGl2 } from './page.ts'

const DIALOGS = [
  { button: 'Help and about', dialog: 'Help and about' },
  { button: 'Save and print', dialog: 'Save and print' },
  { button: 'Stories', dialog: 'Stories' },
  { button: 'Share', dialog: 'Share and save' },
] as const

test.use({ viewport: { width: 1500, height: 800 } })

test('every dialog gives the focus back, by Escape and by its button', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'v=3')
  for (const { button, dialog } of DIALOGS) {
    const opener = page.getByRole('banner').getByRole('button', { name: button, exact: true })
    const shown = page.getByRole('dialog', { name: dialog })
    for (const how of ['Escape', 'button']) {
      await opener.press('Enter')
      await expect(shown).toBeVisible()
      expect(await shown.evaluate((box) => box.contains(document.activeElement)), `${dialog} has it`).toBe(
        true,
      )
      if (how === 'Escape') await page.keyboard.press('Escape')
      else await shown.locator('.dialog-head button').press('Enter')
      await expect(shown).toHaveCount(0)
      await expect(opener, `${dialog}, ${how}`).toBeFocused()
    }
  }
})

test('an editor outlives a dialog over it and an audience, with what was written', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'v=3')
  await page.getByRole('button', { name: 'Stories' }).click()
  await page.getByRole('button', { name: 'New story' }).click()
  const editor = page.locator('.story-editor')
  await editor.getByLabel('Caption').last().fill('It begins')
  await editor.getByRole('button', { name: 'Capture what is shown as a step' }).click()
  await page.getByRole('banner').getByRole('button', { name: 'Help and about' }).click()
  await expect(page.getByRole('dialog', { name: 'Help and about' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(editor.getByLabel('Caption').first()).toHaveValue('It begins')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(editor).toHaveCount(0)
  await page.getByRole('button', { name: 'End presenting' }).click()
  await expect(editor.getByLabel('Caption').first()).toHaveValue('It begins')
  await editor.getByRole('button', { name: 'Close the stories' }).click()
  await expect(editor).toHaveCount(0)
})
