import type { ReactNode } from 'react'
import {
  energyParts,
  formatEnergy,
  formatFlops,
  formatPower,
  type Parts,
  percentParts,
  powerParts,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { groundSupply } from '../../../scenario/answers/groundSupply.ts'
import type { FigureName } from '../../../scenario/answers/names.ts'
import { designChosen, loadPlaces } from '../../../state/answers/ground.ts'
import type { Frame } from '../../../state/clock/frame.ts'
import { useApp } from '../../../state/document/store.ts'
import { backupOf, hasSun } from '../../../systems/supply.ts'
import { LiveParts, Readout } from '../../kit/Readout.tsx'
import { useFrontierProgress, useGround, usePlacesFault } from '../../kit/useGround.ts'

function Stat({
  figure,
  of,
  children,
}: {
  figure: FigureName
  of: (frame: Frame) => Parts | null
  children: ReactNode
}) {
  return (
    <div className="stat">
      <dt>{children}</dt>
      <dd>
        <LiveParts of={of} figure={figure} />
      </dd>
    </div>
  )
}

/** In place of the ground's figures, until it is worked out. */
function Missing() {
  const hasPlaces = useApp((state) => state.sites.length > 0)
  const isUnderWay = useFrontierProgress() !== null
  const hasFailed = usePlacesFault() !== null
  if (isUnderWay || (!hasPlaces && !hasFailed))
    return (
      <p className="soft note" role="status">
        {t('panel.groundWaiting')}
      </p>
    )
  return (
    <div>
      <p className="soft note">{t('panel.groundMissing')}</p>
      <button type="button" className="button" onClick={() => (hasFailed ? loadPlaces() : designChosen())}>
        {t('panel.groundAgain')}
      </button>
    </div>
  )
}

/** Live figures, orbit on the left and Earth on the right. */
export function RightNow() {
  const design = useGround()
  const scenario = useApp((state) => state.scenario)
  const { policy, supply: kind } = scenario
  const supply = design && groundSupply(design, scenario)
  const isImpossible = design !== null && supply === null
  const backup = backupOf(kind)
  return (
    <>
      <h2>{t('panel.now')}</h2>
      <div className="both">
        <dl className="stats" aria-label={t('panel.orbit')}>
          <Stat figure="orbit.itNowW" of={({ totals }) => powerParts(totals.itPowerW)}>
            <Readout
              figure="orbit.flopsNow"
              of={({ totals }) => t('panel.flops', { flops: formatFlops(totals.flops) })}
            />
          </Stat>
          <Stat figure="orbit.generatedNowW" of={({ totals }) => powerParts(totals.generatedW)}>
            {t('panel.generated')}
          </Stat>
          <Stat figure="orbit.sunlitNowFraction" of={({ totals }) => percentParts(totals.sunlitFraction)}>
            {t('panel.lit')}
          </Stat>
          {policy === 'ride-through' && (
            <Stat figure="orbit.storedNowWh" of={({ totals }) => energyParts(totals.batteryWh)}>
              <Readout
                figure="orbit.batteryCapacityWh"
                of={({ totals }) => t('panel.battery', { capacity: formatEnergy(totals.batteryCapacityWh) })}
              />
            </Stat>
          )}
        </dl>
        {isImpossible ? (
          <p className="note">{t('panel.groundImpossible')}</p>
        ) : !supply ? (
          <Missing />
        ) : (
          <dl className="stats stats-ground" aria-label={t('panel.ground')}>
            <Stat figure="ground.itNowW" of={({ ground }) => ground && powerParts(ground.itPowerW)}>
              <Readout
                figure="ground.ratedItW"
                of={({ ground }) =>
                  t('panel.groundIt', { load: ground ? formatPower(ground.ratedItW) : '–' })
                }
              />
            </Stat>
            {hasSun(kind) && (
              <>
                <Stat
                  figure="ground.generatedNowW"
                  of={({ ground }) => ground && powerParts(ground.pvOutputW)}
                >
                  {t('panel.pvOutput')}
                </Stat>
                <Stat
                  figure="ground.storedNowFraction"
                  of={({ ground }) =>
                    ground?.batteryCapacityWh ? percentParts(ground.batterySocFraction) : null
                  }
                >
                  <Readout
                    figure="ground.batteryCapacityWh"
                    of={({ ground }) =>
                      t('panel.groundBattery', {
                        capacity: ground ? formatEnergy(ground.batteryCapacityWh) : '–',
                      })
                    }
                  />
                </Stat>
              </>
            )}
            {backup && (
              <Stat
                figure="ground.backupNowW"
                of={({ ground }) => ground && powerParts(ground.gridW + ground.gasW)}
              >
                {t(`panel.backup.${backup}`)}
              </Stat>
            )}
          </dl>
        )}
      </div>
    </>
  )
}
