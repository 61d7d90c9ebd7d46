/** The picture without its ground, which is black: what is light becomes what is opaque. Light that is added (the Sun's
 *  glare, dots, air) has colours brighter than their own opacity; a file that keeps opacity apart cannot hold that, so
 *  the opacity is raised to the brightest of the three. Over black the picture is as it was. */

/** @param pixels as WebGL reads them: premultiplied, from the bottom up @returns straight, from the top down */
export function straightened(
  pixels: Uint8Array,
  widthPx: number,
  heightPx: number,
): Uint8ClampedArray<ArrayBuffer> {
  const made = new Uint8ClampedArray(pixels.length)
  const row = 4 * widthPx
  for (let y = 0; y < heightPx; y++) {
    let to = (heightPx - 1 - y) * row
    for (let from = y * row; from < (y + 1) * row; from += 4, to += 4) {
      const [r = 0, g = 0, b = 0, a = 0] = [
        pixels[from],
        pixels[from + 1],
        pixels[from + 2],
        pixels[from + 3],
      ]
      const alpha = Math.max(r, g, b, a)
      if (alpha === 0) continue
      const scale = 255 / alpha
      made[to] = r * scale
      made[to + 1] = g * scale
      made[to + 2] = b * scale
      made[to + 3] = alpha
    }
  }
  return made
}

/** What the canvas shows, in the task that drew it. */
export function cutOut(gl: WebGLRenderingContext | WebGL2RenderingContext): ImageData {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
  const pixels = new Uint8Array(4 * width * height)
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
  return new ImageData(straightened(pixels, width, height), width, height)
}
