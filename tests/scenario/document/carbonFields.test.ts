/** What is assumed of carbon is part of the document: link, saved file, ranges; where nobody assumes anything, of nothing. */
import { expect, test } from 'vitest'
import { CARBON_FIELDS } from '../../../src/scenario/document/carbonFields.ts'
import { decodeLink } from '../../../src/scenario/document/codec.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import {
  linkOf,
  readSavedText,
  readScenarioFile,
  savedText,
} from '../../../src/scenario/document/savedFile.ts'
import { CARBON, CARBON_IDS } from '../../../src/scenario/facts/carbon.ts'

const assumed = { ...defaultScenario(), reentryCarbonKgPerKg: 50, launchElseCarbonRatio: 0 }

test('each assumption begins at its middle in every preset, and costs a link nothing there', () => {
  expect(Object.keys(CARBON_FIELDS)).toEqual(CARBON_IDS)
  for (const [preset, { scenario }] of Object.entries(PRESETS)) {
    for (const id of CARBON_IDS) expect(scenario[id]).toBe(CARBON[id].central)
    expect(linkOf(scenario), preset).not.toContain('Carbon')
    expect(linkOf({ ...scenario, reentryCarbonKgPerKg: 50 })).toBe(
      `${linkOf(scenario)}&reentryCarbonKgPerKg=50`,
    )
  }
})

test('a link, a saved file and a document bring the assumptions back; those from before there were any have the middles', () => {
  const link = linkOf(assumed)
  expect(decodeLink(link)).toMatchObject({ shared: { scenario: assumed }, problems: [] })
  const saved = savedText({ name: 'carbon', link })
  expect(readSavedText(saved, '')).toMatchObject({ ok: true, value: { link } })
  expect(readScenarioFile(JSON.parse(saved))).toEqual({ ok: true, value: assumed })
  const written = Object.entries(assumed).filter(([key]) => !(CARBON_IDS as string[]).includes(key))
  expect(readScenarioFile(Object.fromEntries(written))).toEqual({ ok: true, value: defaultScenario() })
})

test.each(CARBON_IDS)('%s from none to its most; beyond, one sentence that names it', (id) => {
  const { most } = CARBON[id]
  for (const value of [0, most]) expect(patchScenario(assumed, { [id]: value }).ok).toBe(true)
  for (const value of [-1, most * 1.001]) {
    const refused = patchScenario(assumed, { [id]: value })
    expect(refused.ok ? '' : sentenceOf(refused.error)).toMatch(new RegExp(`^${id} ${value}.*0 to ${most}`))
  }
})
