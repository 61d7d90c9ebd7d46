import { atlas } from './en/atlas.ts'
import { bench } from './en/bench.ts'
import { beside } from './en/beside.ts'
import { charts } from './en/charts.ts'
import { fairness } from './en/fairness.ts'
import { faults } from './en/faults.ts'
import { fieldHelp } from './en/fieldHelp.ts'
import { fields } from './en/fields.ts'
import { footprint } from './en/footprint.ts'
import { ground } from './en/ground.ts'
import { headline } from './en/headline.ts'
import { help } from './en/help.ts'
import { jobs } from './en/jobs.ts'
import { money } from './en/money.ts'
import { objects } from './en/objects.ts'
import { page } from './en/page.ts'
import { panel } from './en/panel.ts'
import { places } from './en/places.ts'
import { presets } from './en/presets.ts'
import { refusals } from './en/refusals.ts'
import { save } from './en/save.ts'
import { scene } from './en/scene.ts'
import { share } from './en/share.ts'
import { sky } from './en/sky.ts'
import { story } from './en/story.ts'
import { table } from './en/table.ts'
import { time } from './en/time.ts'
import { units } from './en/units.ts'
import { views } from './en/views.ts'
import type { Language } from './language.ts'

/** All words on screen, once, by subject in `en/`. Keys made from ids end in the id (`preset.iss`,
 *  `field.altitudeKm`); placeholders have names; counted things have `.one` and `.other`.
 *  Figures are never written here: they come from the scenario. */
export const en = {
  ...page,
  ...share,
  ...beside,
  ...refusals,
  ...presets,
  ...units,
  ...scene,
  ...ground,
  ...fields,
  ...fieldHelp,
  ...panel,
  ...headline,
  ...views,
  ...time,
  ...charts,
  ...places,
  ...help,
  ...faults,
  ...objects,
  ...money,
  ...fairness,
  ...footprint,
  ...bench,
  ...jobs,
  ...sky,
  ...atlas,
  ...save,
  ...table,
  ...story,
} as const

export const language: Language = { locale: 'en', dateLocale: 'en-GB', direction: 'ltr', words: en }
