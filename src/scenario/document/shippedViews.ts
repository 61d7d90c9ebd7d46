/** Six pictures that persuade at once, as links, each with its place to look from. */
export const VIEWS = {
  ring: 'v=3',
  million: 'v=3&p=spacex-million&compare=none&siteMarker=false&cam=160.0,12.0,4.60',
  dusk: 'v=3&p=spacex-million&compare=none&labels=false&cam=ground,270.0,25.0,90.0',
  ride: 'v=3&p=one&compare=none&sel=1&ride=-60.0,18.0,105',
  cluster: 'v=3&p=suncatcher&compare=none&links=true&sel=41&ride=-140.0,16.0,260',
  atlas: 'v=3&atlas=ltan',
} as const
export type ViewId = keyof typeof VIEWS
export const VIEW_IDS = Object.keys(VIEWS) as ViewId[]
