import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect, open, test } from './page.ts'

const UTC = '2026-09-23T06:00:00Z'
test.use({ viewport: { width: 1280, height: 720 } })

async function saved(page: Page, button: string): Promise<{ name: string; data: Buffer }> {
  const waiting = page.waitForEvent('download', { timeout: 100_000 })
  await page.getByRole('button', { name: button }).click()
  const download: Download = await waiting
  return { name: download.suggestedFilename(), data: readFileSync(await download.path()) }
}

/** What the page shows: nothing that is saved may change it. */
const state = (page: Page) =>
  page.evaluate(() => {
    const { width, height, style } = document.querySelector('canvas')!
    return {
      canvas: [width, height, style.width, style.height],
      time: window.dawnline.time(),
      place: window.dawnline.project(7),
      hash: location.hash,
    }
  })

test('the picture is saved in 4K and the page stays as it was', async ({ page, watched: _watched }) => {
  await open(page, `t=${UTC}`)
  await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
  await page.evaluate(() => window.dawnline.snapshot()) // draws it
  const before = await state(page)
  await page.keyboard.press('x')
  await expect(page.locator('.save-preview canvas')).toBeVisible()
  const { name, data } = await saved(page, 'Save the picture (PNG)')
  expect(name).toBe('dawnline-dawn-dusk-650-20260923T060000Z-3840x2160.png')
  expect([data.readUInt32BE(16), data.readUInt32BE(20)], 'pixels').toEqual([3840, 2160])
  await expect(page.getByRole('button', { name: 'Save the picture (PNG)' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Save and print' })).toBeHidden()
  expect(await state(page)).toEqual(before)
})
