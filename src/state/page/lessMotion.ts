/** Whether the reader's system asks for less motion: cameras then jump, links do not pulse, and the page opens paused. */
export const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
