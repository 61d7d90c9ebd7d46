import { expect, open, test, withoutWebGl2 } from './page.ts'

test('a story is told by keys, its caption is computed, its step is in the link', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page.context())
  await open(page, 'v=3&paused=1')
  await page.keyboard.press('t')
  const dialog = page.getByRole('dialog', { name: 'Stories' })
  await dialog
    .getByRole('listitem')
    .filter({ hasText: 'Why orbit avoids batteries' })
    .getByRole('button', { name: 'Play' })
    .click()
  const story = page.getByRole('region', { name: 'Story' })
  await expect(story).toContainText('Phoenix at night: the panels give 0')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(story).toContainText('3 of 10')
  await expect(story).toContainText('550')
  await expect.poll(() => page.evaluate(() => window.dawnline.scenario().preset)).toBe('starlink-53')
  await expect.poll(() => page.url()).toContain('story=batteries.3')

  // What the user decides goes into the caption.
  await page.evaluate(() => window.dawnline.setScenario({ groups: [{ altitudeKm: 800 }] }))
  await expect(story).toContainText('800')

  const copy = await page.context().newPage()
  await copy.goto(page.url())
  await expect(copy.getByRole('region', { name: 'Story' })).toContainText('3 of 10')
  await copy.close()

  await story.getByRole('button', { name: 'End the story' }).click()
  await expect(story).toBeHidden()
})

test('presenting: arrows lead on, numbers jump, B blanks, H hides, Escape ends', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'v=3&paused=1&story=million.1', '?present')
  const story = page.getByRole('region', { name: 'Story' })
  await expect(story).toContainText('1 of 8')
  await page.keyboard.press('ArrowRight')
  await expect(story).toContainText('2 of 8')
  await page.keyboard.press('5')
  await expect(story).toContainText('5 of 8')
  await expect.poll(() => page.evaluate(() => window.dawnline.totals().satellites)).toBe(1_000_000)
  await page.keyboard.press('b')
  await expect(page.locator('.blank')).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('h')
  await expect(story).toBeHidden()
  await page.keyboard.press('h')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
})

test('a story of one’s own is captured, told, and opens from its link', async ({
  page,
  context,
  watched: _watched,
}) => {
  await withoutWebGl2(context)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'v=3&p=iss&paused=1')
  await page.keyboard.press('t')
  await page.getByRole('button', { name: 'New story' }).click()
  const editor = page.getByRole('region', { name: 'Your own' })
  await editor.getByLabel('Caption of the step').last().fill('The station has {satellites} satellite.')
  await editor.getByRole('button', { name: 'Capture what is shown as a step' }).click()
  await editor.getByRole('button', { name: 'Remove step 1' }).click()
  await expect(editor).toContainText('“Step 1” is removed.')
  await expect(editor.getByRole('listitem')).toHaveCount(0)
  await editor.getByRole('button', { name: 'Put it back' }).click()
  await expect(editor.getByRole('listitem')).toHaveCount(1)
  await editor.getByRole('button', { name: 'Copy a link to the story' }).click()
  await expect(editor).toContainText('copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const copy = await context.newPage()
  await copy.goto(link)
  await expect(copy.getByRole('region', { name: 'Story' })).toContainText('The station has 1 satellite.')
  await copy.close()
  await editor.getByRole('button', { name: 'Play' }).click()
  await expect(page.getByRole('region', { name: 'Story' })).toContainText('The station has 1 satellite.')
})

test('two pages keep a story each and lose neither; what is removed can be put back; links keep their story', async ({
  page,
  context,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'v=1&p=iss&paused=1')
  const other = await context.newPage()
  await withoutWebGl2(other)
  await open(other, 'v=1&p=iss&paused=1')
  const make = async (on: typeof page, title: string) => {
    await on.keyboard.press('t')
    await on.getByRole('button', { name: 'New story' }).click()
    const editor = on.getByRole('region', { name: 'Your own' })
    await editor.getByLabel('Title').fill(title)
    const caption = editor.getByLabel('Caption of the step')
    await caption.fill('x'.repeat(2100))
    await expect(caption).toHaveValue('x'.repeat(2000))
    await expect(editor).toContainText('At most 2,000 characters')
    await editor.getByRole('button', { name: 'Capture what is shown as a step' }).click()
    await editor.getByRole('button', { name: 'Close the stories' }).click()
  }
  await make(page, 'Mine')
  await make(other, 'Theirs')
  await other.close()
  await page.reload()
  await page.waitForFunction(() => window.dawnline !== undefined)
  await page.evaluate(() => window.dawnline.ready) // only then keys are heard for sure
  await page.keyboard.press('t')
  const own = page.getByRole('dialog', { name: 'Stories' }).getByRole('listitem')
  await expect(own.filter({ hasText: 'Mine' })).toBeVisible()
  await own.filter({ hasText: 'Mine' }).getByRole('button', { name: 'Remove the story' }).click()
  await expect(own.filter({ hasText: 'Mine' })).toBeHidden()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await own.filter({ hasText: 'Mine' }).getByRole('button', { name: 'Remove the story' }).click()
  await own.filter({ hasText: 'Theirs' }).getByRole('button', { name: 'Play' }).click()
  await expect.poll(() => page.url()).toMatch(/story=own-[a-z0-9-]+\.1/)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Story' })).toContainText('1 of 1')
})

/** What each step is about, by the kinds of the picture's labels: they stand only before the Earth and in what the page
 *  leaves free. */
const SHOWN: Record<string, string[]> = {
  'ninety.1': ['site', 'orbit'],
  'ninety.2': ['site'],
  'ninety.3': ['arc'],
  'ninety.4': ['site', 'orbit'],
  'batteries.1': ['site'],
  'batteries.2': ['site'],
  'batteries.3': ['arc'],
  'batteries.4': ['arc'],
  'batteries.5': ['orbit', 'beta', 'sun'],
  'batteries.6': ['arc'],
  'batteries.7': ['orbit'],
  'batteries.8': ['site', 'orbit'],
  'batteries.10': ['site', 'orbit'],
  'watts.6': ['site'],
  'watts.7': ['site', 'orbit'],
}

test('before an audience each step shows what it names, beside the words and not below them', async ({
  page,
  watched: _watched,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(page, 'v=3&paused=1&story=ninety.1', '?present')
  for (const [step, kinds] of Object.entries(SHOWN)) {
    await page.evaluate((to) => {
      location.hash = `v=3&paused=1&story=${to}`
    }, step)
    for (const kind of kinds)
      await expect(page.locator(`.scene-label[data-kind="${kind}"]`), `${step} ${kind}`).toBeVisible()
    const covered = () =>
      page.evaluate((names) => {
        const words = ['.story-bar', '.headline-strip'].flatMap(
          (one) => document.querySelector(one)?.getBoundingClientRect() ?? [],
        )
        if (words.length < 2) return null // not there yet
        return names.filter((name) => {
          const box = document.querySelector(`.scene-label[data-kind="${name}"]`)?.getBoundingClientRect()
          if (!box) return true
          return words.some(
            (other) => box.right > other.left && box.bottom > other.top && box.top < other.bottom,
          )
        })
      }, kinds)
    await expect.poll(covered, step).toEqual([])
  }
  const bar = page.locator('.story-bar')
  const strip = page.locator('.headline-strip')
  const gap = async () => {
    const [below, above] = [await bar.boundingBox(), await strip.boundingBox()]
    return below!.y - above!.y - above!.height
  }
  await expect.poll(gap).toBeGreaterThanOrEqual(0)
})

test('along with a satellite its watts are told, with a scale that is true there', async ({
  page,
  watched: _watched,
}) => {
  await open(page, 'v=3&paused=1&story=watts.2', '?present')
  for (const step of ['watts.2', 'watts.3', 'watts.4', 'watts.5']) {
    await page.evaluate((to) => {
      location.hash = `v=3&paused=1&story=${to}`
    }, step)
    await expect(page.locator('.length-bar'), step).toBeVisible()
  }
})
