/** The tests that mutants are run against: those of the layers below the page. The command line and the page are left
 *  out, for they run the whole program and would make one mutant cost minutes. */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/{lib,physics,systems,economics,scenario,state}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    env: { TZ: 'Pacific/Auckland' },
  },
})
