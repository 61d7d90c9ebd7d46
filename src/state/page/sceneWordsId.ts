/** The element that says what is in the picture now; the canvas is named by it. */
export const SCENE_WORDS_ID = 'scene-words'
