import { useMemo } from 'react'
import { formatLength } from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { FLEET_SIZE, fleetTotal } from '../../../scenario/document/fleetSize.ts'
import { shapeOf, useModel } from '../../../state/answers/derived.ts'
import { sizeFleet } from '../../../state/document/actions.ts'
import type { Fleet } from '../../../systems/constellation.ts'
import { type Spacing, spacingOf } from '../../../systems/spacing.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'

function spacingText({ shells }: Fleet, { alongM, shellM }: Spacing): string {
  const distance = formatLength(alongM)
  if (shells.every(({ pattern }) => pattern === 'cluster')) return t('size.cluster', { distance })
  const planeCount = shells.reduce((sum, one) => sum + (one.pattern === 'cluster' ? 1 : one.planeCount), 0)
  const planes = tCount('planes', planeCount)
  if (shells.length === 1) return t('size.planes', { distance, planes })
  // Of several groups the least distance says little about the others.
  const isStack = shells.every(
    ({ pattern, planes: each }) => pattern === 'delta' && each === shells[0]?.planes,
  )
  const among = { distance, planes, shells: shells.length }
  return isStack ? t('size.stack', { ...among, apart: formatLength(shellM) }) : t('size.shells', among)
}

/** How many satellites in all, how near they are to one another, and whether that can be. */
export function FleetSize() {
  const { fleet, power, scenario } = useModel()
  const spacing = useMemo(() => spacingOf(fleet), [fleet])
  const { spanM } = shapeOf(scenario.satelliteId, scenario.satellite, power.satellite.arrayAreaM2)
  const span = formatLength(spanM)
  return (
    <>
      <NumberControl
        field="fleetSize"
        value={fleetTotal(scenario.groups)}
        range={FLEET_SIZE}
        onSlide={sizeFleet}
        onType={sizeFleet}
      />
      <p className="soft note">
        {Number.isFinite(spacing.alongM) ? spacingText(fleet, spacing) : t('size.alone')}
      </p>
      {spacing.nearestM < spanM && (
        <p className="warning note">{t(spacing.alongM < spanM ? 'size.touch' : 'size.cross', { span })}</p>
      )}
    </>
  )
}
