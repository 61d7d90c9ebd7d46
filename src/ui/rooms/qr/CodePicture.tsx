import { useEffect, useMemo, useRef } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { StageWords } from '../../../i18n/stage.ts'
import { byteLength, type Code, codeOf, MOST_BYTES } from './code.ts'
import './qr.css'

/** A pixel a module, which the style enlarges without smoothing. */
function paint(canvas: HTMLCanvasElement, { size, dark }: Code): void {
  canvas.width = size
  canvas.height = size
  const picture = new ImageData(size, size)
  dark.forEach((isDark, module) => {
    const light = isDark ? 0 : 255
    picture.data.set([light, light, light, 255], 4 * module)
  })
  canvas.getContext('2d')?.putImageData(picture, 0, 0)
}

/** An address as a code, dark on light whatever stands around it; in its place a sentence where no code can hold it. */
export function CodePicture({ address, words }: { address: string; words: StageWords }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const code = useMemo(() => codeOf(address), [address])
  useEffect(() => {
    if (canvas.current && code) paint(canvas.current, code)
  }, [code])
  if (!code) {
    const values = { length: formatCount(byteLength(address)), most: formatCount(MOST_BYTES) }
    return <p role="alert">{fill(words.codeTooLong, values)}</p>
  }
  return <canvas ref={canvas} className="qr" role="img" aria-label={fill(words.codeLabel, { address })} />
}
