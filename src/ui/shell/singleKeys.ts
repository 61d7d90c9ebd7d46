/** Whether letters, numbers and signs alone are keys of the page. Whoever speaks to the computer, or hits keys by
 *  accident, can turn them off (WCAG 2.1.4); kept in this browser. */
import { keepText, keptText } from '../../lib/surroundings.ts'

const KEPT = 'dawnline.singleKeys'

export const hasSingleKeys = (): boolean => keptText(KEPT) !== 'off'

/** Without a storage they stay on. */
export const setSingleKeys = (isOn: boolean): boolean => keepText(KEPT, isOn ? null : 'off')
