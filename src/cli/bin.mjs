#!/usr/bin/env node
/** Starts the command line from its TypeScript sources, in a checkout; the package has a built one (build/package.ts). */
try {
  const { register } = await import('tsx/esm/api')
  register()
} catch {
  console.error(
    'This command line runs from its sources by tsx, which "npm ci" installs; "npm run package" makes one that needs nothing.',
  )
  process.exit(1)
}
await import('./main.ts')
