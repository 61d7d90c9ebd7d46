/** The page as one file, opened by a double click: no host, no network, nothing beside it. */
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, type Page } from '@playwright/test'
import { cli, colourAt, expect } from './page.ts'

const UTC = '2026-09-23T06:00:00Z'
/** Nothing in the picture but satellites and the Earth. */
const BARE = 'shadow=false&orbits=false&labels=false&stars=false&siteMarker=false&compare=none'
/** Of July 2006; satellite.js flies it in a worker of its own. */
const ELEMENTS = `1 06251U 62025E   06176.82412014  .00008885  00000-0  12808-3 0  3985
2 06251  58.0579  54.0425 0030035 139.1568 221.1854 15.56387291  6774`
const RELATIVE_TOLERANCE = 1e-9

interface Stick {
  url: string
  errors: string[]
  requests: string[]
}

/** A copy of the file alone in a folder, with every request but its own refused and noted. */
const test = base.extend<{ stick: Stick }>({
  stick: async ({ page, context }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stick '))
    const file = join(folder, 'dawnline.html')
    copyFileSync(join(import.meta.dirname, '../../dist/dawnline.html'), file)
    const stick: Stick = { url: pathToFileURL(file).href, errors: [], requests: [] }
    await context.setOffline(true)
    await context.route('**/*', (route) => {
      const url = route.request().url()
      if (url.split(/[?#]/)[0] === stick.url || /^(data|blob):/.test(url)) return route.continue()
      stick.requests.push(url)
      return route.abort()
    })
    page.on('console', (message) => {
      if (message.type() === 'error') stick.errors.push(message.text())
    })
    page.on('pageerror', (error) => stick.errors.push(error.message))
    await use(stick)
    expect(stick.errors, 'console errors').toEqual([])
    expect(stick.requests, 'requests').toEqual([])
  },
})

async function open(page: Page, { url }: Stick, hash: string): Promise<void> {
  await page.goto(`${url}#${hash}`)
  await page.waitForFunction(() => window.dawnline !== undefined)
  await page.evaluate(async () => {
    await window.dawnline.ready
    window.dawnline.pause()
  })
}

test.use({ viewport: { width: 1280, height: 720 } })

test('one file shows true totals, dots of the right colour, the ground and the Earth', async ({
  page,
  stick,
}) => {
  const fleet = cli('fleet', '--preset', 'starlink-53', '--utc', UTC)
  const { positions } = cli('constellation', '--preset', 'starlink-53', '--utc', UTC, '--limit', '1584')
  await open(page, stick, `p=starlink-53&t=${UTC}&cam=125,20,3.4&${BARE}`)
  await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
  const totals = await page.evaluate(() => window.dawnline.totals())
  expect(totals.inUmbra).toBe(fleet.inUmbra)
  expect(Math.abs(totals.itPowerW / fleet.itPowerW - 1)).toBeLessThan(RELATIVE_TOLERANCE)
  expect(totals.ground?.site).toBe('phoenix-az')
  expect(totals.ground?.pvCapacityW).toBeGreaterThan(totals.itPowerW)

  const places = await page.evaluate(
    (count) => Array.from({ length: count }, (_, id) => window.dawnline.project(id)),
    positions.length,
  )
  const alone = places.flatMap((place, id) => {
    if (!place) return []
    const isNear = places.some(
      (other, j) => other && j !== id && Math.hypot(other.x - place.x, other.y - place.y) < 12,
    )
    return isNear ? [] : [{ place, sunlit: positions[id].sunlit as number }]
  })
  const lit = alone.find(({ sunlit }) => sunlit === 1)!
  const dark = alone.find(({ sunlit }) => sunlit === 0)!
  const [r, , b] = await colourAt(page, lit.place)
  expect(r - b, 'gold in sunlight').toBeGreaterThan(40)
  const [darkR, , darkB] = await colourAt(page, dark.place)
  expect(darkB - darkR, 'blue in shadow').toBeGreaterThan(40)
})

test('one file has all parts of the page: the atlas, the year, imported objects, presenting, the link', async ({
  page,
  stick,
}) => {
  await open(page, stick, `t=${UTC}`)
  await page.keyboard.press('b')
  await expect(page.getByRole('img', { name: /^Storage per kW of load at 18:00/ })).toBeVisible()
  await page.keyboard.press('b')
  await page.evaluate(() => window.dawnline.setScenario('iss'))
  await page.waitForFunction(() => location.hash.includes('p=iss'))
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'End presenting' })).toBeVisible()
  await page.keyboard.press('p')
  await page.getByText('Real objects', { exact: true }).click()
  await page.getByLabel('Or paste element sets').fill(ELEMENTS)
  await page.getByRole('button', { name: 'Import the text' }).click()
  await expect(page.getByText('1 object from pasted text')).toBeVisible()
  await page.getByLabel('Or paste element sets').blur()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('About', { exact: true }).click()
  await expect(page.getByText('This page is one file: it needs no network and no other file.')).toBeVisible()
  for (const [name, words] of [
    ['Pictures, data, fonts and libraries made by others', 'NASA Visible Earth'],
    ['For the classroom: five exercises with answers', 'fifteen nights'],
  ] as const) {
    const text = await page
      .getByRole('link', { name })
      .evaluate(async (link: HTMLAnchorElement) => (await fetch(link.href)).text())
    expect(text).toContain(words)
  }
})
