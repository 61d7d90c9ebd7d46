/** Where the picture departs from the truth, in one place: the scene draws by it and the legend says it. */
export const PENUMBRA_DRAWN_WIDER = 6
/** Links of larger fleets the eye could not sort out. */
export const ALL_LASERS_UP_TO = 20_000
