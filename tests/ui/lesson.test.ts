/** What a lesson's address hides and locks: made and read alike, and every name stands for something on the page. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lesson as en } from '../../src/i18n/en/lesson.ts'
import { decodeLink } from '../../src/scenario/document/codec.ts'
import { ROOMS } from '../../src/scenario/document/schema.ts'
import { namesIn } from '../../src/ui/kit/barred.ts'
import { exerciseOf } from '../../src/ui/kit/layoutOf.ts'
import { type Bar, lessonAddress } from '../../src/ui/rooms/lesson/lessonAddress.ts'
import {
  FIELD_GROUPS,
  lockedSelectorOf,
  NAMES,
  openRoomFrom,
  PARTS,
  selectorOf,
} from '../../src/ui/rooms/lesson/parts.ts'

const UI = join(import.meta.dirname, '../../src/ui')
const sources = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readFileSync(join(UI, path), 'utf8'))
  .join('\n')

test('an address says what is hidden, locked and opened, beside what the page needs, and is read so', () => {
  const bars = new Map<string, Bar>([
    ['price', 'hide'],
    ['claims', 'hide'],
    ['altitudeKm', 'lock'],
  ])
  const made = lessonAddress(
    'https://example.org/d/?present&hide=year&lang=ko&units=mi#v=3&p=one',
    'v=3&p=starlink-53',
    bars,
    '2',
  )
  expect(made).toBe(
    'https://example.org/d/?hide=price,claims&lock=altitudeKm&exercise=2&lang=ko&units=mi#v=3&p=starlink-53',
  )
  const { search, hash } = new URL(made)
  expect(namesIn(search, 'hide')).toEqual(['price', 'claims'])
  expect(namesIn(search, 'lock')).toEqual(['altitudeKm'])
  expect(exerciseOf(search)).toBe('2')
  expect(decodeLink(hash.slice(1)).problems).toEqual([])
  expect(lessonAddress('https://example.org/d/', 'v=3', new Map(), '')).toBe('https://example.org/d/#v=3')
  expect(namesIn('?hide=', 'hide')).toEqual([])
})

test('every name is told apart, has words where it is a part, and its marks stand in the page’s sources', () => {
  expect(new Set(NAMES).size).toBe(NAMES.length)
  for (const part of Object.keys(PARTS)) expect(en).toHaveProperty([`part.${part}`])
  const all = NAMES.flatMap((name) => [selectorOf(name), lockedSelectorOf(name)]).join(' ')
  const classes = new Set([...all.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!))
  for (const name of classes) expect(sources, name).toMatch(new RegExp(`["' \`]${name}["' \`$]`))
  for (const [, icon] of all.matchAll(/data-icon="(\w+)"/g))
    expect(sources, icon).toMatch(new RegExp(`(icon=|icon: |name=)["']${icon}["']`))
  for (const mark of ['data-icon={name}', "'data-field': field", 'role="tabpanel"', 'id={ROOM_ID}'])
    expect(sources).toContain(mark)
  // Whatever has a slider explains its field; the explanation is what it is found by.
  expect(sources).toContain('<FieldInfo field={field} limits={schema} />')
  expect(Object.values(FIELD_GROUPS).flat().length).toBeGreaterThan(60)
})

test('a lock leaves explanations free, and holds buttons that are parts themselves', () => {
  expect(lockedSelectorOf('altitudeKm')).toBe(
    ':is(.number, .choice, .segmented):has([data-field="altitudeKm"]) :is(input, select, textarea)',
  )
  expect(lockedSelectorOf('controls')).toContain('button:not(.info-button, .figure-button)')
  expect(lockedSelectorOf('share')).toContain(':has([data-icon="link"]):is(button)')
  for (const name of NAMES)
    for (const selector of [selectorOf(name), lockedSelectorOf(name)])
      expect(selector.split('(').length, selector).toBe(selector.split(')').length)
  expect(lockedSelectorOf('price')).toMatch(/^\[role="tabpanel"\]\[aria-labelledby="tab-price"\]/)
})

test('in place of a hidden room comes the next in the direction that was gone; none where all are hidden', () => {
  const hidden = new Set(['year', 'price', 'claims'])
  const isHidden = (room: string) => hidden.has(room)
  expect(openRoomFrom(ROOMS, 'year', 'now', isHidden)).toBe('battery')
  expect(openRoomFrom(ROOMS, 'price', 'satellite', isHidden)).toBe('earth')
  expect(openRoomFrom(ROOMS, 'claims', 'industry', isHidden)).toBe('now')
  expect(openRoomFrom(ROOMS, 'now', 'now', isHidden)).toBe('now')
  expect(openRoomFrom(ROOMS, 'now', 'now', () => true)).toBeNull()
})
