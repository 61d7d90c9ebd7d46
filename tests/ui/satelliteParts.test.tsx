/** The satellite's room as it is written: delivered tokens beside budgets, in both languages. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { catalogue as enCatalogue } from '../../src/i18n/en/catalogue.ts'
import { machine as enMachine } from '../../src/i18n/en/machine.ts'
import { satelliteRoom as enRoom } from '../../src/i18n/en/satelliteRoom.ts'
import type { SatelliteWords } from '../../src/i18n/satelliteRoom.ts'
import { machineOf } from '../../src/scenario/answers/machine/machine.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { defaultScenario } from '../../src/scenario/document/patch.ts'
import { Budgets } from '../../src/ui/rooms/satellite/Budgets.tsx'
import { Delivered } from '../../src/ui/rooms/satellite/Delivered.tsx'
import { EnergyFlow } from '../../src/ui/rooms/satellite/EnergyFlow.tsx'
import '../speakEnglish.ts'

const words: SatelliteWords = { ...enMachine, room: enRoom, catalogue: enCatalogue }
const scenario = defaultScenario()
const model = buildModel(scenario)
const shown = { scenario, model, machine: machineOf(model, 1) }
const textOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('the flow has a picture with a name, and a row for every ribbon', () => {
  const markup = renderToStaticMarkup(<EnergyFlow power={model.power} words={words} />)
  expect(markup.match(/<path/g)).toHaveLength(11)
  expect(markup.match(/<th scope="row"/g)).toHaveLength(11)
  expect(markup).toContain('aria-label="From the Sun to the array')
})

test('tokens step by step, and three kinds of work beside their price', () => {
  const text = textOf(renderToStaticMarkup(<Delivered shown={shown} words={words} />))
  for (const step of ['Installed', 'Powered', 'Restarted', 'Cooled', 'Alive', 'Linked', 'Used'])
    expect(text).toContain(step)
  expect(text).toMatch(/A million used tokens: 0\.11\d? USD in orbit\./)
  expect(text).toMatch(/Batch inference 99\.5\s?%/)
  expect(text).not.toMatch(/\{|NaN|undefined/)
})

test('what the bars do not say is told: chips that slow down, what freezes, what a launch takes', () => {
  const text = textOf(renderToStaticMarkup(<Budgets shown={shown} words={words} />))
  expect(text).toMatch(/Its chips slow down: 92\s?% of rated power\./)
  expect(text).toMatch(/water, and ammonia too, freezes/)
  expect(text).toMatch(/A launch takes 16 of them: room binds \(33 by mass, 16 folded up\)\./)
  expect(text).not.toMatch(/\{|NaN|undefined/)
})
