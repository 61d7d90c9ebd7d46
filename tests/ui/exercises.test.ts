/** The exercises as the page asks them say what the classroom's text says, whose commands a test runs; what is written is
 *  read, judged and kept; a record is what learning platforms take. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exercises as en } from '../../src/i18n/en/exercises.ts'
import { exercises as ko } from '../../src/i18n/ko/exercises.ts'
import { statementsOf, uuid } from '../../src/report/xapi.ts'
import { decodeLink } from '../../src/scenario/document/codec.ts'
import { EXERCISES, verdictOf } from '../../src/scenario/facts/exercises.ts'
import {
  checkedIn,
  exerciseNamed,
  numberIn,
  readNotebook,
  verdictNow,
  verdictsOf,
} from '../../src/ui/rooms/exercise/notebook.ts'

const text = readFileSync(join(import.meta.dirname, '../../assets/docs/classroom.md'), 'utf8')
const chapters = text.split(/^## \d\. /m).slice(1)
const plain = (markdown: string) => markdown.replaceAll(/[*`]/g, '').replaceAll(/\s+/g, ' ').trim()
const partOf = (chapter: string, name: string) =>
  plain(new RegExp(`\\*\\*${name}\\.\\*\\*([\\s\\S]*?)\\n\\n`).exec(chapter)?.[1] ?? '')
/** In a number of either language's text. */
const numbersIn = (words: string) =>
  (words.replaceAll(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g) ?? []).toSorted()

/** Where the text has each figure: as its commands print it, and what makes its unit of it. */
const TOLD: Record<string, [RegExp, ((told: number) => number)?]> = {
  'nights.count': [/passages +(\d+)/],
  'nights.each': [/each lasts ([\d,]+) s/, (s) => s / 60],
  'nights.day': [/sunlit +([\d.]+) %/],
  'nights.longest': [/max umbra +([\d,.]+) s/, (s) => s / 60],
  'nights.none': [/days with umbra +(\d+)/, (days) => 365 - days],
  'ring.longest': [/max umbra +([\d,.]+) s/, (s) => s / 60],
  'ring.days': [/days with umbra +(\d+)/],
  'ring.year': [/sunlit +([\d.]+) %/],
  'height.most': [/--altitude-km (1113)` \| 99 %/],
  'height.umbra': [/--altitude-km (1345)` \| [\d.]+ % \| 0 s/],
  'height.penumbra': [/--altitude-km (1444)` \| 100 %/],
  'height.back': [/above about ([\d,]+) km the\s+umbra is back/],
  'battery.phoenixPanels': [/phoenix-az --availability 0\.97` \| ([\d.]+) GW/],
  'battery.phoenixBattery': [/phoenix-az --availability 0\.97` \| [\d.]+ GW \| ([\d.]+) GWh/],
  'battery.phoenixMore': [/phoenix-az --availability 0\.999` \| [\d.]+ GW \| ([\d.]+) GWh/],
  'battery.belfastPanels': [/belfast-uk --availability 0\.999` \| ([\d.]+) GW/],
  'price.ratio': [/some ([\d.]+) times as much/],
  'price.satellite': [/\{"satelliteUsdPerW": 5\}` \| ([\d,.]+)/],
  'price.life': [/\{"satelliteLifeYears": 10\}` \| ([\d,.]+)/],
  'price.launch': [/\{"launchUsdPerKg": 1080\}` \| ([\d,.]+)/],
  'price.three': [/"launchUsdPerKg": 1080\}` \| ([\d,.]+) \| 435\.6 \|\n\| `\{"purchaseYear/],
}

test('each figure is the text’s, well within what is accepted as right', () => {
  const asked = EXERCISES.flatMap(({ id, asks }, k) =>
    asks.map((ask) => ({ name: `${id}.${ask.id}`, ask, k })),
  )
  expect(asked.map(({ name }) => name)).toEqual(Object.keys(TOLD))
  for (const { name, ask, k } of asked) {
    const [pattern, convert = (told: number) => told] = TOLD[name]!
    const told = Number(pattern.exec(chapters[k]!)?.[1]?.replaceAll(',', ''))
    expect(told, name).toBeGreaterThan(0)
    expect(Math.abs(convert(told) - ask.value), name).toBeLessThanOrEqual(ask.within / 2)
  }
})

test('links, questions and answers are the text’s; Korean says the same numbers', () => {
  for (const [k, { id, link }] of EXERCISES.entries()) {
    const chapter = chapters[k]!
    expect(chapter).toContain(`\`#${link}\``)
    expect(decodeLink(link).problems).toEqual([])
    expect(en[`${id}.title`]).toBe(chapter.split('\n')[0])
    expect(en[`${id}.question`]).toBe(partOf(chapter, 'Question'))
    expect(en[`${id}.answer`]).toBe(partOf(chapter, 'Answer'))
    expect(numbersIn(ko[`${id}.answer`]), `${id} in Korean`).toEqual(
      expect.arrayContaining(numbersIn(en[`${id}.answer`]).filter((one) => one.length > 2)),
    )
  }
  for (const { id, asks } of EXERCISES)
    for (const ask of asks)
      for (const words of [en, ko] as Readonly<Record<string, string>>[]) {
        expect(words[`${id}.${ask.id}`], `${id}.${ask.id}`).toBeTruthy()
        if (ask.unit !== '') expect(words[`unit.${ask.unit}`], ask.unit).toBeTruthy()
      }
})

test('numbers are read as they are written, with a unit after them; what is none is not right', () => {
  expect(numberIn('1,345 km')).toBe(1345)
  expect(numberIn(' 69.6 % ')).toBe(69.6)
  for (const none of ['', 'many', '–']) expect(numberIn(none)).toBeNull()
  const [count, each] = EXERCISES[0]!.asks
  expect(['15', '16', '30'].map((typed) => verdictOf(count!, numberIn(typed)))).toEqual([
    'right',
    'near',
    'off',
  ])
  expect(verdictOf(each!, null)).toBe('off')
  expect(verdictsOf(EXERCISES[0]!.asks, { count: '15', each: '', day: 'x' })).toEqual({
    count: 'right',
    day: 'off',
  })
})

test('a notebook is read again, nothing else is; a verdict goes with what it was on', () => {
  const empty = readNotebook(null)
  expect(checkedIn(empty)).toEqual([])
  for (const bad of ['nonsense', '{"version":2,"notebook":{}}', '[]'])
    expect(readNotebook(bad)).toEqual(empty)
  const sheet = {
    typed: { count: '15' },
    why: '',
    checked: {
      typed: { count: '15' },
      verdicts: { count: 'right' as const },
      atMs: 1795856400e3,
      instantMs: 1790170200e3,
      link: 'https://example.org/#v=3',
      figures: [],
    },
  }
  const notebook = { ...empty, sheets: { ...empty.sheets, nights: sheet } }
  expect(readNotebook(JSON.stringify({ version: 1, notebook }))).toEqual(notebook)
  expect(verdictNow(sheet, 'count')).toBe('right')
  expect(verdictNow({ ...sheet, typed: { count: '16' } }, 'count')).toBeUndefined()
  expect(['2', 'ring', '0', '6', 'x'].map(exerciseNamed)).toEqual([1, 1, null, null, null])
})

test('a record is statements of the Experience API: who, what, how, and their ids are UUIDs of version 4', () => {
  const [ask] = EXERCISES[1]!.asks
  let seed = 0
  const random = (bytes: Uint8Array) => {
    for (let k = 0; k < bytes.length; k++) bytes[k] = seed = (seed * 5 + 71) % 256
  }
  const checked = {
    id: 'ring',
    title: en['ring.title'],
    answers: [{ ask: ask!, question: en['ring.longest'], typed: '19', verdict: 'right' as const }],
    asked: 3,
    why: 'Two tilts add up.',
    whyAsked: en['ring.question'],
    checkedAt: '2026-11-28T09:00:00Z',
    link: 'https://example.org/dawnline/#v=3',
  }
  const about = { page: 'https://example.org/dawnline/', name: 'Kim', language: 'ko', version: '0.1.0' }
  const statements = statementsOf([checked], about, random) as Record<string, never>[]
  expect(statements).toHaveLength(3)
  const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  const IRI = /^https?:\/\/[^\s]+$/
  for (const one of statements as unknown as {
    id: string
    timestamp: string
    actor: { account: { homePage: string; name: string } }
    verb: { id: string }
    object: { id: string; definition: { type: string; name: Record<string, string> } }
    context: { language: string; extensions: Record<string, string> }
  }[]) {
    expect(one.id).toMatch(UUID4)
    expect(one.actor.account).toEqual({ homePage: about.page, name: 'Kim' })
    for (const iri of [one.verb.id, one.object.id, one.object.definition.type]) expect(iri).toMatch(IRI)
    expect(Object.keys(one.context.extensions)[0]).toMatch(IRI)
    expect(one.object.definition.name.ko).toBeTruthy()
    expect(Number.isNaN(Date.parse(one.timestamp))).toBe(false)
  }
  expect(new Set(statements.map(({ id }) => id)).size).toBe(3)
  expect(statements[0]).toMatchObject({
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { definition: { interactionType: 'numeric', correctResponsesPattern: ['18.8[:]19.8'] } },
    result: { response: '19', success: true },
  })
  expect(statements[2]).toMatchObject({
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
    result: { completion: true, success: false, score: { raw: 1, min: 0, max: 3 } },
  })
  expect(uuid(() => {})).toBe('00000000-0000-4000-8000-000000000000')
})
