import { formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { setSatelliteField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { POINTINGS } from '../../../systems/pointing.ts'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import type { ShownMachine } from './useMachine.ts'

interface Props {
  shown: ShownMachine
  words: SatelliteWords
}

/** How the array follows the Sun, and what that leaves of its light. */
export function PointingControl({ shown: { machine }, words: { room } }: Props) {
  const pointing = useApp((state) => state.scenario.satellite.pointing)
  const { value, low, high } = machine.budgets.power.incidenceFraction
  return (
    <>
      <Segmented
        label={room.pointing}
        value={pointing}
        options={POINTINGS.map((one) => ({ value: one, label: room[`pointing-${one}`] }))}
        onChange={(one) => setSatelliteField('pointing', one)}
        info={
          <InfoPopover label={room.pointing} field="pointing">
            <p>{room.pointingHelp}</p>
          </InfoPopover>
        }
      />
      {low !== undefined && high !== undefined && (
        <p className="soft note">
          {fill(room.pointingMean, {
            mean: formatThree(value ?? 0),
            least: formatThree(low),
            most: formatThree(high),
          })}
        </p>
      )}
    </>
  )
}
