const MARGIN_PX = 8

/** Puts a popover below or above its button, inside the window. */
export function placeBeside(popover: HTMLElement, button: HTMLElement): void {
  // It may not have its size until it has its words.
  requestAnimationFrame(() => {
    const from = button.getBoundingClientRect()
    const { width, height } = popover.getBoundingClientRect()
    const start = document.documentElement.dir === 'rtl' ? from.right + 12 - width : from.left - 12
    const left = Math.min(Math.max(MARGIN_PX, start), innerWidth - width - MARGIN_PX)
    const below = from.bottom + MARGIN_PX
    const fitsBelow = below + height <= innerHeight - MARGIN_PX
    const top = fitsBelow ? below : Math.max(MARGIN_PX, from.top - height - MARGIN_PX)
    popover.style.left = `${left}px`
    popover.style.top = `${top}px`
  })
}
