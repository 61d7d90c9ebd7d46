/** From the attributes of an element to the addresses of its frame and of its still picture. */
import { expect, test } from 'vitest'
import { frameAddress, pageAddress, pictureAddress, readAsked } from '../../src/core/viewAddress.ts'
import { decodeLink } from '../../src/scenario/document/codec.ts'
import { embedPartsOf } from '../../src/ui/kit/layoutOf.ts'

const PAGE = 'https://example.org/dawnline/'
const asked = (attributes: Record<string, string>) => readAsked((name) => attributes[name] ?? null)

test('the page reads from the frame’s address what the attributes say', () => {
  const address = new URL(
    frameAddress(
      PAGE,
      asked({
        preset: 'starlink-53',
        time: '2026-06-21T12:00:00Z',
        parts: 'title,clock',
        link: 'compare=none&cam=125.0,20.0,3.40',
        lang: 'ko',
        units: 'mi',
      }),
      'https://lessons.example',
    ),
  )
  expect(address.origin + address.pathname).toBe(PAGE)
  expect(embedPartsOf(address.search)).toEqual({ parts: ['title', 'clock'], unknown: [] })
  const query = new URLSearchParams(address.search)
  expect([query.get('origin'), query.get('lang'), query.get('units')]).toEqual([
    'https://lessons.example',
    'ko',
    'mi',
  ])
  const { shared, problems } = decodeLink(address.hash.slice(1))
  expect(problems).toEqual([])
  expect(shared.scenario.preset).toBe('starlink-53')
  expect(shared.utc).toBe('2026-06-21T12:00:00Z')
  expect(shared.view.compare).toBe('none')
  expect(shared.camera).toEqual({ azimuthDeg: 125, elevationDeg: 20, distanceRadii: 3.4 })
})

test('a whole address may be given as link; a page from a file names no origin; nothing asked is plain', () => {
  const whole = frameAddress(PAGE, asked({ link: 'https://elsewhere.example/?lang=ko#v=3&p=iss' }), 'null')
  expect(whole).toBe(`${PAGE}?embed#v=3&p=iss`)
  expect(frameAddress(PAGE, asked({}), 'null')).toBe(`${PAGE}?embed#v=3`)
})

test('where Dawnline is: what the attribute says, else beside the element’s own file, else nowhere', () => {
  const base = 'https://lessons.example/a/b.html?c#d'
  expect(pageAddress('../dawnline/', base, null)).toBe('https://lessons.example/dawnline/')
  expect(pageAddress('https://example.org/d/?x#y', base, null)).toBe('https://example.org/d/')
  expect(pageAddress(null, base, `${PAGE}dawnline-view.js`)).toBe(PAGE)
  expect(pageAddress(null, base, null)).toBeNull()
  expect(pageAddress('https://', base, null)).toBeNull()
})

test('the still picture is that of the story, the preset, the link’s preset or the opening, or one’s own', () => {
  const picture = (attributes: Record<string, string>) =>
    pictureAddress(PAGE, asked(attributes), 'https://lessons.example/a/')
  expect(picture({})).toBe(`${PAGE}cards/dawn-dusk-650.jpg`)
  expect(picture({ preset: 'iss' })).toBe(`${PAGE}cards/iss.jpg`)
  expect(picture({ link: 'p=suncatcher' })).toBe(`${PAGE}cards/suncatcher.jpg`)
  expect(picture({ preset: 'iss', link: '#v=3&story=batteries.3' })).toBe(`${PAGE}cards/story-batteries.jpg`)
  expect(picture({ picture: 'own.png' })).toBe('https://lessons.example/a/own.png')
})
