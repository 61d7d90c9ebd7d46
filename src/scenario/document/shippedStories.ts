/** The stories that the page brings. Words: i18n, under story.ID.STEP with .notes for the speaker and .scale for what one
 *  knows of that size. Cameras are for a picture with nothing around it; while a story is told the scene keeps what it
 *  shows within what the page leaves free of it (scene/Camera.tsx). */
import type { Story, StoryStep } from './stories.ts'

type Told = Pick<StoryStep, 'slider' | 'row' | 'atDusk'>

const step = (link: string, figure: string, told: Told = {}): StoryStep => ({
  link: `v=3&${link}`,
  caption: null,
  notes: null,
  figure,
  ...told,
})
const shipped = (id: string, steps: StoryStep[]): Story => ({ id, title: null, steps })

/** In Arizona about the day that the page opens on; and the summer solstice. */
const NIGHT = 't=2026-09-23T07:00:00Z'
const MORNING = 't=2026-09-23T15:00:00Z'
const NOON = 't=2026-09-23T19:00:00Z'
const AFTERNOON = 't=2026-09-23T23:00:00Z'
const DUSK = 't=2026-09-24T02:12:00Z'
const SOLSTICE = 't=2026-06-21T06:00:00Z'

const BARE = 'compare=none&orbits=0&shadow=0'
const ONE = 'p=one&compare=none&sel=1'
const MILLION = 'p=spacex-million&compare=none'
/** One plane of a 53° shell: its shadowed arc lies open. */
const PLANE = 'p=starlink-53&total=22&planes=1&phasing=0&compare=none&siteMarker=0'

export const STORIES: readonly Story[] = [
  shipped('ninety', [
    step(`${MORNING}&room=now&cam=-58.0,32.0,4.20`, 'orbitPanels', { row: 'panels' }),
    step(`compare=none&shadow=0&${NIGHT}&room=battery&cam=-172.0,14.0,3.90`, 'groundBattery', {
      row: 'battery',
    }),
    step(`compare=none&siteMarker=0&${SOLSTICE}&room=year&cam=-128.0,-24.0,4.00`, 'longestUmbra'),
    step(`compare=none&${NOON}&room=price&cam=-24.0,18.0,3.90`, 'priceRatio', { row: 'price' }),
  ]),
  shipped('batteries', [
    step(`${BARE}&${NIGHT}&cam=172.0,24.0,3.10`, 'groundPvNow'),
    step(`${BARE}&${NOON}&room=battery&rate=3600&cam=-22.0,30.0,2.80`, 'groundBattery', { row: 'battery' }),
    step(`${PLANE}&rate=300&cam=118.0,24.0,4.10`, 'shadowShare'),
    step(`${PLANE}&policy=ride-through&colourBy=charge&rate=300&cam=150.0,40.0,2.90`, 'batteryEach'),
    step('beta=1&siteMarker=0&cam=-52.0,32.0,6.40', 'sunlit', { slider: 'ltanH' }),
    step(
      `yearOfPlanes=1&compare=none&siteMarker=0&${SOLSTICE}&rate=300&room=year&cam=-128.0,-24.0,4.00`,
      'longestUmbra',
    ),
    step(
      `altitudeKm=1500&compare=none&siteMarker=0&${SOLSTICE}&rate=300&room=year&cam=-100.0,8.0,4.60`,
      'yearLight',
      { slider: 'altitudeKm' },
    ),
    step(`compare=none&${AFTERNOON}&room=price&cam=62.0,16.0,3.90`, 'priceRatio', { row: 'price' }),
    step(`${MILLION}&siteMarker=0&cam=150.0,14.0,3.90`, 'inUmbra'),
    step(`${NIGHT}&room=battery&cam=-150.0,26.0,4.20`, 'groundBattery', { row: 'battery' }),
  ]),
  shipped('million', [
    step(`${ONE}&humanScale=1&ride=-60.0,18.0,330`, 'rated'),
    step('p=starlink-53&compare=none&siteMarker=0&cam=-62.0,34.0,3.90', 'satellites', { slider: 'total' }),
    step('p=sunrise&compare=none&siteMarker=0&cam=-118.0,30.0,4.10', 'satellites'),
    step('p=orbital&compare=none&siteMarker=0&colourBy=shell&cam=-80.0,8.0,3.90', 'rated'),
    step(`${MILLION}&siteMarker=0&cam=-62.0,30.0,4.00`, 'satellites'),
    step(`${MILLION}&siteMarker=0&labels=0&cam=-90.0,4.0,1.70`, 'arrayArea'),
    step(`${MILLION}&siteMarker=0&colourBy=shell&cam=-62.0,84.0,4.40`, 'launches'),
    step(`${MILLION}&labels=0&${DUSK}&cam=ground,266.0,30.0,95.0`, 'seenNow', { atDusk: true }),
  ]),
  shipped('watts', [
    step('p=one&compare=none&beta=1&siteMarker=0&cam=-40.0,20.0,5.40', 'flux'),
    step(`${ONE}&humanScale=1&ride=-132.0,20.0,320`, 'collected'),
    step(`${ONE}&colourBy=power&labels=0&ride=-28.0,8.0,130`, 'generated'),
    step(`${ONE}&colourBy=compute&labels=0&ride=-100.0,34.0,115`, 'it'),
    step(`${ONE}&colourBy=temperature&labels=0&ride=-178.0,24.0,95`, 'radiator'),
    step(`${BARE}&${NOON}&cam=-6.0,22.0,3.30`, 'groundPvShare'),
    step(`compare=none&${MORNING}&cam=-40.0,34.0,3.90`, 'panelRatio', { row: 'panels' }),
  ]),
  shipped('industry', [
    step(`${MILLION}&siteMarker=0&cam=-20.0,24.0,4.00`, 'rated'),
    step(`${MILLION}&siteMarker=0&cam=-90.0,4.0,3.90`, 'mass'),
    step(`${MILLION}&siteMarker=0&colourBy=shell&cam=-118.0,40.0,3.90`, 'orbitReach'),
    step(`${MILLION}&siteMarker=0&colourBy=compute&cam=120.0,20.0,4.00`, 'chips'),
    step(`${MILLION}&siteMarker=0&colourBy=power&cam=0.0,50.0,4.20`, 'arrayArea'),
    step(`${MILLION}&${NIGHT}&cam=168.0,30.0,3.40`, 'groundReach'),
  ]),
]

export const storyById = (id: string): Story | undefined => STORIES.find((story) => story.id === id)
