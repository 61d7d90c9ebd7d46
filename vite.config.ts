import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { cards } from './src/build/cards.ts'
import { docs } from './src/build/docs.ts'
import { firstLoad } from './src/build/firstLoad.ts'
import { languageFiles } from './src/build/languageFiles.ts'
import { leanShaders } from './src/build/leanShaders.ts'
import { leanThree } from './src/build/leanThree.ts'
import { notices } from './src/build/notices.ts'
import { offline } from './src/build/offline.ts'
import { policy } from './src/build/policy.ts'
import { singleFile } from './src/build/singleFile.ts'
import { theme } from './src/build/theme.ts'
import { view } from './src/build/view.ts'
import { CHROMIUM_ARGS, findChromium } from './tests/e2e/chromium.ts'
import { sharingTests } from './tests/worlds.ts'

const root = resolve(import.meta.dirname)

/** The first with popovers, which menus and explanations are; everything else that is used is older. boot.js and the
 *  README say the same. */
const OLDEST_BROWSERS = ['chrome114', 'edge114', 'firefox125', 'safari17']

/** Shaders need a browser: asked for by name, so that unit tests run without one. */
const isGpuRun = process.argv.includes('--project=gpu')
/** Tests that touch nothing which outlives them: one after the other in one world, where each file's imports are read
 *  once. Asked for by name; without it every file has a world of its own. */
const isPureRun = process.argv.includes('--project=pure')
const PURE_TESTS = isPureRun ? sharingTests() : []
/** Many hostile inputs: asked for by name too, since they take minutes. */
const isFuzzRun = process.argv.includes('--project=fuzz')

/** Far from UTC, so that a local date cannot pass for a UTC one. Of the whole process: threads have no zone of their own.
 *  Browsers keep theirs. */
const FAR_ZONE = 'Pacific/Auckland'
if (process.env.VITEST && !isGpuRun) process.env.TZ = FAR_ZONE

const unit = {
  root,
  pool: 'threads' as const, // a thread starts in half the time of a process
  environment: 'node' as const,
  testTimeout: 600_000, // ends what hangs, and nothing else: what takes how long is told by benchmarks
  hookTimeout: 600_000,
}
const BROWSER_TESTS = 'tests/**/*.browser.test.ts'

export default defineConfig(({ mode }) => ({
  root: 'src',
  base: './', // any static host, under any path
  publicDir: '../assets',
  plugins: [
    react(),
    theme(),
    leanThree(),
    leanShaders(),
    policy(),
    notices(),
    mode === 'single' ? singleFile() : [docs(), view(), cards(), offline(), firstLoad(), languageFiles()],
  ],
  worker: { format: 'es', plugins: () => [notices()] }, // satellite.js has a top-level await, which an IIFE worker cannot hold
  build: { outDir: '../dist', emptyOutDir: true, target: OLDEST_BROWSERS, chunkSizeWarningLimit: 1500 },
  preview: { port: 4173 },
  optimizeDeps: { include: ['satellite.js'] }, // only a worker imports it, which the first scan does not see
  test: {
    setupFiles: [resolve(root, 'tests/speakEnglish.ts')],
    coverage: {
      include: ['src/**/*.{ts,tsx}'], // those that no test reads too
      reporter: ['text-summary'],
      reportsDirectory: resolve(root, 'coverage'),
    },
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, ...PURE_TESTS],
        },
      },
      ...(isPureRun
        ? [
            {
              extends: true as const,
              test: { ...unit, name: 'pure', include: PURE_TESTS, isolate: false },
            },
          ]
        : []),
      ...(isFuzzRun
        ? [
            {
              extends: true as const,
              test: {
                name: 'fuzz',
                root,
                include: ['tests/**/*.fuzz.ts'],
                environment: 'node' as const,
              },
            },
          ]
        : []),
      ...(isGpuRun
        ? [
            {
              extends: true as const,
              test: {
                name: 'gpu',
                root,
                include: [BROWSER_TESTS],
                fileParallelism: false,
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
                  }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
}))
