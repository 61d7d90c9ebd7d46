/** A file of the page did not come. */
export class MissingPart extends Error {
  override name = 'MissingPart'
}

/** What browsers and Vite say of it, in no common form. */
const IS_MISSING = /dynamically imported module|importing a module script|unable to preload css/i
const LACKS_STYLE = /unable to preload css/i

export const isMissing = (error: unknown): boolean =>
  error instanceof MissingPart || (error instanceof Error && IS_MISSING.test(error.message))

/** Its stylesheet, that is. */
export const lacksStyle = (error: unknown): boolean =>
  error instanceof Error && LACKS_STYLE.test(error.message)
