import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { StageWords } from '../../../i18n/stage.ts'
import { byteLength, codeOf, MOST_BYTES } from './code.ts'
import './qr.css'

/** An address as a code, dark on light whatever stands around it; in its place a sentence where no code can hold it. */
export function CodePicture({ address, words }: { address: string; words: StageWords }) {
  const code = codeOf(address)
  if (!code) {
    const values = { length: formatCount(byteLength(address)), most: formatCount(MOST_BYTES) }
    return <p role="alert">{fill(words.codeTooLong, values)}</p>
  }
  const { size, path } = code
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={fill(words.codeLabel, { address })}
      shapeRendering="crispEdges"
    >
      <path className="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path className="qr-dark" d={path} />
    </svg>
  )
}
