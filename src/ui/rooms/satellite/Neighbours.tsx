import { formatLength, formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { KM } from '../../../lib/units.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { FigureHead, FigureRow } from './FigureTable.tsx'
import type { ShownMachine } from './useMachine.ts'

const ROWS = [
  'encountersPerDay',
  'encountersPerSatelliteDay',
  'meetingsPerYear',
  'daysToFirstMeeting',
] as const

function DistanceControl() {
  const encounterKm = useApp((state) => state.scenario.encounterKm)
  return (
    <div className="work-controls">
      <NumberControl
        field="encounterKm"
        value={encounterKm}
        onSlide={(value) => changeScenario({ encounterKm: value }, 'encounterKm')}
        onType={(text) => setScenarioField('encounterKm', text)}
      />
    </div>
  )
}

/** How often a fleet that nobody steers would come near to itself, and hit itself. */
export function Neighbours({ shown, words }: { shown: ShownMachine; words: SatelliteWords }) {
  const { room, life: names } = words
  const { life } = shown.machine.budgets
  const perDay = life.encountersPerDay.value ?? 0
  const distance = formatLength(shown.scenario.encounterKm * KM)
  return (
    <>
      <p className="note">
        {perDay > 0 ? fill(room.encounters, { distance, count: formatThree(perDay) }) : room.noEncounters}
      </p>
      {perDay > 0 && (
        <table className="machine-figures">
          <FigureHead room={room} />
          <tbody>
            {ROWS.map((key) => (
              <FigureRow key={key} name={names[key]} one={life[key]} />
            ))}
          </tbody>
        </table>
      )}
      <DistanceControl />
      <p className="soft note">{room.neighboursNote}</p>
    </>
  )
}
