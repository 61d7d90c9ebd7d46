/** When what is not needed at first may come: once the picture stands, or a while after the whole page does; with the
 *  reader's first move in any case. */
const PATIENCE_MS = 5000
const MOVES = ['pointerdown', 'wheel', 'keydown', 'touchstart', 'scroll'] as const

function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}
const picture = gate()
const calm = gate()

function move(): void {
  for (const name of MOVES) removeEventListener(name, move, true)
  picture.open()
  calm.open()
}

/** For what is on the first screen, but not the picture. */
export const afterPicture = (): Promise<void> => picture.opened
/** For what is farther down. */
export const later = (): Promise<void> => calm.opened

/** @param stands when the picture does, or there will be none @param ready when the page does */
export function startLater(stands: Promise<void>, ready: Promise<void>): void {
  for (const name of MOVES) addEventListener(name, move, { capture: true, passive: true })
  void stands.then(picture.open)
  void ready.then(() => setTimeout(move, PATIENCE_MS))
}
