/** The command line's connection to the process; everything else is in run.ts. */
import { once } from 'node:events'
import { run } from './run.ts'
import { systemReason } from './systemReason.ts'

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`The answer could not be written: ${systemReason(error)}.\n`)
  process.exit(1)
})

process.exitCode = await run(process.argv.slice(2), {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  writeError: (text) => process.stderr.write(text),
  input: () => process.stdin,
})
