import { t } from '../../i18n/t.ts'
import { messageOf } from '../../lib/messageOf.ts'
import { isMissing } from '../../lib/missingPart.ts'

/** Why something failed, for a reader: never nothing, and for a file that did not come our words, not the browser's. */
export const reasonOf = (error: unknown): string =>
  isMissing(error) ? t('fault.missing') : messageOf(error) || t('fault.unknown')
