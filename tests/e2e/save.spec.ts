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

interface EncodedFrame {
  timestamp: number
  hash: string
}

/** Notes what reaches the encoder: each frame's time and a digest of its pixels. */
const noteFrames = () => {
  const noted: Promise<EncodedFrame>[] = []
  Object.assign(window, { noted })
  const { encode } = VideoEncoder.prototype
  VideoEncoder.prototype.encode = function (frame, options) {
    const copy = frame.clone()
    const digest = async () => {
      const pixels = new Uint8Array(copy.allocationSize())
      await copy.copyTo(pixels)
      const { timestamp } = copy
      copy.close()
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', pixels))
      return { timestamp, hash: Array.from(bytes.slice(0, 8)).join(' ') }
    }
    noted.push(digest())
    return encode.call(this, frame, options)
  }
}
const notedFrames = (page: Page): Promise<EncodedFrame[]> =>
  page.evaluate(() => {
    const { noted } = window as unknown as { noted: Promise<EncodedFrame>[] }
    return Promise.all(noted.splice(0))
  })

/** As a player sees it, on a page of its own: this one may show no films. */
async function played(page: Page, data: Buffer, type: string) {
  const player = await page.context().newPage()
  const seen = await player.evaluate(
    async ([base64, kind]) => {
      const video = document.createElement('video')
      video.src = `data:${kind};base64,${base64}`
      await new Promise((resolve, reject) => {
        video.onloadedmetadata = resolve
        video.onerror = () => reject(new Error(video.error?.message))
      })
      return { durationS: video.duration, size: [video.videoWidth, video.videoHeight] }
    },
    [data.toString('base64'), type] as const,
  )
  await player.close()
  return seen
}

test('a film’s frames are those of their instants: made twice they are the same, in WebM and in MP4', async ({
  page,
  watched: _watched,
}) => {
  test.slow()
  await page.addInitScript(noteFrames)
  await open(page, `p=starlink-53&t=${UTC}&rate=600&cam=-62,30,12`)
  await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
  await page.evaluate(() => window.dawnline.snapshot())
  const before = await state(page)
  await page.keyboard.press('x')
  await page.getByText('Film', { exact: true }).click()
  await page.getByLabel('Length in seconds').fill('0')
  await page.getByRole('button', { name: 'Make the film' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '"0"' })).toBeVisible()
  await page.getByLabel('Length in seconds').fill('1')
  await page.getByLabel('Size').selectOption({ label: '1280 × 720, HD' })
  await page.getByLabel('Frames').selectOption({ label: '24 a second' })
  const films: EncodedFrame[][] = []
  for (const format of ['WebM', 'MP4']) {
    await page.getByText(format, { exact: true }).click()
    const { name, data } = await saved(page, 'Make the film')
    expect(name).toBe(`dawnline-starlink-53-20260923T060000Z-1280x720-24fps.${format.toLowerCase()}`)
    const { durationS, size } = await played(page, data, `video/${format.toLowerCase()}`)
    expect(durationS).toBeCloseTo(1, 2)
    expect(size).toEqual([1280, 720])
    films.push(await notedFrames(page))
  }
  const [first, second] = films
  expect(first!.length).toBe(24)
  expect(
    first!.map(({ timestamp }) => Math.round((timestamp * 24) / 1e6)),
    'even times',
  ).toEqual(Array.from({ length: 24 }, (_, index) => index))
  expect(new Set(first!.map(({ hash }) => hash)).size, 'every frame shows another instant').toBe(24)
  expect(second).toEqual(first)

  await page.getByRole('button', { name: 'Make the film' }).click()
  await expect(page.getByText(/^Frame [2-9] of 24$/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Make the film' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Save and print' })).toBeHidden()
  expect(await state(page), 'the page is as it was').toEqual(before)
})
