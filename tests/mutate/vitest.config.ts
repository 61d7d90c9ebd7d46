/** The tests that mutants are run against: those of the layers below the page. The command line and the page are left
 *  out, for they run the whole program and would make one mutant cost minutes. */
import { relative, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A run ends with the first test that fails, so the quickest files come first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const durationMs = ({ project, moduleId }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`)
        ?.duration ?? 0
    return files.toSorted((a, b) => durationMs(a) - durationMs(b))
  }
}

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/{lib,physics,systems,economics,scenario,state}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/speakEnglish.ts'],
    testTimeout: 30_000,
    env: { TZ: 'Pacific/Auckland' },
    sequence: { sequencer: QuickestFirst },
  },
})
