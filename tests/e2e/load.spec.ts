import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, open, test } from './page.ts'

const DIST = join(import.meta.dirname, '../../dist')
const MOST_BYTES = 400_000
/** Drawn once the picture stands, and asked for then. */
const AFTER_PICTURE = /^Chart(Table)?-/

test('the first load is at most 400 kB of scripts, compressed, workers included', async ({
  page,
  watched: _,
}) => {
  const paths = new Set<string>()
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) paths.add(pathname)
  })
  await open(page, '')
  const scripts = [...paths]
    .filter((path) => !AFTER_PICTURE.test(basename(path)))
    .map((path) => ({ name: basename(path), bytes: gzipSync(readFileSync(join(DIST, path))).length }))
    .sort((a, b) => b.bytes - a.bytes)
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0)
  console.log(`first load: ${bytes} bytes`, scripts.slice(0, 8))
  const names = scripts.map(({ name }) => name).join()
  expect(names).toContain('first-')
  expect(names).toContain('worker')
  expect(names).not.toMatch(/NearBodies|ObjectDiamonds|SkyDome|RideLabels/)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})
