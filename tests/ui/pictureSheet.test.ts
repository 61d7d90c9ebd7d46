import { afterEach, expect, test, vi } from 'vitest'
import type { Studio } from '../../src/state/clock/frame.ts'
import { PictureSheet } from '../../src/ui/rooms/save/compose.ts'

afterEach(() => vi.unstubAllGlobals())

test('words of a 4K picture stand in the band below the scene, in sizes of 1,080 pixels by hand', () => {
  const written: { text: string; x: number; y: number }[] = []
  const scales: number[] = []
  const context = {
    measureText: (text: string) => ({ width: 10 * text.length }),
    fillText: (text: string, x: number, y: number) => written.push({ text, x, y }),
    scale: (x: number) => scales.push(x),
    setTransform: () => {},
    fillRect: () => {},
    drawImage: () => {},
  }
  vi.stubGlobal('document', { body: {}, createElement: () => ({ getContext: () => context }) })
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'sans' }))
  const words = { caption: 'A ring', date: '2026', source: '', hasLabels: false, strip: null }
  const sheet = new PictureSheet({ widthPx: 3840, heightPx: 2160 }, words)
  // Two gaps of 14 and lines of 30 and 24, each 1.35 high: 100.9, which at twice the pixels is 202.
  expect(sheet.scene).toMatchObject({ widthPx: 3840, heightPx: 2160 - 202, pixelRatio: 2 })
  sheet.paint({ canvas: {} } as Studio)
  expect(scales).toEqual([2])
  const top = (2160 - 202) / 2
  expect(written.map(({ text }) => text)).toEqual(['A ring', '2026'])
  expect(written[0]).toMatchObject({ x: 28, y: top + 14 + 30 })
  expect(written[1]!.y).toBeCloseTo(top + 14 + 30 * 1.35 + 24, 9)
})
