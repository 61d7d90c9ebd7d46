import { t } from '../../../i18n/t.ts'
import { chosenPlace, useApp } from '../../../state/document/store.ts'
import { placeName } from '../../kit/names.ts'
import { useHeadline } from '../headline/useHeadline.ts'
import type { Strip } from './strip.ts'

/** The headline of what is shown, as pictures and films have it; null while the place on Earth is not worked out. */
export function useStrip(): Strip | null {
  const { words } = useHeadline()
  const place = useApp(chosenPlace)
  if (!words || !place) return null
  const names = {
    panels: t('headline.panels'),
    battery: t('headline.battery'),
    price: t('headline.price'),
  }
  return { ...words, names, sides: { orbit: t('panel.orbit'), ground: placeName(place.name) } }
}
