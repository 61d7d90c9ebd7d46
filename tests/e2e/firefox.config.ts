/** The page in Firefox: npm run test:firefox. It brings a host of its own. */
import base from './playwright.config.ts'

const { webServer: _, ...rest } = base

export default { ...rest, testMatch: 'inFirefox.ts' }
