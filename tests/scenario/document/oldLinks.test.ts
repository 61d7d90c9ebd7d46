/** Links, saved scenarios and stories of every version open as what they were: against what the code of that time read. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { decodeLink, LINK_VERSION, type Shared } from '../../../src/scenario/document/codec.ts'
import { isOwnOther, readOther } from '../../../src/scenario/document/other.ts'
import { readSavedText } from '../../../src/scenario/document/savedFile.ts'
import { readStoryText } from '../../../src/scenario/document/stories.ts'

const FOLDER = resolve(import.meta.dirname, '../../fixtures/links')
type Kept = Shared & { link: string }
interface Fixture {
  version: number
  links: Kept[]
}
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as Fixture)

/** Prices that were left out then are said now: of the compared one too, which is kept as text. */
const withoutText = ({ view, ...rest }: Shared) => ({
  ...rest,
  view: isOwnOther(view.compare) ? { ...view, compare: 'own' } : view,
})
/** Fields that are newer than the link have their defaults; those that it had mean what they meant. */
const meant = ({ link: _, ...shared }: Kept) => withoutText(shared)

test('there is a fixture of every version', () => {
  expect(fixtures.map(({ version }) => version)).toEqual(
    Array.from({ length: LINK_VERSION }, (_, i) => i + 1),
  )
})

test.each(fixtures)('links of version $version mean what they meant', ({ links, version }) => {
  expect(links.length).toBeGreaterThan(15)
  for (const kept of links) {
    expect(kept.link).toMatch(new RegExp(`^v=${version}\\b`))
    const { shared, problems } = decodeLink(kept.link)
    expect(problems, kept.link).toEqual([])
    expect(withoutText(shared), kept.link).toMatchObject(meant(kept))
    if (!isOwnOther(kept.view.compare)) continue
    // Read by today's rules the text of that time leaves out prices: what it names besides is the same.
    const [then, now] = [kept.view.compare, shared.view.compare].map((text) => readOther(text).other)
    expect(now!.name).toBe(then!.name)
    expect(now!.scenario.groups).toEqual(then!.scenario.groups)
  }
})

test.each(fixtures)('saved scenarios and stories with links of version $version open', async ({ links }) => {
  for (const { link, scenario } of links) {
    const saved = readSavedText(
      JSON.stringify({ format: 'dawnline-scenario', version: 1, name: 'Mine', link }),
      '',
    )
    if (!saved.ok) throw new Error(link)
    expect(decodeLink(saved.value.link).shared.scenario).toMatchObject(scenario)
  }
  const steps = links.map(({ link }, i) => ({ link, caption: `Step ${i + 1}`, notes: null, figure: null }))
  const story = await readStoryText(JSON.stringify({ title: 'Mine', steps }))
  expect(story.ok && story.value.steps.map(({ link }) => link)).toEqual(links.map(({ link }) => link))
})
