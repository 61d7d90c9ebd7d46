import { t } from '../../i18n/t.ts'
import { isMissing } from '../../lib/fetchPart.ts'
import { messageOf } from '../../lib/messageOf.ts'

/** Why something failed, for a reader: never nothing, and for a file that did not come our words, not the browser's. */
export const reasonOf = (error: unknown): string =>
  isMissing(error) ? t('fault.missing') : messageOf(error) || t('fault.unknown')
