import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { axeViolations, cli, expect, open, test, withoutWebGl2 } from './page.ts'
import { rests } from './rests.ts'

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
  await expect.poll(() => page.url(), 'the link follows').toContain('#v=3')
  const before = await state(page)
  await page.keyboard.press('x')
  await expect(page.locator('.save-preview canvas')).toBeVisible()
  const { name, data } = await saved(page, 'Save the picture (PNG)')
  expect(name).toBe('dawnline-dawn-dusk-650-20260923T060000Z-3840x2160.png')
  expect([data.readUInt32BE(16), data.readUInt32BE(20)], 'pixels').toEqual([3840, 2160])
  await expect(page.getByRole('button', { name: 'Save the picture (PNG)' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Save and print' })).toBeHidden()
  await expect.poll(() => state(page)).toEqual(before)
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
  await expect.poll(() => page.url(), 'the link follows').toContain('#v=3')
  const before = await state(page)
  await page.keyboard.press('x')
  await page.getByText('Film', { exact: true }).click()
  await page.getByLabel('Length in seconds').fill('0')
  await page.getByRole('button', { name: 'Make the film' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '"0"' })).toBeVisible()
  await page.getByLabel('Length in seconds').fill('1')
  await page.getByLabel('Size', { exact: true }).selectOption({ label: '1280 × 720, HD' })
  await page.getByLabel('Frames').selectOption({ label: '24 per second' })
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

  // Long enough to be stopped on any machine.
  await page.getByLabel('Length in seconds').fill('60')
  await page.getByRole('button', { name: 'Make the film' }).click()
  await expect(page.getByText(/^Frame ([2-9]|\d{2,}) of 1,?440$/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Make the film' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Save and print' })).toBeHidden()
  // The link follows half a second behind.
  await expect.poll(() => state(page), 'the page is as it was').toEqual(before)
})

test('the scene is a table too: by keyboard alone, its planes add up to the totals, a row leads to its satellite', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, `p=starlink-53&t=${UTC}`)
  await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
  const totals = await page.evaluate(() => window.dawnline.totals())
  await page.keyboard.press('l')
  const table = page.getByRole('table', { name: '53° shell, 23 Sep 2026, 06:00:00 UTC' })
  await expect(table).toBeVisible()
  const column = async (name: string) => {
    const heads = await table.getByRole('columnheader').allTextContents()
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((rows, index) => rows.map((row) => row.children[index]!.textContent), heads.indexOf(name))
    return cells.map((cell) => Number(cell.replaceAll(',', '')))
  }
  const sum = async (name: string) => {
    let total = 0
    for (;;) {
      total += (await column(name)).reduce((a, b) => a + b, 0)
      const next = page.getByRole('button', { name: 'Next rows' })
      if ((await next.count()) === 0 || (await next.isDisabled())) return total
      await next.press('Enter')
    }
  }
  const first = page.getByLabel('First row shown')
  expect(await sum('In Earth’s shadow')).toBe(totals.inUmbra)
  if (await first.count()) await first.fill('1')
  expect(await sum('Satellites')).toBe(1584)
  const { name, data } = await saved(page, 'Save the table (CSV)')
  expect(name).toBe('dawnline-starlink-53-20260923T060000Z-planes.csv')
  expect(data.toString('utf8')).toMatch(/\nplane,group,altitudeKm,.*\n1,1,550,53,/)

  await page.getByRole('radio', { name: 'Satellite', exact: true }).press('Space')
  await page.getByLabel('First row shown').fill('1001')
  await page.getByRole('button', { name: 'Select satellite 1003 and show it' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Satellite 1003', exact: true })).toBeVisible()
})

test('the data say what the page shows, and the command line opens them', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, `p=starlink-53&altitudeKm=600&t=${UTC}`)
  await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
  const totals = await page.evaluate(() => window.dawnline.totals())
  await page.keyboard.press('x')
  await page.getByRole('radio', { name: 'Data' }).press('Space')
  const { name, data } = await saved(page, 'Save the data (ZIP)')
  expect(name).toBe('dawnline-starlink-53-20260923T060000Z.zip')
  const files = new Map(
    Object.entries(unzipSync(data)).map(([path, bytes]) => [path.split('/')[1]!, strFromU8(bytes)]),
  )
  expect([...files.keys()]).toEqual([
    'README.txt',
    'scenario.json',
    'totals.json',
    'totals.csv',
    'comparison.csv',
    'planes.csv',
    'year.csv',
  ])
  const readme = files.get('README.txt')!
  for (const part of [
    'totals.csv',
    'itPowerW',
    'Licence: ',
    'Cite as: Dawnline',
    'Made at: http',
    'altitudeKm=600',
  ])
    expect(readme).toContain(part)
  const rows = (file: string) =>
    files
      .get(file)!
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(','))
  const value = (key: string) => Number(rows('totals.csv').find(([quantity]) => quantity === key)![1])
  expect(value('inUmbra')).toBe(totals.inUmbra)
  const { utc, inUmbra, itPowerW } = JSON.parse(files.get('totals.json')!)
  expect({ utc: Date.parse(utc), inUmbra, itPowerW }).toEqual({
    utc: Date.parse(UTC),
    inUmbra: totals.inUmbra,
    itPowerW: totals.itPowerW,
  })
  expect(value('itPowerW')).toBe(totals.itPowerW)
  expect(rows('planes.csv').length, 'a head and 72 planes').toBe(73)
  expect(rows('year.csv').length, 'a head and the days').toBe(366)
  const path = join(mkdtempSync(join(tmpdir(), 'data-')), 'scenario.json')
  writeFileSync(path, files.get('scenario.json')!)
  const fleet = cli('fleet', '--scenario', path, '--utc', UTC)
  expect(fleet.inUmbra).toBe(totals.inUmbra)
  expect(Math.abs(fleet.itPowerW / totals.itPowerW - 1)).toBeLessThan(1e-9)
})

test('the hand-out is one page of paper with both sides, sources and the link', async ({
  page,
  watched: _watched,
}) => {
  await open(page, `p=starlink-53&t=${UTC}`)
  await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
  await page.keyboard.press('x')
  await page.getByRole('radio', { name: 'Hand-out' }).press('Space')
  const paper = page.getByRole('region', { name: 'Hand-out' })
  await expect(paper.getByRole('img').first()).toBeVisible()
  // Its words follow; a picture of the million takes a processor half a minute.
  await page.evaluate(() => window.dawnline.setScenario('spacex-million'))
  await expect(paper.getByRole('heading', { name: 'SpaceX’s million' })).toBeVisible()
  for (const row of ['Satellites 1,000,000', 'Computing now', 'Price of energy to the computers']) {
    await expect(paper.getByRole('row', { name: row })).toBeVisible()
  }
  await expect(paper.getByText('FCC').first()).toBeVisible()
  await expect(paper.getByRole('link', { name: /#v=3&p=spacex-million/ })).toBeVisible()
  expect(
    await paper
      .getByRole('img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBe(2160)
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, preferCSSPageSize: true, printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length, `pages of ${format}`).toBe(1)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#root')).toBeHidden()
})

test('every sheet of the dialog is accessible and fits, on a desk and on a phone', async ({
  page,
  watched: _watched,
}) => {
  await open(page, `p=starlink-53&t=${UTC}`)
  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog', { name: 'Save and print' })
  await expect(dialog).toBeVisible()
  const names = await dialog.locator('.segmented').first().locator('label').allTextContents()
  for (const sheet of names) {
    await dialog.getByText(sheet, { exact: true }).first().click()
    if (sheet === 'Hand-out') await expect(page.locator('.handout-preview img')).toBeVisible()
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const) {
      const where = `${sheet}, ${width} px wide`
      await page.setViewportSize({ width, height })
      await rests(dialog)
      expect(await axeViolations(page, 'dialog.save'), where).toEqual([])
      expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth), where).toBe(true)
    }
  }
})
