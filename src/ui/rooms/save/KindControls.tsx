import { fill } from '../../../i18n/language.ts'
import type { StageWords } from '../../../i18n/stage.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { Toggle } from '../../kit/Toggle.tsx'
import { DOME_SIZES, type DomeMiddle, type DomeSize, type PictureKind } from './kind.ts'
import { SizeChoice, type SizeName } from './SizeChoice.tsx'

interface Props {
  words: StageWords | null
  kind: PictureKind
  onKind: (change: Partial<PictureKind>) => void
  size: SizeName
  onSize: (size: SizeName) => void
  /** Why what is transparent cannot be kept; '' where it can. */
  clearReason?: string
}

/** How large, and what for: a page, a ground of another colour, a dome. */
export function KindControls({ words, kind, onKind, size, onSize, clearReason = '' }: Props) {
  if (!words) return <SizeChoice size={size} onSize={onSize} />
  const middles: { value: DomeMiddle; label: string }[] = [
    { value: 'front', label: words.domeFront },
    { value: 'zenith', label: words.domeZenith },
  ]
  return (
    <>
      <Toggle label={words.dome} isOn={kind.isDome} onChange={(isDome) => onKind({ isDome })} />
      {kind.isDome ? (
        <>
          <p className="soft note">{words.domeAbout}</p>
          <Choice
            label={words.domeSizeLabel}
            value={kind.domeSize}
            onChange={(value) => onKind({ domeSize: value as DomeSize })}
          >
            {DOME_SIZES.map((pixels) => (
              <option key={pixels} value={pixels}>
                {fill(words.domeSize, { pixels })}
              </option>
            ))}
          </Choice>
          <Segmented
            label={words.domeMiddle}
            value={kind.domeMiddle}
            options={middles}
            onChange={(domeMiddle) => onKind({ domeMiddle })}
          />
        </>
      ) : (
        <>
          <SizeChoice size={size} onSize={onSize} />
          <Toggle
            label={words.clear}
            isOn={kind.isClear && clearReason === ''}
            reason={clearReason}
            onChange={(isClear) => onKind({ isClear })}
          />
        </>
      )}
    </>
  )
}
