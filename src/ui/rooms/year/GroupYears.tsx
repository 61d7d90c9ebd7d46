import { useEffect } from 'react'
import {
  formatCount,
  formatDuration,
  formatEnergy,
  formatPercent,
  formatPower,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type Batteries, batteriesOf } from '../../../scenario/answers/model.ts'
import { modelOf, ridingBatteriesOf } from '../../../state/answers/derived.ts'
import { askYear, cancelYear, fleetYearKey, knownYear } from '../../../state/answers/fleetYear.ts'
import { stateShown, useApp } from '../../../state/document/store.ts'
import type { GroupYear } from '../../../systems/groupYears.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { groupName } from '../../kit/names.ts'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { useAsking } from '../../kit/useAsking.ts'
import { useShownYear } from '../../kit/useReadout.ts'
import { HEIGHT, WIDTH, yearPath } from '../time/tracks.ts'

/** Share of an orbit in shadow that fills the ribbon; the time bar's year has the same. */
const FULL_SHADE = 0.4

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The year of every plane, a ribbon a shell group: computed beside the page, on demand, and can be stopped. */
export function GroupYears() {
  const scenario = useApp((state) => state.scenario)
  const year = useShownYear()
  const { progress, begin, stop } = useAsking(cancelYear)
  const key = fleetYearKey(scenario, year)
  const result = knownYear(scenario, year)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year of another fleet is not wanted any more
  useEffect(() => stop, [key])
  // What was worked out is known from then on.
  const run = () =>
    begin(
      (onProgress) => askYear(scenario, year, onProgress),
      () => {},
    )
  return (
    <>
      <p className="soft note">{t('years.text', { year })}</p>
      <RunOrStop
        progress={progress}
        doing={t('years.progress', { year })}
        onStop={stop}
        run={{ label: t('years.run', { year }), onRun: run }}
      />
      {result && (
        <div role="status">
          {result.groups.map((group, index) => {
            const one = scenario.groups[index]
            return (
              one && (
                <Ribbon
                  // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place
                  key={index}
                  group={group}
                  batteries={batteriesOf(modelOf(scenario), ridingBatteriesOf(scenario), index)}
                  name={groupName(one, index)}
                  year={year}
                />
              )
            )
          })}
          <p className="soft note">
            {t('years.took', {
              planes: formatCount(result.groups.reduce((sum, group) => sum + group.planes, 0)),
              days: result.groups[0]?.itW.length ?? 0,
              ms: formatCount(result.elapsedMs),
            })}
          </p>
        </div>
      )}
    </>
  )
}

interface RibbonProps {
  group: GroupYear
  batteries: Batteries
  name: string
  year: number
}

function batteryText({ leastWh, mostWh }: Batteries): string {
  const [least, most] = [formatEnergy(leastWh), formatEnergy(mostWh)]
  return least === most ? most : t('years.batteryRange', { least, most })
}

function Ribbon({ group, batteries, name, year }: RibbonProps) {
  const finding = t('years.group', {
    name,
    percent: formatPercent(mean(group.sunlitFraction), 2),
    duration: formatDuration(Math.max(...group.longestEclipseS)),
    it: formatPower(mean(group.itW)),
  })
  const save = async () => {
    const { groupYearExport } = await import('./yearExport.ts')
    const { licencesOf, scenarioSources } = await import('../../kit/references.ts')
    const sources = scenarioSources(stateShown().scenario)
    return groupYearExport(group, { year, name, id: name, finding, sources, licences: licencesOf(null) })
  }
  return (
    <figure className="years-group">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('years.ribbon', { year, name })}
      >
        <path
          className="umbra"
          d={yearPath(
            group.sunlitFraction.map((lit) => 1 - lit),
            FULL_SHADE,
          )}
        />
      </svg>
      <figcaption>
        <ExportMenu label={t('years.ribbon', { year, name })} make={save} />
        {finding}.{' '}
        {t('years.battery', {
          battery: batteryText(batteries),
          all: formatEnergy(batteries.allWh),
        })}
      </figcaption>
    </figure>
  )
}
