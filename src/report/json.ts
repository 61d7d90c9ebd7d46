/** One JSON value on one line. NaN and infinities are no answers: they throw instead of turning into null. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(
    value,
    (key, part) => {
      if (typeof part === 'number' && !Number.isFinite(part)) {
        throw new Error(`The answer ${key} is ${part}, which is no number.`)
      }
      return part
    },
    indent,
  )
