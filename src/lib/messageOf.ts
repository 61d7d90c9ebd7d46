/** What was thrown, in its own words; '' where it brings none. Whatever a browser reports need not be an Error: a script
 *  that does not load is a plain Event. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : ''
  return typeof message === 'string' ? message : ''
}
