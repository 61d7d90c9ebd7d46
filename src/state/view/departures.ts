/** Where the picture departs from the truth, in one place: the scene draws by it and the legend says it. */
export const PENUMBRA_DRAWN_WIDER = 6
