import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'

const PORT = 4179
const IS_STORM = process.env.npm_lifecycle_event === 'storm'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2, // a page waits for its renderer, its workers and itself by turns: one at a time leaves a quarter of two cores idle
  testIgnore: IS_STORM ? [] : ['storms.spec.ts'], // they take their time: npm run storm
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // On a machine that is busy with other things a browser may lose a key or a frame. What passes only at the second try
  // is listed by name as flaky, with what the page showed; `--retries 0` counts such tests as failed.
  retries: 1,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 960, height: 600 },
    // A quarter of the pixels to be drawn in software, on the same page. What looks at single ones asks for all of them.
    deviceScaleFactor: 0.5,
    launchOptions: {
      executablePath: findChromium(),
      args: CHROMIUM_ARGS,
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
