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
const NIGHT_OF_EUROPE = 't=2026-09-23T22:00:00Z'
const MORNING = 't=2026-09-23T15:00:00Z'
const NOON = 't=2026-09-23T19:00:00Z'
const AFTERNOON = 't=2026-09-23T23:00:00Z'
const DUSK = 't=2026-09-24T02:12:00Z'
const SOLSTICE = 't=2026-06-21T06:00:00Z'

const BARE = 'compare=none&orbits=0&shadow=0'
const ONE = 'p=one&compare=none&sel=1'
const MILLION = 'p=spacex-million&compare=none'
/** The ramp's fleet in the layout of the filing, and in that of a 53° shell. */
const YEARS = `${MILLION}&years=1`
const SHELL_YEARS = 'p=starlink-53&compare=none&siteMarker=0&years=1'
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
    step(`${YEARS}&rampYear=2026&siteMarker=0&cam=-60.0,24.0,3.90`, 'rampStands'),
    step(`${YEARS}&siteMarker=0&cam=-90.0,14.0,3.90`, 'rampStands'),
    step(`${YEARS}&rampYear=2045&siteMarker=0&cam=-118.0,40.0,3.90`, 'rampStands'),
    step(`${YEARS}&rampCase=as-stated&siteMarker=0&cam=-40.0,50.0,4.00`, 'rampStands'),
    step(`${YEARS}&rampCase=as-stated&rampYear=2040&siteMarker=0&cam=-62.0,20.0,4.00`, 'rampLaunched'),
    step(`${YEARS}&rampYear=2045&${NIGHT}&cam=168.0,30.0,3.40`, 'rampEarth'),
  ]),
  shipped('factories', [
    step(`${BARE}&siteMarker=0&${NIGHT_OF_EUROPE}&cam=176.0,30.0,3.10`, 'rampQueue'),
    step(`${ONE}&labels=0&rampCase=as-stated&rampYear=2028&ride=-150.0,14.0,110`, 'rampCellsMade'),
    step(
      `${SHELL_YEARS}&rampCase=as-stated&rampYear=2029&colourBy=compute&cam=-150.0,50.0,4.00`,
      'rampTerafab',
    ),
    step(`${SHELL_YEARS}&rampYear=2040&cam=-70.0,30.0,3.90`, 'rampMemory'),
    step(`${YEARS}&rampCase=as-stated&rampYear=2029&siteMarker=0&cam=-20.0,70.0,4.20`, 'rampRobots'),
    step(`compare=none&years=1&rampYear=2045&${AFTERNOON}&cam=62.0,16.0,3.90`, 'rampAdded'),
  ]),
]

export const storyById = (id: string): Story | undefined => STORIES.find((story) => story.id === id)
