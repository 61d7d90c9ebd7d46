/** Elements that must be there. A hole is a fault of ours, so it is told where it is met, not three sums later as NaN.
 *  For loops over a fleet or a year, where a call costs too much, files listed in tests/lint.json may write `!`. */

export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index]
  if (element === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`)
  return element
}

/** What a search must find. @param what said where it does not */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`not found: ${what}`)
  return value
}
