/** The client beside the page's own end of the messages, both in one process: two windows that post to each other. */
import { afterEach, expect, test, vi } from 'vitest'
import { connect } from '../../src/core/embed.ts'
import { store } from '../../src/state/document/store.ts'
import { answerMessages, createApi } from '../../src/state/page/api.ts'

type Hear = (event: object) => unknown
afterEach(() => vi.unstubAllGlobals())

/** @param loads when the page inside begins to hear */
function frameOf(origins: string[] | null = null, loads: Promise<void> = Promise.resolve()) {
  const outside = new Set<Hear>()
  let inside: Hear | null = null
  let isInside = false
  vi.stubGlobal('addEventListener', (_: string, hear: Hear) => {
    if (isInside) inside = hear
    else outside.add(hear)
  })
  vi.stubGlobal('removeEventListener', (_: string, hear: Hear) => outside.delete(hear))
  const parent = {
    postMessage: (data: unknown) =>
      queueMicrotask(() => outside.forEach((hear) => void hear({ data, source: contentWindow }))),
  }
  const contentWindow = {
    postMessage: (data: unknown) =>
      queueMicrotask(() => inside?.({ data, source: parent, origin: 'https://example.org' })),
  }
  void loads.then(() => {
    vi.stubGlobal('window', { parent })
    isInside = true
    answerMessages(createApi(Promise.resolve()), origins)
    isInside = false
  })
  return { contentWindow } as unknown as HTMLIFrameElement
}

test('verbs are answered, and what is refused is an error with the page’s sentence', async () => {
  const frame = frameOf()
  const dawnline = connect(frame)
  await dawnline.ready()
  expect(await dawnline.version()).toMatch(/^\d+\.\d+\.\d+$/)
  await dawnline.setTime('2031-01-01T00:00:00Z')
  expect(await dawnline.time()).toBe('2031-01-01T00:00:00Z')
  await expect(dawnline.setTime('someday')).rejects.toThrow(/^time "someday" is not accepted/)
  expect(await dawnline.presets()).toContain('starlink-53')
  expect((await dawnline.scenario()).preset).toBe(store.getState().scenario.preset)
})

test('events reach their listeners until they are stopped', async () => {
  const dawnline = connect(frameOf())
  const heard: (number | null)[] = []
  const stop = dawnline.on('select', (number) => heard.push(number))
  await dawnline.ready()
  await vi.waitFor(
    async () => {
      store.setState({ selectedId: null })
      store.setState({ selectedId: 6 })
      await dawnline.time()
      expect(heard).toContain(7)
    },
    { timeout: 60_000 },
  )
  stop()
  const count = heard.length
  store.setState({ selectedId: 8 })
  await dawnline.time()
  expect(heard).toHaveLength(count)
})

test('a frame that loads late is asked until it answers; one that is closed keeps nobody waiting', async () => {
  let load = () => {}
  const loaded = new Promise<void>((resolve) => {
    load = resolve
  })
  const dawnline = connect(frameOf(null, loaded))
  const ready = dawnline.ready()
  load()
  await ready
  const silent = connect(frameOf(['https://elsewhere.example']))
  const never = silent.version()
  silent.close()
  await expect(never).rejects.toThrow('closed')
})
