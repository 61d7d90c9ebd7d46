/** Colour scales that read the same to colour-blind eyes: lightness rises along the first, and the second is dark at
 *  both ends and light in the middle. */
export const SEQUENTIAL = ['#1d2f57', '#3f5c93', '#7f8698', '#c39b53', '#ffc14d', '#fff0b8'] as const
export const DIVERGING = ['#3d7dff', '#86aef5', '#dfe6ee', '#f2a27c', '#e8552d'] as const
