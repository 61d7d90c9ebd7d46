import { t } from '../../../i18n/t.ts'
import { Choice } from '../../kit/Choice.tsx'
import type { PictureSize } from './compose.ts'

export const SIZES = {
  '4k': { widthPx: 3840, heightPx: 2160 },
  fullHd: { widthPx: 1920, heightPx: 1080 },
  hd: { widthPx: 1280, heightPx: 720 },
  square: { widthPx: 1080, heightPx: 1080 },
  upright: { widthPx: 1080, heightPx: 1920 },
} as const satisfies Record<string, PictureSize>

export type SizeName = keyof typeof SIZES

export const sizeText = ({ widthPx, heightPx }: PictureSize): string => `${widthPx}x${heightPx}`

export function SizeChoice({ size, onSize }: { size: SizeName; onSize: (size: SizeName) => void }) {
  return (
    <Choice label={t('save.size')} value={size} onChange={(value) => onSize(value as SizeName)}>
      {Object.entries(SIZES).map(([name, { widthPx, heightPx }]) => (
        <option key={name} value={name}>
          {t(`save.size.${name as SizeName}`, { width: widthPx, height: heightPx })}
        </option>
      ))}
    </Choice>
  )
}
