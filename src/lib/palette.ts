/** Colour scales that read the same to colour-blind eyes: lightness rises along the first, and the second is dark at
 *  both ends and light in the middle. */
export const SEQUENTIAL = ['#1d2f57', '#3f5c93', '#7f8698', '#c39b53', '#ffc14d', '#fff0b8'] as const
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
export const kindColour = (index: number): string => KINDS[index % KINDS.length]!
