import { t } from '../../i18n/t.ts'
import { later } from '../../state/page/later.ts'
import { part } from './part.tsx'

/** A source as a reader can follow it; the list of sources is not needed for the first picture. */
export const SourceLine = part(
  () => t('info.source'),
  async () => (await import('./SourceText.tsx')).SourceText,
  { when: later },
)
