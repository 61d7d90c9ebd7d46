/** Whether letters, numbers and signs alone are keys of the page. Whoever speaks to the computer, or hits keys by
 *  accident, can turn them off (WCAG 2.1.4); kept in this browser. */
const KEPT = 'dawnline.singleKeys'

export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true // no storage here
  }
}

export function setSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, 'off')
  } catch {
    // no storage here: they stay on
  }
}
