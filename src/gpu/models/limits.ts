/** More satellites are never near enough to be seen as bodies. */
export const MAX_MODELS = 500
/** Seen from farther than this many spans a body is less than a few pixels. */
export const FAR_SPANS = 600
