/** Of a document as far as stylesheets need one. Which ones fail, and when, the test says. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchPart } from '../../src/lib/fetchPart.ts'
import { MissingPart } from '../../src/lib/missingPart.ts'
import { mendStyles, watchStyles } from '../../src/lib/styles.ts'

class Link {
  rel = 'stylesheet'
  onload = () => {}
  onerror = () => {}
  constructor(readonly place: Link[]) {}
  cloneNode = () => new Link(this.place)
  replaceWith = (fresh: Link) => this.place.splice(this.place.indexOf(this), 1, fresh)
}
let links: Link[] = []
let tell: (event: { target: unknown }) => void = () => {}
const fail = (link: Link) => {
  tell({ target: link }) // on its way down to the element
  link.onerror()
}

beforeEach(() => {
  vi.useFakeTimers()
  links = []
  vi.stubGlobal('document', {
    addEventListener: (_: string, listener: typeof tell) => {
      tell = listener
    },
  })
  watchStyles()
})
afterEach(async () => {
  // Nothing is broken any longer where the next test starts.
  const mended = mendStyles()
  for (const link of [...links]) link.onload()
  await mended
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const outcomeOf = (promise: Promise<unknown>) =>
  promise.then(
    (value) => value ?? 'come',
    (error: unknown) => error,
  )

test('a stylesheet that is on its way is left alone', async () => {
  const pending = new Link(links)
  links.push(pending)
  await mendStyles()
  expect(links).toEqual([pending])
})

test('one that failed is asked for anew in its place, once for all who wait for it', async () => {
  const first = new Link(links)
  links.push(first)
  fail(first)
  const outcomes = [mendStyles(), mendStyles()].map(outcomeOf)
  const [fresh] = links
  expect(fresh).not.toBe(first)
  await vi.advanceTimersByTimeAsync(0)
  expect(links, 'the second asks for nothing of its own').toEqual([fresh])
  fresh!.onload()
  expect(await Promise.all(outcomes)).toEqual(['come', 'come'])
})

test('one that fails again is told, and can be asked for again', async () => {
  links.push(new Link(links))
  fail(links[0]!)
  const outcome = outcomeOf(mendStyles())
  fail(links[0]!)
  expect(await outcome).toBeInstanceOf(MissingPart)
  const again = outcomeOf(mendStyles())
  links[0]!.onload()
  expect(await again).toBe('come')
})

test('one of which nothing is heard keeps nobody waiting for ever', async () => {
  links.push(new Link(links))
  fail(links[0]!)
  const outcome = outcomeOf(mendStyles())
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await outcome).toBeInstanceOf(MissingPart)
  fail(links[0]!)
})

test('what else fails on the page, a picture say, is no stylesheet', async () => {
  tell({ target: { rel: '' } })
  tell({ target: null })
  expect(await outcomeOf(mendStyles())).toBe('come')
})

test('a part whose stylesheet did not come waits for it when it is asked for again, another does not', async () => {
  links.push(new Link(links))
  // As Vite: the stylesheet is asked for at the first call alone.
  const load = vi.fn(async () => 'part')
  load.mockImplementationOnce(async () => {
    fail(links[0]!)
    throw new Error('Unable to preload CSS for /assets/Part-1.css')
  })
  const outcome = outcomeOf(fetchPart(load))
  await vi.advanceTimersByTimeAsync(1000)
  fail(links[0]!)
  expect(await outcome).toBeInstanceOf(MissingPart)
  expect(await fetchPart(async () => 'another')).toBe('another')
  const again = outcomeOf(fetchPart(load))
  await vi.advanceTimersByTimeAsync(0)
  links[0]!.onload()
  expect(await again).toBe('part')
  expect(load).toHaveBeenCalledTimes(2)
})
