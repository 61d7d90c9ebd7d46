import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium.ts'

const PORT = 4179

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1, // software rendering uses every core as it is
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 960, height: 600 },
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--headless=new',
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
