/** A worker that takes one chunk, says so and never finishes it: for a test to kill. */
import { register } from 'tsx/esm/api'

register()
const { addressOf } = await import('../../src/cli/queue/address.ts')
const { startWorker } = await import('../../src/cli/queue/worker.ts')
await startWorker(addressOf(process.env.DAWNLINE_QUEUE), {
  threads: 1,
  lockMs: 1500,
  start: () => ({
    compute: () => {
      process.stdout.write('taken\n')
      return new Promise(() => {})
    },
    close: async () => {},
  }),
})
