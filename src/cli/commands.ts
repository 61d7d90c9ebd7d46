/** Every command by name. */
import type { Command } from './command.ts'
import { bench } from './commands/bench.ts'
import { breakeven } from './commands/breakeven.ts'
import { claims } from './commands/claims.ts'
import { compare } from './commands/compare.ts'
import { constellation } from './commands/constellation.ts'
import { eclipse, eclipseOfYear } from './commands/eclipse.ts'
import { exportFile } from './commands/export.ts'
import { film } from './commands/film.ts'
import { fleet } from './commands/fleet.ts'
import { presets, schema } from './commands/lists.ts'
import { montecarlo } from './commands/montecarlo.ts'
import { orbit } from './commands/orbit.ts'
import { passes } from './commands/passes.ts'
import { published } from './commands/published.ts'
import { ramp } from './commands/ramp.ts'
import { satellite } from './commands/satellite.ts'
import { sgp4 } from './commands/sgp4.ts'
import { site, sites } from './commands/site.ts'
import { size } from './commands/size.ts'
import { sso, sun } from './commands/sky.ts'
import { sweep } from './commands/sweep.ts'
import { worker } from './commands/worker.ts'

export const COMMANDS: Record<string, Command> = {
  sun,
  orbit,
  sso,
  eclipse,
  'eclipse-year': eclipseOfYear,
  constellation,
  fleet,
  sgp4,
  export: exportFile,
  passes,
  site,
  size,
  compare,
  published,
  satellite,
  ramp,
  claims,
  montecarlo,
  breakeven,
  sweep,
  worker,
  film,
  presets,
  sites,
  schema,
  bench,
}
