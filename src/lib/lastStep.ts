/** What a work of steps ends with, however far it tells it is. */
export function lastStep<Answer>(steps: Generator<unknown, Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
