/** `npm run figures`: writes what the recorded scenarios come to at this version of the model to the changelog of figures.
 *  Run when the version is raised, or when a change that is meant has moved a figure of a version that is not out yet. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }
import { type RecordedRow, withVersion } from '../scenario/answers/figureMoves.ts'
import { RECORDED_SCENARIOS } from '../scenario/answers/figureRecord.ts'
import { recordNow } from './recordNow.ts'

const PATH = fileURLToPath(new URL('../../assets/figures.json', import.meta.url))
const { version } = packageJson
const before = existsSync(PATH) ? readFileSync(PATH, 'utf8') : ''
const date = new Date().toISOString().slice(0, 10)
const rows: RecordedRow[] = Object.entries(recordNow()).map(([scenario, figures]) => ({
  version,
  date,
  scenario,
  figures,
}))
writeFileSync(PATH, withVersion(before, rows, version))
console.log(`assets/figures.json: ${Object.keys(RECORDED_SCENARIOS).length} scenarios at version ${version}.`)
