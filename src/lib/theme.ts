/** The one table of colours and sizes, by what they mean: the page's style variables, canvases, drawings and materials
 *  read it, and a test finds any colour that stands elsewhere. Gold is sunlight and the side that lives of it, pink
 *  penumbra, blue shadow, teal the ground, white the orbit that is compared. Shaders of what is seen out there (air, sea,
 *  skin of a satellite) have colours of their own: nothing is read off them. */
export const COLOURS = {
  // What lies behind, from the farthest to the nearest
  black: '#000000',
  space: '#05070d',
  panelSolid: '#0b111c',
  raised: '#121a28',
  warningPanel: '#1d1412',
  track: '#1b2638',
  pressed: '#22304a',
  hairline: '#26334a',
  groove: '#33445f',
  switch: '#3b5278',
  border: '#5f7392',
  knob: '#ffffff',
  // Words
  text: '#e9eff8',
  text2: '#b4c1d6',
  text3: '#9aa9c1',
  // Light and the side in orbit; `…Fill` of areas, `…Bright` of what is small over the picture
  sun: '#ffb733',
  sunBright: '#ffc862',
  sunFill: '#d8941f',
  sunInk: '#1a1200',
  sunlight: '#ffdf8d',
  penumbra: '#ff5e8a',
  shadow: '#5b8cff',
  shadowBright: '#aec4ff',
  shadowFill: '#3d63c4',
  shadowBand: '#1d2d55',
  // The ground
  ground: '#3ed6b5',
  groundFill: '#2ba88d',
  groundDeep: '#14303a',
  // What else is told apart
  comparison: '#dbe6f8',
  nothing: '#626c80',
  link: '#c4b0ff',
  pulse: '#f4f0ff',
  focus: '#9fd0ff',
  warning: '#ff8a5c',
  globeDay: '#9fc2ff',
  globeNight: '#2c467f',
  // On paper
  paper: '#ffffff',
  ink: '#10151f',
  ink2: '#47536b',
  paperLine: '#d5dbe6',
  sunOnPaper: '#d99100',
  groundOnPaper: '#12987d',
  linkOnPaper: '#1b4fa3',
} as const satisfies Record<string, Hex>

export type Hex = `#${string}`

/** Little light to much, in even steps of lightness for every kind of colour vision (L* 20 to 95). */
export const SEQUENTIAL = ['#1d2f57', '#3f5c93', '#7f8698', '#c39b53', '#ffc14d', '#fff0b8'] as const
/** Dark at both ends and light in the middle. */
export const DIVERGING = ['#3d7dff', '#86aef5', '#dfe6ee', '#f2a27c', '#e8552d'] as const
/** Kinds, told apart by colour-blind eyes. Okabe & Ito (2008), Color Universal Design; black is white here. */
export const KINDS = [
  '#e69f00',
  '#56b4e9',
  '#f0e442',
  '#009e73',
  '#cc79a7',
  '#0072b2',
  '#d55e00',
  '#e9eff8',
] as const

/** Lengths of the page's style, in shares of the reader's own size. */
export const LENGTHS = { radius: '0.55rem', gap: '0.75rem' } as const

/** Sizes of words in a drawing that is saved, in its own units. */
export const DRAWING_TEXT = { title: 17, text: 13, small: 12, foot: 11 } as const

const nameOf = (key: string): string =>
  `--${key.replaceAll(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)}`

/** The arrow of a list to choose from: a picture in a style reads no variable. */
const chevron = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='${encodeURIComponent(COLOURS.text2)}'%3E%3Cpath d='m6 9 6 6 6-6-1.4-1.4L12 12.2 7.4 7.6z'/%3E%3C/svg%3E")`

/** The table as the variables of a style sheet. */
export const styleVariables = (): string =>
  `:root{${Object.entries({ ...COLOURS, ...LENGTHS, chevron })
    .map(([key, value]) => `${nameOf(key)}:${value}`)
    .join(';')}}`
