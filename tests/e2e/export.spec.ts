import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, test, withoutWebGl2 } from './page.ts'

async function save(page: Page, label: RegExp, format: string): Promise<{ name: string; data: Buffer }> {
  await page.getByRole('button', { name: label }).first().click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).and(page.locator(':visible')).click(),
  ])
  return { name: download.suggestedFilename(), data: readFileSync(await download.path()) }
}

test('charts and the atlas are saved as drawing, picture and values', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 't=2026-09-23T06:00:00Z&atlas=ltan')
  await page.getByText('24\u00a0h', { exact: true }).click()
  for (const [label, name] of [
    [/^Save: Battery atlas/, 'dawnline-atlas-local-time-2026'],
    [/^Save: Power available/, 'dawnline-power-24h-2026-09-22'],
    [/^Save: Day of the year/, 'dawnline-shadow-ring-2026'],
  ] as const) {
    const svg = await save(page, label, 'Drawing (SVG)')
    expect(svg.name).toBe(`${name}.svg`)
    const parsed = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml')
      const error = document.querySelector('parsererror')?.textContent ?? ''
      return {
        error,
        root: document.documentElement.tagName,
        paths: document.querySelectorAll('path').length,
      }
    }, svg.data.toString('utf8'))
    expect(parsed.error).toBe('')
    expect(parsed.root).toBe('svg')
    expect(parsed.paths).toBeGreaterThan(0)
    const png = await save(page, label, 'Picture (PNG)')
    expect(png.name).toBe(`${name}.png`)
    expect(png.data.subarray(1, 4).toString()).toBe('PNG')
    expect(png.data.readUInt32BE(16)).toBeGreaterThan(1600) // pixels across
    const csv = (await save(page, label, 'Values (CSV)')).data.toString('utf8')
    expect(csv).toMatch(/^# Dawnline /)
    expect(csv).toMatch(/\n# Made at: http.*#v=3/)
  }
})

test('the year hour by hour is computed when it comes into sight, and can be saved', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'p=iss&t=2026-09-23T06:00:00Z&room=year')
  const section = page.getByRole('region', { name: 'The year, hour by hour' })
  await section.scrollIntoViewIfNeeded()
  await expect(section.getByRole('img').first()).toHaveAccessibleName(
    /^ISS orbit has full light in .* of nameplate/,
  )
  await expect(section.getByRole('img')).toHaveCount(2)
  const csv = (await save(page, /^Save: The year, hour by hour/, 'Values (CSV)')).data.toString('utf8')
  expect(
    csv
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ).toHaveLength(8761)
  expect(csv).toContain('# Licence: Phoenix')
  await page.getByRole('tab', { name: 'Battery' }).click()
  const storage = (await save(page, /^Save: Storage needed/, 'Values (CSV)')).data.toString('utf8')
  expect(storage).toMatch(/\nISS orbit,2\.\d+/)
})
