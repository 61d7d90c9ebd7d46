import { expect, test } from 'vitest'
import { answer, cli } from './harness.ts'

interface Case {
  model: string
  case: string
  inputs: Record<string, number>
  figures: { figure: string; ours: number; published: number; ratio: number; isReproduced: boolean }[]
  source: { title: string; url: string }
}

test('a model: its inputs, our figure, the published one and the ratio', async () => {
  const cases = await answer<Case[]>('published --model mccalip')
  expect(cases.every((one) => one.model === 'mccalip')).toBe(true)
  const { inputs, figures, source } = cases.find((one) => one.case === 'mccalip-default')!
  expect(inputs.launchUsdPerKg).toBe(500)
  const orbit = figures.find((one) => one.figure === 'orbitUsd')!
  expect(orbit.ours / 1e9).toBeCloseTo(51.1, 1)
  expect(orbit.published).toBe(51.1e9)
  expect(orbit.ratio).toBe(orbit.ours / orbit.published)
  expect(source.url).toContain('andrewmccalip.com')
})

test('one case by its name; all of them without a name; as a table', async () => {
  expect(await answer<Case[]>('published --model mccalip-techcrunch')).toHaveLength(1)
  const all = await answer<Case[]>('published')
  const { out } = await cli('published --csv')
  expect(out.trimEnd().split('\n')).toHaveLength(1 + all.flatMap((one) => one.figures).length)
})

test('an unknown model is refused with the names there are', async () => {
  const { code, error } = await cli('published --model bcg')
  expect(code).toBe(2)
  expect(error).toMatch(/^--model "bcg" is not accepted: mccalip, suncatcher, /)
})
