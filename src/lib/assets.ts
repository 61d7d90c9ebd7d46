/** Where is a shipped file? Beside the page, or inside it where the page is one file (build/singleFile.ts). */

/** The page holds all it needs. */
export const IS_ONE_FILE = import.meta.env.MODE === 'single'

const made = new Map<string, string>()

/** @param path in the folder of assets */
export function assetUrl(path: string): string {
  if (!IS_ONE_FILE) return path
  let url = made.get(path)
  if (!url) {
    const { text, dataset } = document.querySelector<HTMLScriptElement>(`script[data-file="${path}"]`)!
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    url = URL.createObjectURL(new Blob([bytes], { type: dataset.type! }))
    made.set(path, url)
  }
  return url
}
