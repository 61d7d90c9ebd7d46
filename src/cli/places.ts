/** The places that come with the program. */
import { readFileSync } from 'node:fs'
import { parseSites, type SiteDaily } from '../systems/site.ts'

const SITES_FILE = new URL('../../assets/sites/sites-daily.json', import.meta.url)
let known: SiteDaily[] | null = null
export const shippedSites = (): SiteDaily[] => {
  known ??= parseSites(JSON.parse(readFileSync(SITES_FILE, 'utf8')))
  return known
}
