/** What can be chosen of the industrial ramp, apart from its figures, so that a link and a flag know it without them. */
export const RAMP_CASES = ['as-stated', 'central', 'sceptic'] as const
export type RampCase = (typeof RAMP_CASES)[number]
export const LABOURS = ['robots', 'people', 'endless'] as const
export type Labour = (typeof LABOURS)[number]
export const FIRST_RAMP_YEAR = 2026
export const LAST_RAMP_YEAR = 2045
