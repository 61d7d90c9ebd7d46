import { expect, test } from 'vitest'
import { decodeLink } from '../../src/scenario/document/codec.ts'
import { stampOf } from '../../src/scenario/document/stamp.ts'
import { answer, cli } from './harness.ts'

test('a file for other tools is cited by a link that holds the headline as compare tells it', async () => {
  const words = 'export --format omm-kvn --preset suncatcher --limit 1 --utc 2026-03-01'
  const { out } = await cli(words)
  const comment = out
    .split('\n')
    .filter((line) => line.startsWith('COMMENT '))
    .map((line) => line.slice('COMMENT '.length))
    .join('')
  const link = comment.slice(comment.indexOf('#') + 1)
  expect(decodeLink(link).shared.scenario.preset).toBe('suncatcher')
  const stamp = stampOf(link)
  expect(stamp?.version).toBe((await cli('--version')).out.trim())
  type Sides = Record<'orbit' | 'ground', Record<string, { value: number | null }>>
  const told = await answer<Sides>('compare --preset suncatcher --utc 2026-01-01')
  const figures = Object.entries(stamp!.figures)
  expect(figures.map(([name]) => name)).toContain('orbit.usdPerMwh')
  for (const [name, value] of figures) {
    const [side, key] = name.split('.') as ['orbit' | 'ground', string]
    const full = told[side][key]!.value
    expect(value, name).toBe(full === null ? null : Number(full.toPrecision(3)))
  }
})
