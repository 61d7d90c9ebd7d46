/** When what is not needed at first may come: with the reader's first move, or a while after the page stands. */
const PATIENCE_MS = 5000
const MOVES = ['pointerdown', 'wheel', 'keydown', 'touchstart', 'scroll'] as const

let go: () => void = () => {}
const calm = new Promise<void>((resolve) => {
  go = () => {
    for (const move of MOVES) removeEventListener(move, go, true)
    resolve()
  }
})

export const later = (): Promise<void> => calm

/** @param ready when the page stands */
export function startLater(ready: Promise<void>): void {
  for (const move of MOVES) addEventListener(move, go, { capture: true, passive: true })
  void ready.then(() => setTimeout(go, PATIENCE_MS))
}
