/** The scene has one renderer, which pictures and films borrow one after the other. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { frame, registerScene, type SceneHandle, type Studio } from '../../../src/state/clock/frame.ts'
import { showInstant } from '../../../src/state/clock/loop.ts'
import { store } from '../../../src/state/document/store.ts'
import { film, takePicture } from '../../../src/state/view/studio.ts'

const SIZE = { widthPx: 160, heightPx: 90, pixelRatio: 1 }
const START_MS = Date.UTC(2026, 8, 23, 6)
let said: string[] = []

/** Says what is asked of it, with the instant of each drawing. */
const scene: Pick<SceneHandle, 'studio'> = {
  studio: async () => () => {
    said.push('open')
    const studio: Partial<Studio> = {
      draw: () => said.push(`draw ${(frame.utcMs - START_MS) / 1e3} s`),
      close: () => said.push('close'),
    }
    return studio as Studio
  },
}

beforeEach(() => {
  said = []
  registerScene(scene as SceneHandle)
  showInstant(START_MS)
  store.setState({ playing: true })
})
afterEach(() => {
  registerScene(null)
  store.setState({ playing: false })
})

const plan = (frames: number) => ({ startMs: START_MS + 60e3, stepMs: 1e3, frames })
const signal = () => new AbortController().signal

test('a picture that is asked for during a film waits for its end, and the renderer is open once at a time', async () => {
  const filming = film(SIZE, plan(3), async () => {}, signal())
  const picture = takePicture(SIZE, () => said.push('picture'))
  await Promise.all([filming, picture])
  expect(said).toEqual([
    ...['open', 'draw 60 s', 'draw 61 s', 'draw 62 s', 'close'],
    ...['open', 'draw 0 s', 'picture', 'close'],
  ])
})

test('a film that is left ends before a picture begins, and leaves instant and play as they were', async () => {
  const leave = new AbortController()
  const filming = film(SIZE, plan(100), async (_, index) => void (index === 1 && leave.abort()), leave.signal)
  const picture = takePicture(SIZE, () => frame.utcMs)
  await expect(filming).rejects.toThrow()
  expect(await picture).toBe(START_MS)
  expect(said).toEqual(['open', 'draw 60 s', 'draw 61 s', 'close', 'open', 'draw 0 s', 'close'])
  expect(store.getState().playing).toBe(true)
})

test('a film that would leave the years of the page opens nothing', async () => {
  const all = { startMs: START_MS, stepMs: 86400e3, frames: 100_000 }
  await expect(film(SIZE, all, async () => {}, signal())).rejects.toThrow()
  expect(said).toEqual([])
})
